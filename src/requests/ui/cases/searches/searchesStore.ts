import { answerSearch, askService, readSearches, reopenSearch, settleSearch, uploadResult, withdrawSearch } from '../../../store/searches';

/** What the section asks of SharePoint, so that a test can bring its own. */
export const searchesStore = { answerSearch, askService, readSearches, reopenSearch, settleSearch, uploadResult, withdrawSearch };
export type SearchesStore = typeof searchesStore;
