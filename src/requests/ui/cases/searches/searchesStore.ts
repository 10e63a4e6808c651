import { fetchPart } from '../../../../platform/host/fetchPart';
import { answerSearch, askService, readSearches, reopenSearch, settleSearch, uploadResult, withdrawSearch } from '../../../store/searches';
import { readSeenBy } from '../../../store/servicePeople';

/** What the section asks of SharePoint, so that a test can bring its own. */
export const searchesStore = {
  /** Fetched by whoever asks a service. */
  tellOfSearch: async (...given: Parameters<typeof import('../../../intake/searchTelling').tellOfSearch>) =>
    (await fetchPart(() => import(/* webpackChunkName: 'request-search-telling' */ '../../../intake/searchTelling'))).tellOfSearch(...given),
  answerSearch, askService, readSeenBy, readSearches, reopenSearch, settleSearch, uploadResult, withdrawSearch
};
export type SearchesStore = typeof searchesStore;
