import { Temporal } from 'temporal-polyfill';
import { siteTimeZone } from '../store/dates';
import type { BinaryOperator, Formula } from './parse';

/** A day or moment in a formula: the site's local time. */
export interface FormulaDate {
  readonly local: Temporal.PlainDateTime;
}

export type FormulaValue = number | string | boolean | null | FormulaDate;

/** What Excel shows as #VALUE!, #DIV/0!…: the formula has no value for this row. */
export class FormulaFailure extends Error {}

export interface FormulaContext {
  readonly column: (name: string) => FormulaValue;
  readonly now: Temporal.Instant;
}

export const isDate = (value: FormulaValue): value is FormulaDate => typeof value === 'object' && value !== null;

export const toDate = (moment: Temporal.Instant): FormulaDate => ({ local: moment.toZonedDateTimeISO(siteTimeZone).toPlainDateTime() });

const epoch = Temporal.PlainDateTime.from('1899-12-30T00:00');
const serial = (date: FormulaDate): number => epoch.until(date.local, { largestUnit: 'hours' }).total('hours') / 24;
const fromSerial = (days: number): FormulaDate => ({ local: epoch.add({ seconds: Math.round(days * 86400) }) });

function number(value: FormulaValue): number {
  if (value === null) return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isDate(value)) return serial(value);
  const parsed = Number(value);
  if (value.trim() === '' || Number.isNaN(parsed)) throw new FormulaFailure('#VALUE!');
  return parsed;
}

function text(value: FormulaValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return isDate(value) ? String(serial(value)) : String(value);
}

const truth = (value: FormulaValue): boolean => {
  if (typeof value === 'string') {
    if (/^(true|yes)$/i.test(value)) return true;
    if (/^(false|no)$/i.test(value)) return false;
    throw new FormulaFailure('#VALUE!');
  }
  return number(value) !== 0;
};

/** Numbers and dates before texts before booleans, texts without regard to case; empty fits either. */
function compare(left: FormulaValue, right: FormulaValue): number {
  if (typeof left === 'string' || typeof right === 'string') {
    if (left !== null && right !== null && typeof left !== typeof right) return typeof left === 'string' ? (typeof right === 'boolean' ? -1 : 1) : typeof left === 'boolean' ? 1 : -1;
    const [a, b] = [text(left).toLowerCase(), text(right).toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return number(left) - number(right);
}

const binaries: Record<BinaryOperator, (left: FormulaValue, right: FormulaValue) => FormulaValue> = {
  '=': (a, b) => compare(a, b) === 0,
  '<>': (a, b) => compare(a, b) !== 0,
  '<': (a, b) => compare(a, b) < 0,
  '<=': (a, b) => compare(a, b) <= 0,
  '>': (a, b) => compare(a, b) > 0,
  '>=': (a, b) => compare(a, b) >= 0,
  '&': (a, b) => text(a) + text(b),
  '+': (a, b) => (isDate(a) !== isDate(b) ? fromSerial(number(a) + number(b)) : number(a) + number(b)),
  '-': (a, b) => (isDate(a) && !isDate(b) ? fromSerial(number(a) - number(b)) : number(a) - number(b)),
  '*': (a, b) => number(a) * number(b),
  '/': (a, b) => {
    if (number(b) === 0) throw new FormulaFailure('#DIV/0!');
    return number(a) / number(b);
  },
  '^': (a, b) => number(a) ** number(b)
};

type Lazy = () => FormulaValue;

const local = (value: FormulaValue): Temporal.PlainDateTime => (isDate(value) ? value : fromSerial(number(value))).local;

function search(find: string, within: string, start: number): number {
  const index = within.indexOf(find, start - 1);
  if (index < 0) throw new FormulaFailure('#VALUE!');
  return index + 1;
}

const failed = (argument: Lazy): boolean => {
  try {
    argument();
    return false;
  } catch (error) {
    if (error instanceof FormulaFailure) return true;
    throw error;
  }
};

const functions: Readonly<Record<string, (args: readonly Lazy[], context: FormulaContext) => FormulaValue>> = {
  AND: (args) => args.every((arg) => truth(arg())),
  OR: (args) => args.some((arg) => truth(arg())),
  NOT: ([arg]) => !truth(arg()),
  IF: ([condition, yes, no]) => (truth(condition()) ? (yes?.() ?? true) : (no?.() ?? false)),
  ISBLANK: ([arg]) => arg() === null,
  ISNUMBER: ([arg]) => !failed(arg) && typeof arg() === 'number',
  ISTEXT: ([arg]) => !failed(arg) && typeof arg() === 'string',
  ISERROR: ([arg]) => failed(arg),
  IFERROR: ([arg, otherwise]) => (failed(arg) ? otherwise() : arg()),
  LEN: ([arg]) => text(arg()).length,
  LEFT: ([arg, count]) => text(arg()).slice(0, count ? number(count()) : 1),
  RIGHT: ([arg, count]) => {
    const length = count ? number(count()) : 1;
    return length === 0 ? '' : text(arg()).slice(-length);
  },
  MID: ([arg, start, count]) => text(arg()).slice(number(start()) - 1, number(start()) - 1 + number(count())),
  FIND: ([find, within, start]) => search(text(find()), text(within()), start ? number(start()) : 1),
  SEARCH: ([find, within, start]) => search(text(find()).toLowerCase(), text(within()).toLowerCase(), start ? number(start()) : 1),
  UPPER: ([arg]) => text(arg()).toUpperCase(),
  LOWER: ([arg]) => text(arg()).toLowerCase(),
  TRIM: ([arg]) => text(arg()).trim().replace(/ +/g, ' '),
  EXACT: ([a, b]) => text(a()) === text(b()),
  CONCATENATE: (args) => args.map((arg) => text(arg())).join(''),
  VALUE: ([arg]) => number(arg()),
  ABS: ([arg]) => Math.abs(number(arg())),
  INT: ([arg]) => Math.floor(number(arg())),
  ROUND: ([arg, digits]) => {
    const factor = 10 ** (digits ? number(digits()) : 0);
    return Math.round(number(arg()) * factor) / factor;
  },
  MOD: ([a, b]) => {
    if (number(b()) === 0) throw new FormulaFailure('#DIV/0!');
    return number(a()) - number(b()) * Math.floor(number(a()) / number(b()));
  },
  SUM: (args) => args.reduce((sum, arg) => sum + number(arg()), 0),
  MIN: (args) => Math.min(...args.map((arg) => number(arg()))),
  MAX: (args) => Math.max(...args.map((arg) => number(arg()))),
  TODAY: (_args, context) => ({ local: toDate(context.now).local.toPlainDate().toPlainDateTime() }),
  NOW: (_args, context) => toDate(context.now),
  DATE: ([year, month, day]) => ({ local: Temporal.PlainDate.from({ year: number(year()), month: 1, day: 1 }).add({ months: number(month()) - 1 }).add({ days: number(day()) - 1 }).toPlainDateTime() }),
  YEAR: ([arg]) => local(arg()).year,
  MONTH: ([arg]) => local(arg()).month,
  DAY: ([arg]) => local(arg()).day,
  HOUR: ([arg]) => local(arg()).hour,
  MINUTE: ([arg]) => local(arg()).minute,
  SECOND: ([arg]) => local(arg()).second,
  WEEKDAY: ([arg]) => (local(arg()).dayOfWeek % 7) + 1
};

export const knownFunctions: ReadonlySet<string> = new Set(Object.keys(functions));

/** The value of a formula for one row. Throws `FormulaFailure` where Excel shows an error value. */
export function evaluate(formula: Formula, context: FormulaContext): FormulaValue {
  switch (formula.kind) {
    case 'literal':
      return formula.value;
    case 'column':
      return context.column(formula.name);
    case 'negative':
      return -number(evaluate(formula.inner, context));
    case 'percent':
      return number(evaluate(formula.inner, context)) / 100;
    case 'binary':
      return binaries[formula.operator](evaluate(formula.left, context), evaluate(formula.right, context));
    case 'call':
      return functions[formula.name](
        formula.args.map((arg) => () => evaluate(arg, context)),
        context
      );
  }
}

export const isTrue = (value: FormulaValue): boolean => truth(value);
