import type { MySearches } from '../../requests/staff/searches';

/** What services are asked to look for because of requests; apart from the other doors, since *My tasks* needs no other. */
export const loadSearches = async (): Promise<typeof MySearches> => (await import(/* webpackChunkName: 'my-searches' */ '../../requests/staff/searches')).MySearches;
