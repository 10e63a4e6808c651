import { FormattingError, type FormatValue } from './types';
import { isList, isObject, isSame, toDate, toNumber, toText, toTruth, zone, type ValueFormat } from './values';

type Operator = (operands: readonly FormatValue[], format: ValueFormat) => FormatValue;

const text = (value: FormatValue | undefined, format: ValueFormat): string => toText(value ?? null, format);
const number = (value: FormatValue | undefined): number => toNumber(value ?? null);
const date = (value: FormatValue | undefined): Date => toDate(value ?? null);

function isEmpty(value: FormatValue | undefined): boolean {
  return value === undefined || value === null || value === '';
}

/** The two sides as numbers when either is a number or a date, as texts otherwise. */
function compared(operands: readonly FormatValue[], format: ValueFormat): number {
  const [left = null, right = null] = operands;
  if (typeof left === 'string' && typeof right === 'string' && Number.isNaN(Number(left) + Number(right))) return left < right ? -1 : left > right ? 1 : 0;
  if (typeof left === 'string' && right instanceof Date && Number.isNaN(Number(left))) return toDate(left).getTime() - right.getTime();
  if (typeof right === 'string' && left instanceof Date && Number.isNaN(Number(right))) return left.getTime() - toDate(right).getTime();
  if (isList(left) || isList(right)) return text(left, format).localeCompare(text(right, format));
  return toNumber(left) - toNumber(right);
}

function added(operands: readonly FormatValue[], format: ValueFormat): FormatValue {
  return operands.slice(1).reduce<FormatValue>((sum, next) => {
    const arithmetic = (value: FormatValue): boolean => typeof value === 'number' || value instanceof Date;
    return arithmetic(sum) && arithmetic(next) ? toNumber(sum) + toNumber(next) : toText(sum, format) + toText(next, format);
  }, operands[0] ?? '');
}

function localeDate(show: (value: Date, format: ValueFormat) => string): Operator {
  return ([value], format) => {
    if (isEmpty(value)) return '';
    if (typeof value === 'number') return value.toLocaleString(format.locale);
    const given = date(value);
    return Number.isNaN(given.getTime()) ? text(value, format) : show(given, format);
  };
}

function calendarPart(part: 'year' | 'month' | 'day'): Operator {
  return ([value], format) => {
    const given = date(value);
    if (Number.isNaN(given.getTime())) return NaN;
    const parts = new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'numeric', day: 'numeric', ...zone(format) }).formatToParts(given);
    const found = Number(parts.find((one) => one.type === part)?.value);
    return part === 'month' ? found - 1 : found;
  };
}

function pad(operands: readonly FormatValue[], format: ValueFormat, where: 'padStart' | 'padEnd'): string {
  const [value, length, filler] = operands;
  return text(value, format)[where](number(length), filler === undefined ? ' ' : text(filler, format));
}

const indexIn = (last: boolean): Operator => ([where, what], format) => {
  const wanted = text(what, format);
  if (where !== undefined && isList(where)) {
    const all = where.map((one) => toText(one, format));
    return last ? all.lastIndexOf(wanted) : all.indexOf(wanted);
  }
  return last ? text(where, format).lastIndexOf(wanted) : text(where, format).indexOf(wanted);
};

function joined(value: FormatValue | undefined, separator: FormatValue | undefined, format: ValueFormat): string {
  if (value === undefined || !isList(value)) return text(value, format);
  return value.map((one) => toText(one, format)).join(text(separator, format));
}

/** Operators whose operands are all worked out first; `if`, `&&` and `||` are in evaluate.ts. */
const operators: Readonly<Record<string, Operator>> = {
  '+': added,
  '-': ([left, right]) => number(left) - number(right),
  '*': ([left, right]) => number(left) * number(right),
  '/': ([left, right]) => number(left) / number(right),
  '%': ([left, right]) => number(left) % number(right),
  '<': (operands, format) => compared(operands, format) < 0,
  '<=': (operands, format) => compared(operands, format) <= 0,
  '>': (operands, format) => compared(operands, format) > 0,
  '>=': (operands, format) => compared(operands, format) >= 0,
  '==': ([left = null, right = null]) => isSame(left, right),
  '!=': ([left = null, right = null]) => !isSame(left, right),
  '!': ([value = null]) => !toTruth(value),
  toString: (operands: readonly FormatValue[], format: ValueFormat) => text(operands[0], format),
  Number: ([value]) => number(value),
  Date: ([value]) => (isEmpty(value) ? null : date(value)),
  cos: ([value]) => Math.cos(number(value)),
  sin: ([value]) => Math.sin(number(value)),
  abs: ([value]) => Math.abs(number(value)),
  floor: ([value]) => Math.floor(number(value)),
  ceiling: ([value]) => Math.ceil(number(value)),
  pow: ([base, exponent]) => number(base) ** number(exponent),
  toLocaleString: localeDate((value, format) => value.toLocaleString(format.locale, zone(format))),
  toLocaleDateString: localeDate((value, format) => value.toLocaleDateString(format.locale, zone(format))),
  toLocaleTimeString: localeDate((value, format) => value.toLocaleTimeString(format.locale, zone(format))),
  getDate: calendarPart('day'),
  getMonth: calendarPart('month'),
  getYear: calendarPart('year'),
  addDays: ([value, days]) => new Date(date(value).getTime() + number(days) * 86_400_000),
  addMinutes: ([value, minutes]) => new Date(date(value).getTime() + number(minutes) * 60_000),
  toLowerCase: ([value], format) => text(value, format).toLowerCase(),
  toUpperCase: ([value], format) => text(value, format).toUpperCase(),
  trim: ([value], format) => text(value, format).trim(),
  indexOf: indexIn(false),
  lastIndexOf: indexIn(true),
  startsWith: ([value, start], format) => text(value, format).startsWith(text(start, format)),
  endsWith: ([value, end], format) => text(value, format).endsWith(text(end, format)),
  substring: ([value, start, end], format) => text(value, format).substring(number(start), end === undefined ? undefined : number(end)),
  replace: ([value, what, by], format) => text(value, format).replace(text(what, format), () => text(by, format)),
  replaceAll: ([value, what, by], format) => text(value, format).split(text(what, format)).join(text(by, format)),
  padStart: (operands, format) => pad(operands, format, 'padStart'),
  padEnd: (operands, format) => pad(operands, format, 'padEnd'),
  split: ([value, separator], format) => text(value, format).split(text(separator, format)),
  join: ([value, separator], format) => joined(value, separator, format),
  // not the length of a text: 1 for any single value, 0 for none
  length: ([value = null]) => (isList(value) ? value.length : isObject(value) || value instanceof Date ? 1 : toTruth(value) ? 1 : 0),
  getUserImage: () => ''
};

/** Works out one operator. Both `toString` and `toString()` name the same. @throws FormattingError for a name that SharePoint does not know. */
export function applyOperator(name: string, operands: readonly FormatValue[], format: ValueFormat): FormatValue {
  const plain = name.replace(/\(\)$/, '');
  const operator = Object.hasOwn(operators, plain) ? operators[plain] : undefined;
  if (operator === undefined) throw new FormattingError(`“${name}” is not an operator of the formatting schema.`);
  return operator(operands, format);
}
