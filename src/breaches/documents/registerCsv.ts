import { csvOf } from '../../platform/spreadsheet/csv';
import type { Register } from '../rules/register';
import { columnTitle, registerColumns } from './registerTable';

/** The register as CSV, a row a breach. */
export function registerCsv({ entries }: Pick<Register, 'entries'>, serviceText: (service: string) => string): Uint8Array {
  return csvOf([registerColumns.map(({ key }) => columnTitle(key)), ...entries.map((entry) => registerColumns.map(({ value }) => value(entry, serviceText)))]);
}
