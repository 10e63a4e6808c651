import type { RowsOfCase } from '../../casework/store/site';
import { searchRowsOfCase } from '../store/disposeSearches';
import { scheduleRows } from '../store/schedule/dispose';

/** What of a request lies in lists of their own: what was found for it before what was decided of it. */
export const requestRows: readonly RowsOfCase[] = [...searchRowsOfCase(), scheduleRows];
