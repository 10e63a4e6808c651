import { parse, unparse } from 'papaparse';

/**
 * Cells of the exports that the verifier reads back: nothing may be lost. A cell that a spreadsheet could take for a formula, or that begins with an
 * apostrophe, gets an apostrophe before it (OWASP, CSV injection); reading takes one apostrophe away again. Line ends inside a cell stay as they are.
 */
const guarded = /^[=+\-@'\t\r\n＝＋－＠]/;

export function writeCell(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value);
  return guarded.test(text) ? `'${text}` : text;
}

export const readCell = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);

/** Rows as lines of CSV, each with its line end. */
export function csvLines(rows: readonly (readonly unknown[])[]): string {
  return rows.length === 0 ? '' : `${unparse(rows.map((row) => row.map(writeCell)), { newline: '\r\n' })}\r\n`;
}

/** The mark by which Excel sees that a file is UTF-8. */
export const byteOrderMark = '\uFEFF';

export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What shows that the file was saved by another program than the desk. */
  readonly delimiterChanged: boolean;
  /** No UTF-8: read as Windows does, so that letters beyond ASCII may be others. */
  readonly notUtf8: boolean;
}

/** The line of a file whose first cell is a heading again: two files, one after the other. Lines are counted from 1, that of the heading. */
export function headingAgain({ rows }: CsvTable, ...headings: readonly RegExp[]): number | undefined {
  const at = rows.findIndex(([first = '']) => headings.some((heading) => heading.test(first.trim())));
  return at < 0 ? undefined : at + 2;
}

/** @returns undefined when the file is empty or no CSV */
export function readCsv(bytes: Uint8Array): CsvTable | undefined {
  const { text, notUtf8 } = decode(bytes);
  const firstLine = text.slice(0, 2000).split(/\r\n|\r|\n/, 1)[0];
  const delimiter = [',', ';', '\t'].find((sign) => firstLine.includes(sign)) ?? ',';
  const { data } = parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy' });
  const [header, ...rows] = data;
  return header === undefined ? undefined : { header: header.map((cell) => readCell(cell).trim()), rows: rows.map((row) => row.map(readCell)), delimiterChanged: delimiter !== ',', notUtf8 };
}

function decode(bytes: Uint8Array): { readonly text: string; readonly notUtf8: boolean } {
  // what Excel calls "Unicode text"
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), notUtf8: true };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notUtf8: false };
  } catch {
    // Excel's plain "CSV" is in the code page of the computer
    return { text: new TextDecoder('windows-1252').decode(bytes), notUtf8: true };
  }
}
