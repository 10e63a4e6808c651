import type { MySearches } from '../../requests/staff/searches';

/** The part of searches; apart from the other doors, since *My tasks* needs no other. */
export const loadSearchesPart = (): Promise<typeof import('../../requests/staff/searches')> => import(/* webpackChunkName: 'my-searches' */ '../../requests/staff/searches');

/** What services are asked to look for because of requests. */
export const loadSearches = async (): Promise<typeof MySearches> => (await loadSearchesPart()).MySearches;
