import { unparse } from 'papaparse';
import { Temporal } from 'temporal-polyfill';
import { formatUkStamp } from '../../calendar';
import { formulaStart, writable } from './cellText';
import type { CellValue } from './cells';

/**
 * Rows as CSV for people: UTF-8 with the mark that lets Excel see it, Windows line ends, UK times. A cell that a spreadsheet could take for a formula
 * starts with an apostrophe, because CSV itself cannot say that something is text (OWASP, CSV injection).
 */
export function csvOf(rows: readonly (readonly CellValue[])[]): Uint8Array {
  return new TextEncoder().encode(`\uFEFF${unparse(rows.map((row) => row.map(plain)), { escapeFormulae: formulaStart, newline: '\r\n' })}\r\n`);
}

function plain(value: CellValue): string | number {
  if (value instanceof Temporal.Instant) return formatUkStamp(value);
  return typeof value === 'string' ? writable(value) : value ?? '';
}
