import { formatUkDate, formatUkDateTime, plainDate, readInstant, ukStartOfDay } from '../../../calendar';
import type { Locale } from '../../../platform/host/services';
import { fill } from '../../../shared-ui/text';
import { readRule, type EventTable, type EventValue, type EventValues, type ReadRule } from '../../rules/events/eventTable';

/** The words of a log's events in the reader's language. */
export interface EventWords<Family extends string> {
  /** Of a code, with places for the values that the table names for it. */
  readonly sentence: (code: string) => string;
  /** Of a value's line, with a place for the value; a flag's is a sentence. */
  readonly line: (name: string) => string;
  readonly families: Readonly<Record<Family, (stored: string) => string>>;
  /** For a value that is not there, and for one that disposal emptied. */
  readonly notRecorded: string;
  readonly removed: string;
}

export interface DrawnEvent {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * An event in the reader's language: the sentence of its code, and a line for each value that the sentence does not name.
 * @returns undefined for a code that the table does not have
 */
export function drawEvent<Family extends string>(
  table: EventTable<string, Family>, words: EventWords<Family>, { code, values }: { readonly code: string; readonly values: EventValues }, locale: Locale
): DrawnEvent | undefined {
  if (!Object.hasOwn(table, code)) {
    return undefined;
  }
  const { title = [], values: rules } = table[code];
  const texts = (name: string): readonly string[] => valueTexts(readRule(rules[name]), values[name], words, locale);
  const lines = Object.keys(rules).filter((name) => !title.includes(name) && Object.hasOwn(values, name)).flatMap((name): readonly string[] => {
    const rule = readRule(rules[name]);
    if (rule.type === 'flag') {
      return values[name] === true ? [words.line(name)] : [];
    }
    // names of files and the like, each with its own line
    return rule.many && rule.type === 'typed' && rule.family === undefined ? texts(name).map((text) => fill(words.line(name), text)) : [fill(words.line(name), texts(name).join('; '))];
  });
  return { title: fill(words.sentence(code), ...title.map((name) => texts(name).join('; '))), lines };
}

function valueTexts(rule: ReadRule, value: EventValue | undefined, words: EventWords<string>, locale: Locale): readonly string[] {
  if (value === undefined || typeof value === 'boolean') {
    return [words.notRecorded];
  }
  const all = typeof value === 'object' ? value : [String(value)];
  return all.length === 0 || all.every((each) => each === '') ? [words.removed] : all.map((each) => oneText(rule, each, words, locale));
}

function oneText({ type, family }: ReadRule, value: string, words: EventWords<string>, locale: Locale): string {
  if (family !== undefined && Object.hasOwn(words.families, family)) {
    return words.families[family](value);
  }
  const at = type === 'moment' ? readInstant(value) : undefined;
  const day = type === 'day' ? plainDate(value) : undefined;
  return at ? formatUkDateTime(at, locale) : day ? formatUkDate(ukStartOfDay(day), locale) : value;
}
