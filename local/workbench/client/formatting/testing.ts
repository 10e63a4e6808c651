import type { FieldValue, FormatContext } from './evaluate';
import type { FormatValue } from './types';

/** A context for one row; `fields` are raw values, shown as they are. */
export function contextFor(fields: Readonly<Record<string, FormatValue>> = {}, changes: Partial<FormatContext> = {}): FormatContext {
  const values = Object.entries(fields).map(([name, value]): [string, FieldValue] => [name, { value, displayValue: value instanceof Date ? value.toISOString() : String(value) }]);
  return {
    locale: 'en-GB', timeZone: 'Europe/London', currentField: 'Current', fields: new Map(values), displayNames: new Map([['SalesLead', 'Sales lead']]), me: 'alex@northmere.example',
    now: new Date('2026-11-22T15:00:00Z'), rowIndex: 3, isSelected: false, webUrl: 'http://localhost/sites/dataprotection', lcid: 2057, window: { innerWidth: 1280, innerHeight: 900 }, loops: new Map(), ...changes
  };
}
