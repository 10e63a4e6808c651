import { fetchPart } from '../../platform/host/fetchPart';

/** What only panels and the page of a case ask, fetched by the first of them. @throws DeskError `offline` when it does not arrive */
export const keeping = (): Promise<typeof import('./keeping')> => fetchPart(() => import(/* webpackChunkName: 'request-keeping' */ './keeping'));

/** What ends with a request in other lists, fetched by whoever disposes of one. @throws DeskError `offline` when it does not arrive */
export const disposing = (): Promise<typeof import('./disposing')> => fetchPart(() => import(/* webpackChunkName: 'request-disposing' */ './disposing'));
