import * as strings from 'RegisterStrings';
import { Temporal } from 'temporal-polyfill';
import type { SheetData } from 'write-excel-file/universal';
import { UK_ZONE } from '../../calendar';
import { fitCell, type Register } from '../rules/register';
import { leftOutWords, wordedCounts } from './registerCounts';
import { columnTitle, registerColumns, type CellValue } from './registerTable';

type Cell = NonNullable<SheetData[number][number]>;

const heading = (value: string): Cell => ({ value, type: String, fontWeight: 'bold', backgroundColor: '#E8EEF4', wrap: true, alignVertical: 'top' });

/**
 * The register as an Excel workbook: register, counts, and what was left out. Text is written as text, so that `=HYPERLINK(...)` stays a text; dates are
 * dates, in UK time; what is longer than a cell holds is cut with a mark, and the counts say how often.
 * @param about the period, in words
 */
export async function registerWorkbook(register: Register, about: string): Promise<Blob> {
  const { default: write } = await import(/* webpackChunkName: 'write-excel-file' */ 'write-excel-file/universal');
  let cut = 0;
  const cell = (value: CellValue): Cell | null => {
    if (value === undefined || value === '') return null;
    if (value instanceof Temporal.Instant) return { value: wallClock(value), type: Date, format: 'dd/mm/yyyy hh:mm', alignVertical: 'top' };
    if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
    const fitted = fitCell(value, strings.cutMark);
    cut += Number(fitted.cut);
    return { value: fitted.text, type: String, wrap: true, alignVertical: 'top' };
  };
  const rows = register.entries.map((entry) => registerColumns.map(({ value }) => cell(value(entry))));
  const leftOut = register.leftOut.map(({ reference, why }) => [cell(reference), cell(leftOutWords(why))]);
  const sheet = { stickyRowsCount: 1, orientation: 'landscape' as const };
  return write([
    { ...sheet, sheet: strings.sheetRegister, columns: registerColumns.map(({ width }) => ({ width })), data: [registerColumns.map(({ key }) => heading(columnTitle(key))), ...rows] },
    { sheet: strings.sheetCounts, columns: [{ width: 60 }, { width: 12 }], data: countRows(register, about, cut, cell) },
    { ...sheet, sheet: strings.sheetLeftOut, columns: [{ width: 18 }, { width: 50 }], data: [[heading(strings.col_reference), heading(strings.col_why)], ...leftOut] }
  ]).toBlob();
}

function countRows(register: Register, about: string, cut: number, cell: (value: CellValue) => Cell | null): SheetData {
  const { tables, sentences } = wordedCounts(register);
  return [
    [{ value: strings.readyHeading.replace('{0}', () => about), type: String, fontWeight: 'bold' }],
    [],
    ...sentences.map((sentence) => [cell(sentence)]),
    ...(cut > 0 ? [[cell(strings.cutNote.replace('{0}', String(cut)))]] : []),
    ...tables.flatMap(({ title, rows }) => [[], [heading(title), heading(strings.howMany)], ...rows.map(({ label, count }) => [cell(label), cell(count)])])
  ];
}

/** Excel's dates have no zone: the UK's clock on the wall, as if it were UTC. */
function wallClock(at: Temporal.Instant): Date {
  const local = at.toZonedDateTimeISO(UK_ZONE).toPlainDateTime();
  return new Date(local.toZonedDateTime('UTC').epochMilliseconds);
}
