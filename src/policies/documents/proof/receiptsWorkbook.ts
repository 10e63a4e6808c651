import strings from '../../../loc/proof';
import { readInstant } from '../../../calendar';
import { workbookOf } from '../../../platform/spreadsheet/workbook';
import type { CellValue } from '../../../platform/spreadsheet/cells';
import { receiptCells, receiptColumnNames, type StoredReceiptRow } from './receiptsCsv';

const wide: readonly string[] = ['Statement', 'Words', 'ContentHash', 'ReadingHash', 'Seal', 'Answers', 'ReceiptGuid'];

/** Receipts as a workbook for people: times are dates in UK time. The verifier reads the CSV, which leaves every cell as it is. */
export function receiptsWorkbook(rows: readonly StoredReceiptRow[], language: string): Promise<Blob> {
  const columns = receiptColumnNames.map((name) => ({ title: strings[`field_${name}`], width: wide.includes(name) ? 40 : 18 }));
  return workbookOf([{ name: strings.receiptsFile, columns, rows: rows.map((row) => receiptCells(row).map((value, index) => cellOf(receiptColumnNames[index], value))) }], { title: strings.receiptsFile, language }, strings.cutMark);
}

function cellOf(name: string, value: unknown): CellValue {
  if (name === 'Created') return readInstant(String(value)) ?? String(value);
  if (typeof value === 'boolean') return strings[`flag_${value}`];
  return typeof value === 'number' || typeof value === 'string' ? value : undefined;
}
