import common from '../../loc/common';
import strings from '../../loc/register';
import type { SheetData } from 'write-excel-file/universal';
import { aboutWorkbook } from '../../platform/spreadsheet/about';
import { headingCell as heading, workbookCell, type CellValue, type WorkbookCell } from '../../platform/spreadsheet/cells';
import type { Register } from '../rules/register';
import { leftOutWords, wordedCounts, type RegisterNames, type WordedCounts } from './registerCounts';
import { columnTitle, registerColumns } from './registerTable';

/**
 * The register as an Excel workbook: register, counts, and what was left out. Text is written as text, so that `=HYPERLINK(...)` stays a text; dates are
 * dates, in UK time; what is longer than a cell holds is cut with a mark, and the counts say how often.
 * @param about the period, in words
 * @param language of the words, for the file's properties
 * @param serviceText the code of a service in that language
 */
export async function registerWorkbook(register: Register, about: string, language: string, names: RegisterNames): Promise<Blob> {
  const { default: write } = await import(/* webpackChunkName: 'write-excel-file' */ 'write-excel-file/universal');
  let cut = 0;
  const cell = (value: CellValue): WorkbookCell | null => workbookCell(value, strings.cutMark, () => cut++);
  const rows = register.entries.map((entry) => registerColumns.map(({ value }) => cell(value(entry, names.service))));
  const leftOut = register.leftOut.map(({ reference, why }) => [cell(reference), cell(leftOutWords(why))]);
  const sheet = { stickyRowsCount: 1, orientation: 'landscape' as const };
  return write([
    { ...sheet, sheet: strings.sheetRegister, columns: registerColumns.map(({ width }) => ({ width })), data: [registerColumns.map(({ key }) => heading(columnTitle(key))), ...rows] },
    { sheet: strings.sheetCounts, columns: [{ width: 60 }, { width: 12 }], data: countRows(wordedCounts(register, names), about, cut, cell) },
    { ...sheet, sheet: strings.sheetLeftOut, columns: [{ width: 18 }, { width: 50 }], data: [[heading(strings.col_reference), heading(strings.col_why)], ...leftOut] }
  ], { features: [aboutWorkbook({ title: `${strings.sheetRegister}: ${about}`, language })] }).toBlob();
}

function countRows({ tables, sentences }: WordedCounts, about: string, cut: number, cell: (value: CellValue) => WorkbookCell | null): SheetData {
  return [
    [{ value: strings.readyHeading.replace('{0}', () => about), type: String, fontWeight: 'bold' }],
    [],
    ...sentences.map((sentence) => [cell(sentence)]),
    ...(cut > 0 ? [[cell(strings.cutNote.replace('{0}', String(cut)))]] : []),
    ...tables.flatMap(({ title, rows }) => [[], [heading(title), heading(common.countedHowMany)], ...rows.map(({ label, count }) => [cell(label), cell(count)])])
  ];
}
