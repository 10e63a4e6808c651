import type { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { plainDate, readInstant, utcSecond } from '../../calendar';
import { choicesIn, type Cell, type CellKind } from './cells';
import type { Field, Part, Reading } from './field';
import { NOTE_LIMIT, TEXT_LIMIT } from './limits';
import { normaliseText } from './normaliseText';

/** What every kind of field is told. */
interface About<T, E extends string> {
  readonly event: E;
  readonly unit?: string;
  readonly required?: boolean;
  readonly disposal?: Field<T>['disposal'];
}

interface Stored<T> {
  readonly kind: CellKind;
  readonly empty: T;
  readonly write: (value: T) => Cell;
  readonly read: (stored: unknown) => Reading<T>;
  readonly limit?: number;
}

function field<T, C extends string, E extends string>(
  column: C, { kind, empty, write, read, limit }: Stored<T>, { event, unit, required = false, disposal = 'keep' }: About<T, E>
): Field<T, C, E> {
  return { column, kind, empty, write, read, event, required, disposal, isFile: false, chosenByPart: false, ...(unit === undefined ? {} : { unit }), ...(limit === undefined ? {} : { limit }) };
}

const all = <T>(value: T | undefined): Reading<T> => ({ value, whole: value !== undefined });

/** What a person types, in one line: gone after its time unless it is said that it names nobody. */
export function line<C extends string, E extends string>(column: C, about: About<string, E>): Field<string, C, E> {
  return field(column, { ...text, limit: TEXT_LIMIT }, { disposal: 'empty', ...about });
}

/** What the desk writes itself and no person types, such as a reference. It names nobody. */
export function keptLine<T extends string = string, C extends string = string, E extends string = string>(column: C, about: About<T, E>): Field<T, C, E> {
  return field<T, C, E>(column, { kind: 'text', empty: '' as T, write: (value) => value, read: (stored) => all(typeof stored === 'string' ? (stored as T) : undefined), limit: TEXT_LIMIT }, about);
}

/** What a person types, in several lines. */
export function note<C extends string, E extends string>(column: C, about: About<string, E>): Field<string, C, E> {
  return field(column, { ...text, limit: NOTE_LIMIT }, { disposal: 'empty', ...about });
}

const text: Stored<string> = { kind: 'text', empty: '', write: normaliseText, read: (stored) => all(typeof stored === 'string' ? stored : undefined) };

/** One of a list of stored words; `empty` where nothing is stored. */
export function choice<T extends string, C extends string, E extends string>(column: C, choices: readonly T[], empty: T, about: About<T, E>): Field<T, C, E> {
  return field<T, C, E>(column, { kind: 'text', empty, write: (value) => value, read: (stored) => all(choices.find((each) => each === stored)) }, about);
}

/** The same where nothing may be chosen. */
export function maybeChoice<T extends string, C extends string, E extends string>(column: C, choices: readonly T[], about: About<T | undefined, E>): Field<T | undefined, C, E> {
  return field<T | undefined, C, E>(column, { kind: 'text', empty: undefined, write: (value) => value ?? null, read: (stored) => all(choices.find((each) => each === stored)) }, about);
}

/** A choice that is stored by another word than the rules use. @param read undefined for what is none */
export function codedChoice<T extends string, C extends string, E extends string>(column: C, coding: { readonly empty: T; readonly write: (value: T) => string; readonly read: (stored: string) => T | undefined }, about: About<T, E>): Field<T, C, E> {
  return field<T, C, E>(column, { kind: 'text', empty: coding.empty, write: coding.write, read: (stored) => all(typeof stored === 'string' ? coding.read(stored) : undefined) }, about);
}

/** Any number of a list of stored words, in its order. A word that is none of them is left out. */
export function choices<T extends string, C extends string, E extends string>(column: C, labels: readonly T[], about: About<readonly T[], E>): Field<readonly T[], C, E> {
  const read = (stored: unknown): Reading<readonly T[]> => {
    const found = choicesIn(stored);
    return { value: labels.filter((label) => found.includes(label)), whole: found.every((each) => labels.some((label) => label === each)) };
  };
  return field<readonly T[], C, E>(column, { kind: 'choices', empty: [], write: (value) => value, read }, about);
}

/** A moment, to the second. */
export function moment<C extends string, E extends string>(column: C, about: About<Temporal.Instant | undefined, E>): Field<Temporal.Instant | undefined, C, E> {
  const read = (stored: unknown): Reading<Temporal.Instant> =>
    all((typeof stored === 'string' ? readInstant(stored) : undefined)?.round({ smallestUnit: 'second', roundingMode: 'floor' }));
  return field<Temporal.Instant | undefined, C, E>(column, { kind: 'moment', empty: undefined, write: (at) => (at ? utcSecond(at) : null), read }, about);
}

/** A day of the calendar as `YYYY-MM-DD`: a day without a zone, and texts of this form sort as days do. */
export function day<C extends string, E extends string>(column: C, about: About<string | undefined, E>): Field<string | undefined, C, E> {
  const read = (stored: unknown): Reading<string> => all(typeof stored === 'string' && plainDate(stored) ? stored : undefined);
  return field<string | undefined, C, E>(column, { kind: 'text', empty: undefined, write: (value) => value ?? null, read }, about);
}

/** A whole number from 0; any other is no answer. */
export function count<C extends string, E extends string>(column: C, about: About<number | undefined, E>): Field<number | undefined, C, E> {
  return number(column, 'number', about);
}

/** A number that every row has; 0 where it is not readable. */
export function wholeNumber<C extends string, E extends string>(column: C, about: About<number, E>): Field<number, C, E> {
  const read = (stored: unknown): Reading<number> => all(Number.isInteger(Number(stored)) ? Number(stored) : undefined);
  return field<number, C, E>(column, { kind: 'number', empty: 0, write: (value) => value, read }, about);
}

/** Somebody of the site, by the number that the site has for them. @param column ends in `Id` */
export function person<C extends `${string}Id`, E extends string>(column: C, about: About<number | undefined, E>): Field<number | undefined, C, E> {
  return number(column, 'person', about);
}

function number<C extends string, E extends string>(column: C, kind: CellKind, about: About<number | undefined, E>): Field<number | undefined, C, E> {
  // what is no number is none: nothing that a person wrote is lost with it
  const read = (stored: unknown): Reading<number> => ({ value: Number.isInteger(Number(stored)) && Number(stored) >= 0 ? Number(stored) : undefined, whole: true });
  return field<number | undefined, C, E>(column, { kind, empty: undefined, write: (value) => value ?? null, read }, about);
}

export function flag<C extends string, E extends string>(column: C, about: About<boolean, E>): Field<boolean, C, E> {
  return field<boolean, C, E>(column, { kind: 'flag', empty: false, write: (value) => value, read: (stored) => all(stored === true || stored === '1') }, about);
}

interface FileAbout<T, E extends string, P extends string> extends About<T, E> {
  /** Its answers, but for the number of its form (`v`). */
  readonly parts?: { readonly [Name in Exclude<keyof NonNullable<T>, 'v'>]-?: Part<P> };
  readonly chosenByPart?: boolean;
}

/** Many answers as JSON in one column of several lines, which people see in no form. */
export function file<T, C extends string, E extends string, P extends string = never>(
  column: C, schema: v.GenericSchema<unknown, T>, empty: T, { parts, chosenByPart = true, ...about }: FileAbout<T, E, P>
): Field<T, C, E | P> {
  const made = field<T, C, E>(column, { kind: 'text', empty, write: JSON.stringify, read: (stored) => readFile(schema, stored), limit: NOTE_LIMIT }, about);
  return { ...made, isFile: true, chosenByPart, ...(parts === undefined ? {} : { parts }) };
}

/** A file with a coding of its own; undefined where none is kept. Told part by part, chosen as a whole. */
export function codedFile<T, C extends string, E extends string, P extends string = never>(
  column: C, coding: { readonly write: (value: T) => string; readonly read: (stored: unknown) => T | undefined },
  { parts, ...about }: FileAbout<T | undefined, E, P>
): Field<T | undefined, C, E | P> {
  const stored: Stored<T | undefined> = {
    kind: 'text', empty: undefined, write: (value) => (value === undefined ? null : coding.write(value)), read: (text) => all(coding.read(text)), limit: NOTE_LIMIT
  };
  return { ...field<T | undefined, C, E>(column, stored, about), isFile: true, ...(parts === undefined ? {} : { parts }) };
}

/** Rows as JSON in one column that people see in no form. Without any the cell stays empty, so that a row which never had some is sealed as before. */
export function rows<T, C extends string, E extends string>(column: C, schema: v.GenericSchema<unknown, T>, about: About<readonly T[], E>): Field<readonly T[], C, E> {
  const stored: Stored<readonly T[]> = {
    kind: 'text', empty: [], write: (value) => (value.length === 0 ? null : JSON.stringify(value)), read: (text) => readFile(v.array(schema), text), limit: NOTE_LIMIT
  };
  return { ...field<readonly T[], C, E>(column, stored, about), isFile: true };
}

function readFile<T>(schema: v.GenericSchema<unknown, T>, stored: unknown): Reading<T> {
  const json = v.safeParse(v.pipe(v.string(), v.parseJson()), stored);
  if (!json.success) return { value: undefined, whole: false };
  const read = v.safeParse(schema, json.output);
  if (read.success) return { value: read.output, whole: true };
  // an answer that may be missing and cannot be read (a day of the version before, 31 April) is named, and takes nothing else of the file with it
  const rest = v.safeParse(schema, without(json.output, read.issues.flatMap((issue) => v.getDotPath(issue) ?? [])));
  return { value: rest.success ? rest.output : undefined, whole: false };
}

function without(value: unknown, paths: readonly string[], at = ''): unknown {
  if (Array.isArray(value)) return value.map((each, index) => without(each, paths, `${at}${index}.`));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !paths.includes(`${at}${key}`)).map(([key, each]) => [key, without(each, paths, `${at}${key}.`)]));
}
