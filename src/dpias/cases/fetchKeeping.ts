import { fetchPart } from '../../platform/host/fetchPart';

/** What only panels and the page of a case ask, fetched by the first of them. @throws DeskError `offline` when it does not arrive */
export const keeping = (): Promise<typeof import('./keeping')> => fetchPart(() => import(/* webpackChunkName: 'dpia-keeping' */ './keeping'));
/** What of a case lies in other lists, fetched by whoever disposes of one. */
export const disposing = (): Promise<typeof import('./disposing')> => fetchPart(() => import(/* webpackChunkName: 'dpia-disposing' */ './disposing'));
