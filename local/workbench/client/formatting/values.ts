import type { FormatObject, FormatValue } from './types';

/** Where values are turned into words. */
export interface ValueFormat {
  readonly locale: string;
  /** IANA name; undefined for the browser's own zone, which is what SharePoint uses. */
  readonly timeZone?: string | undefined;
}

export function isList(value: FormatValue): value is readonly FormatValue[] {
  return Array.isArray(value);
}

export function isObject(value: FormatValue): value is FormatObject {
  return typeof value === 'object' && value !== null && !(value instanceof Date) && !isList(value);
}

/** Milliseconds for a date, the number for a text that is one; an empty text or value is 0 and anything else NaN, as in JavaScript. */
export function toNumber(value: FormatValue): number {
  if (value instanceof Date) return value.getTime();
  if (isList(value)) return value.length === 0 ? 0 : NaN;
  if (isObject(value)) return NaN;
  return Number(value);
}

/** What an element shows: dates and times in the page's language, people and lookups by their name, lists separated by commas. */
export function toText(value: FormatValue, format: ValueFormat): string {
  if (value === null) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toLocaleString(format.locale, zone(format));
  if (isList(value)) return value.map((one) => toText(one, format)).join(', ');
  if (isObject(value)) return toText(value['title'] ?? value['lookupValue'] ?? value['desc'] ?? value['DisplayName'] ?? '', format);
  return String(value);
}

export function zone(format: ValueFormat): { timeZone?: string } {
  return format.timeZone === undefined ? {} : { timeZone: format.timeZone };
}

export function toTruth(value: FormatValue): boolean {
  if (isList(value)) return value.length > 0;
  return Boolean(value);
}

export function toDate(value: FormatValue): Date {
  if (value instanceof Date) return value;
  return new Date(typeof value === 'number' ? value : typeof value === 'string' && value !== '' ? value : NaN);
}

/** Equal as SharePoint compares: dates by their time, a number with a text that is that number, otherwise the same value. */
export function isSame(left: FormatValue, right: FormatValue): boolean {
  if (left instanceof Date || right instanceof Date) return toNumber(left) === toNumber(right);
  if (typeof left === 'boolean' || typeof right === 'boolean') return typeof left === typeof right ? left === right : String(left) === String(right) || toNumber(left) === toNumber(right);
  if (left === null || right === null) return (left ?? '') === (right ?? '');
  if (typeof left === 'number' || typeof right === 'number') return left !== '' && right !== '' && toNumber(left) === toNumber(right);
  return left === right;
}
