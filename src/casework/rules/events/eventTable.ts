import type { Temporal } from 'temporal-polyfill';
import { formatUkStamp, readInstant } from '../../../calendar';

/**
 * How a value of an event is kept, and so how it is drawn and whether disposal empties it:
 * `text` as it is (a reference, a service, a version), `person` a name, `typed` what a person typed, `moment` ISO text in UTC, `day` YYYY-MM-DD,
 * `number`, `flag` a sentence of its own, `code:<family>` a stored choice, which has words in the reader's language, `typed:<family>` own words or
 * such a choice. `[]` several, `?` need not be there.
 */
export type ValueRule<Family extends string = string> =
  `${'text' | 'person' | 'typed' | 'moment' | 'day' | 'number' | 'flag' | `code:${Family}` | `typed:${Family}`}${'' | '[]'}${'' | '?'}`;

/** One code of an event. */
export interface EventRule<Kind extends string = string, Family extends string = string> {
  /** Under which word it stands in the list; `any`: it stands for a lost event, and has the kind of that. */
  readonly kind: Kind | 'any';
  /** The code in plain words, where its letters alone do not give them: `ICO told`. */
  readonly words?: string;
  /** The values that its sentence names, in their order; all others are lines below it. */
  readonly title?: readonly string[];
  readonly values: Readonly<Record<string, ValueRule<Family>>>;
}

/** A table of codes. The code is the name in code and in the list; never renamed. */
export type EventTable<Kind extends string = string, Family extends string = string> = Readonly<Record<string, EventRule<Kind, Family>>>;

/** A row of `Case history` to be: a code with its values. */
export interface EventToWrite<Kind extends string = string, Code extends string = string> {
  readonly kind: Kind;
  readonly code: Code;
  readonly values: EventValues;
  /** Only what a person typed, word for word: the reason, the note. */
  readonly details: string;
  /** When it happened, if that is not now. */
  readonly at?: Temporal.Instant;
}

export type EventValue = string | number | boolean | readonly string[];
export type EventValues = Readonly<Record<string, EventValue>>;

type Bare<Rule extends string> = Rule extends `${infer Inner}?` ? Inner : Rule;
type ValueOf<Rule extends string> = Bare<Rule> extends `${string}[]` ? readonly string[] : Bare<Rule> extends 'number' ? number : Bare<Rule> extends 'flag' ? boolean : string;
type OptionalNames<Rules> = { [Name in keyof Rules]: Rules[Name] extends `${string}?` ? Name : never }[keyof Rules];

/** The values that a code asks for, as its table says them. */
export type ValuesOf<Rules extends Readonly<Record<string, string>>> =
  { readonly [Name in Exclude<keyof Rules, OptionalNames<Rules>>]: ValueOf<Rules[Name]> } & { readonly [Name in OptionalNames<Rules>]?: ValueOf<Rules[Name]> | undefined };

/** The names of values that no sentence of their code names, so that they are lines below it. */
export type LineNames<Table> =
  { [Code in keyof Table]: Exclude<keyof (Table[Code] extends { readonly values: infer Rules } ? Rules : never), Table[Code] extends { readonly title: readonly (infer Name)[] } ? Name : never> }[keyof Table];

export interface ReadRule {
  readonly type: 'text' | 'person' | 'typed' | 'moment' | 'day' | 'number' | 'flag' | 'code';
  readonly family: string | undefined;
  readonly many: boolean;
  readonly optional: boolean;
}

export function readRule(rule: ValueRule): ReadRule {
  const [, type, family, many, optional] = /^([a-z]+)(?::(\w+))?(\[\])?(\?)?$/.exec(rule) ?? [];
  return { type: type as ReadRule['type'], family, many: many !== undefined, optional: optional !== undefined };
}

/** Only what says something is kept: what is empty, and what did not happen, is left out. */
export function valuesToKeep(values: Readonly<Record<string, EventValue | undefined>>): EventValues {
  const said = (value: EventValue | undefined): value is EventValue => value !== undefined && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, EventValue] => said(entry[1])));
}

/** `mergedInto` as "merged into": a code in plain words, for the list view, which shows codes in no other language. */
export function codeInWords(code: string): string {
  return code.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/**
 * What stands in `Title`: the code in plain English words with the values that its sentence names, "Merged into: BR-2026-00042", so that the list and
 * tools of before stay readable. Pages draw the code itself.
 */
export function titleOfEvent(table: EventTable, code: string, values: EventValues): string {
  const words = table[code]?.words ?? codeInWords(code);
  const named = (table[code]?.title ?? []).map((name) => inTitle(table[code]?.values[name] ?? 'text', values[name])).filter((text) => text !== '').join('; ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${named === '' ? '' : `: ${named}`}`;
}

function inTitle(rule: ValueRule, value: EventValue | undefined): string {
  const { type } = readRule(rule);
  const one = (each: string): string => {
    const at = type === 'moment' ? readInstant(each) : undefined;
    return at ? `${formatUkStamp(at)} (UK time)` : type === 'code' && /^[a-z]+([A-Z][a-z]+)+$/.test(each) ? codeInWords(each) : each;
  };
  return value === undefined ? '' : typeof value === 'string' ? one(value) : typeof value === 'object' ? value.map(one).join(', ') : String(value);
}

/** Whether disposal has something to empty: what was typed, and names. Of a code that this version does not know every text may be that. */
export function holdsWords(table: EventTable, code: string, values: EventValues): boolean {
  return Object.entries(values).some(([name, value]) => isWords(table, code, name) && typeof value !== 'number' && typeof value !== 'boolean' && value.length > 0);
}

/** The values as they stay after disposal: what was typed, and names, are empty; that there was something stays. */
export function withoutWords(table: EventTable, code: string, values: EventValues): EventValues {
  return Object.fromEntries(Object.entries(values).map(([name, value]): [string, EventValue] =>
    [name, !isWords(table, code, name) || typeof value === 'number' || typeof value === 'boolean' ? value : typeof value === 'string' ? '' : []]));
}

/** The values with `instead` in the place of every name of a person: for papers that may become public. */
export function withoutNames(table: EventTable, code: string, values: EventValues, instead: string): EventValues {
  const isName = (name: string): boolean => Object.hasOwn(table, code) && table[code].values[name] !== undefined && readRule(table[code].values[name]).type === 'person';
  return Object.fromEntries(Object.entries(values).map(([name, value]): [string, EventValue] => [name, isName(name) ? instead : value]));
}

function isWords(table: EventTable, code: string, name: string): boolean {
  const rule = Object.hasOwn(table, code) ? table[code].values[name] : undefined;
  return rule === undefined || ['typed', 'person'].includes(readRule(rule).type);
}
