import { unparse } from 'papaparse';
import { Temporal } from 'temporal-polyfill';
import { formatUkStamp } from '../../calendar';
import { formulaStart, writable, type Register } from '../rules/register';
import { columnTitle, registerColumns, type CellValue } from './registerTable';

/**
 * The register as CSV: UTF-8 with the mark that lets Excel see it, Windows line ends, UK times. A cell that a spreadsheet could take for a formula
 * starts with an apostrophe, because CSV itself cannot say that something is text (OWASP, CSV injection).
 */
export function registerCsv({ entries }: Pick<Register, 'entries'>): Uint8Array {
  const rows = [registerColumns.map(({ key }) => columnTitle(key)), ...entries.map((entry) => registerColumns.map(({ value }) => plain(value(entry))))];
  return new TextEncoder().encode(`\uFEFF${unparse(rows, { escapeFormulae: formulaStart, newline: '\r\n' })}\r\n`);
}

function plain(value: CellValue): string | number {
  if (value instanceof Temporal.Instant) return formatUkStamp(value);
  return typeof value === 'string' ? writable(value) : value ?? '';
}
