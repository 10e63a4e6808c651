import type { FileAbout } from '../officeFiles/properties';
import { aboutWorkbook } from './about';
import { headingCell, workbookCell, type CellValue } from './cells';

export interface Sheet {
  readonly name: string;
  /** Widths in characters. */
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly CellValue[])[];
}

/**
 * Tables as an Excel workbook, a sheet each, whose first row stays in sight.
 * @param about the file's title and language
 * @param cutMark ends a text that was too long for a cell
 */
export async function workbookOf(sheets: readonly Sheet[], about: FileAbout, cutMark: string): Promise<Blob> {
  const { default: write } = await import(/* webpackChunkName: 'write-excel-file' */ 'write-excel-file/universal');
  return write(sheets.map(({ name, columns, rows }) => ({
    sheet: name, stickyRowsCount: 1, orientation: 'landscape' as const, columns: columns.map(({ width }) => ({ width })),
    data: [columns.map(({ title }) => headingCell(title)), ...rows.map((row) => row.map((value) => workbookCell(value, cutMark)))]
  })), { features: [aboutWorkbook(about)] }).toBlob();
}
