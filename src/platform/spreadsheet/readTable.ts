import { readCsv } from './readCsv';

/** A file that cannot be read as a table: protected by a password or a label, of the old `.xls` form, or broken. */
export class UnreadableTableError extends Error {
  public constructor(cause: unknown) {
    super('The file cannot be read as a table.', { cause });
    this.name = 'UnreadableTableError';
  }
}

/** What every workbook of today begins with (it is a zip), and what an old or a protected one does. */
const zip = [0x50, 0x4b];
const compound = [0xd0, 0xcf, 0x11, 0xe0];
const begins = (bytes: Uint8Array, with_: readonly number[]): boolean => with_.every((byte, place) => bytes[place] === byte);

/**
 * Rows of cells of a file or of what was pasted: CSV, tabs, or the first sheet of a workbook (`.xlsx`), told apart by what is in it and not by its name. A day of a workbook is
 * `2026-11-20`, with its time where it has one.
 * @throws UnreadableTableError
 */
export async function readTable(source: Uint8Array | string): Promise<readonly (readonly string[])[]> {
  if (typeof source === 'string' || !begins(source, zip)) {
    if (typeof source !== 'string' && begins(source, compound)) throw new UnreadableTableError('an old or a protected workbook');
    return readCsv(source);
  }
  const { readSheet } = await import(/* webpackChunkName: 'read-excel-file' */ 'read-excel-file/universal');
  try {
    const rows: readonly (readonly unknown[])[] = await readSheet(new Uint8Array(source).buffer);
    return rows.map((row) => row.map(textOf));
  } catch (error) {
    throw new UnreadableTableError(error);
  }
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) {
    // a workbook has no zones: what stands there is the clock on the wall
    const [day, time] = new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString().split('T');
    return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
  }
  return typeof cell === 'boolean' ? (cell ? 'Yes' : 'No') : typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}
