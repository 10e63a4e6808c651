import type { FieldValue } from '../formatting/evaluate';
import type { FormatObject, FormatValue } from '../formatting/types';
import type { ListField } from './listInfo';

/** A row as RenderListDataAsStream gives it: texts, people and lookups as arrays, and companions such as `DueAt.` for raw values. */
export type RowData = Readonly<Record<string, unknown>>;

function asText(value: unknown): string {
  return value === null || value === undefined ? '' : typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function objects(value: unknown): FormatObject[] {
  const list = Array.isArray(value) ? value : value === '' || value === null || value === undefined ? [] : [value];
  return list.filter((one): one is FormatObject => typeof one === 'object' && one !== null);
}

function dateOf(row: RowData, name: string): Date | null {
  const raw = asText(row[`${name}.`] ?? row[name]);
  const date = new Date(raw);
  return raw === '' || Number.isNaN(date.getTime()) ? null : date;
}

function numberOf(row: RowData, name: string): number | '' {
  const raw = asText(row[`${name}.`] ?? row[name]).replace(/,/g, '');
  return raw === '' ? '' : Number(raw);
}

function choices(value: unknown): string[] {
  return Array.isArray(value) ? value.map(asText) : asText(value).split(';#').filter((one) => one !== '');
}

function formatValue(field: ListField, row: RowData): FormatValue {
  const name = field.InternalName;
  switch (field.TypeAsString) {
    case 'DateTime':
      return dateOf(row, name);
    case 'Number':
    case 'Currency':
    case 'Integer':
    case 'Counter':
      return numberOf(row, name);
    case 'Boolean':
    case 'Attachments':
      return ['1', 'Yes', 'true', 'True'].includes(asText(row[`${name}.value`] ?? row[name]));
    case 'User':
    case 'Lookup':
      return objects(row[name])[0] ?? asText(row[name]);
    case 'UserMulti':
    case 'LookupMulti':
      return objects(row[name]);
    case 'MultiChoice':
      return choices(row[name]);
    default:
      return asText(row[name]);
  }
}

/** The site's regional settings: English (United Kingdom). */
export const regionalLocale = 'en-GB';

function displayValue(field: ListField, row: RowData, value: FormatValue): string {
  const shown = asText(row[field.InternalName]);
  // the site's regional settings say how dates look, not the language of the page
  if (value instanceof Date) return value.toLocaleString(regionalLocale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/London' });
  if (Array.isArray(value)) return value.map((one: FormatValue) => (typeof one === 'string' ? one : asText((one as FormatObject)['title'] ?? (one as FormatObject)['lookupValue']))).join(', ');
  if (typeof value === 'object' && value !== null) return asText((value as FormatObject)['title'] ?? (value as FormatObject)['lookupValue']);
  return shown;
}

/** A column's value in a row, for formatting and for plain cells. */
export function fieldValue(field: ListField, row: RowData): FieldValue {
  const value = formatValue(field, row);
  return { value, displayValue: displayValue(field, row, value) };
}

/** All values of a row that the answer holds. */
export function rowValues(fields: ReadonlyMap<string, ListField>, row: RowData): ReadonlyMap<string, FieldValue> {
  return new Map([...fields.values()].filter((field) => field.InternalName in row).map((field) => [field.InternalName, fieldValue(field, row)]));
}
