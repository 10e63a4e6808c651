/** The history of a case: fetched when a page or a panel shows it. */
export { HistoryEntries } from './HistoryEntries';
export { HistoryPanel } from './HistoryPanel';
