import type { RowsOfCase } from '../../casework/store/site';
import { scheduleRows } from '../store/schedule/dispose';

/** What of a request lies in lists of their own. */
export const requestRows: readonly RowsOfCase[] = [scheduleRows];
