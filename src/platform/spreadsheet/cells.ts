import { Temporal } from 'temporal-polyfill';
import type { SheetData } from 'write-excel-file/universal';
import { UK_ZONE } from '../../calendar';
import { fitCell } from './cellText';

/** What a cell holds before it becomes a workbook's or a CSV's. */
export type CellValue = string | number | Temporal.Instant | undefined;
export type WorkbookCell = NonNullable<SheetData[number][number]>;

export const headingCell = (value: string): WorkbookCell => ({ value, type: String, fontWeight: 'bold', backgroundColor: '#E8EEF4', wrap: true, alignVertical: 'top' });

/**
 * A cell of a workbook. Text is written as text, so that `=HYPERLINK(...)` stays a text; moments are dates in UK time.
 * @param onCut hears of a text that was longer than a cell holds
 */
export function workbookCell(value: CellValue, cutMark: string, onCut?: () => void): WorkbookCell | null {
  if (value === undefined || value === '') return null;
  if (value instanceof Temporal.Instant) return { value: wallClock(value), type: Date, format: 'dd/mm/yyyy hh:mm', alignVertical: 'top' };
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
  const fitted = fitCell(value, cutMark);
  if (fitted.cut) onCut?.();
  return { value: fitted.text, type: String, wrap: true, alignVertical: 'top' };
}

/** Excel's dates have no zone: the UK's clock on the wall, as if it were UTC. */
function wallClock(at: Temporal.Instant): Date {
  const local = at.toZonedDateTimeISO(UK_ZONE).toPlainDateTime();
  return new Date(local.toZonedDateTime('UTC').epochMilliseconds);
}
