import { Temporal } from 'temporal-polyfill';
import type { Passages, TableText } from './passages';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** Last month of a season as councils use the words. */
const SEASONS: Readonly<Record<string, number>> = { spring: 5, summer: 8, autumn: 11, winter: 12 };

export interface FoundDate {
  /** The last day that it can mean: the end of the month for `June 2017`, of the year for `2017`. */
  readonly day: Temporal.PlainDate;
  readonly words: string;
  readonly at: number;
}

const forms: readonly { readonly pattern: RegExp; readonly read: (match: RegExpExecArray) => Temporal.PlainDate }[] = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/, read: (m) => Temporal.PlainDate.from({ year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) }, { overflow: 'reject' }) },
  { pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}\\.?,?\\s+(\\d{4})\\b`, 'i'), read: (m) => Temporal.PlainDate.from({ year: Number(m[3]), month: monthOf(m[2]), day: Number(m[1]) }, { overflow: 'reject' }) },
  // British order
  { pattern: /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/, read: (m) => Temporal.PlainDate.from({ year: Number(m[3]), month: Number(m[2]), day: Number(m[1]) }, { overflow: 'reject' }) },
  { pattern: new RegExp(`\\b${MONTH}\\.?,?\\s+(\\d{4})\\b`, 'i'), read: (m) => endOfMonth(Number(m[2]), monthOf(m[1])) },
  { pattern: /\b(spring|summer|autumn|winter)(?: term)?\s+(\d{4})\b/i, read: (m) => endOfMonth(Number(m[2]), SEASONS[m[1]?.toLowerCase() ?? ''] ?? 12) },
  { pattern: /(?<![\d/.-])(\d{1,2})[/-](\d{4})\b/, read: (m) => endOfMonth(Number(m[2]), Number(m[1])) }
];

const monthOf = (name: string | undefined): number => MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;

function endOfMonth(year: number, month: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month, day: 1 }, { overflow: 'reject' });
  return first.with({ day: first.daysInMonth });
}

/** The first date of a text, in one of the ways in which people write it in Britain; a day that does not exist is none. */
export function firstDate(text: string): FoundDate | undefined {
  let found: FoundDate | undefined;
  for (const { pattern, read } of forms) {
    const match = pattern.exec(text);
    if (match && (found === undefined || match.index < found.at)) {
      try {
        found = { day: read(match), words: match[0], at: match.index };
      } catch (error) {
        if (!(error instanceof RangeError)) {
          throw error;
        }
      }
    }
  }
  return found;
}

/** A label such as "Review date" and what stands for it. */
export interface Labelled {
  readonly label: string;
  readonly date: FoundDate | undefined;
  readonly path: readonly string[];
  readonly block: number;
  /** Label and value, to show. */
  readonly line: string;
}

/** A cell up to this length is a label of its own; a longer one is a line. */
const CELL_LABEL = 60;
/** Words before a label that make it another one. */
const FORMER_ONES = /\b(last|previous|date of last)\s+$/i;

/**
 * Everything in the text that the label names: cells beside or below it, or `Review date: June 2027` in a line, where several labels may stand
 * one after another.
 * @param notAfter words right before the label that make it another one
 */
export function labelled(passages: Passages, label: RegExp, notAfter: RegExp = FORMER_ONES): readonly Labelled[] {
  const inTables = passages.tables.flatMap((table) => tableLabels(table, label));
  const each = new RegExp(label.source, 'gi');
  const lines = passages.all.filter(({ kind, region, text }) => region !== 'contents' && (kind !== 'cell' || text.length > CELL_LABEL));
  return [...inTables, ...lines.flatMap((passage) => [...passage.text.matchAll(each)].flatMap((found) => lineLabel(passage, found, notAfter) ?? []))];
}

/** A label stands at the start of its line, and its date soon after; further on only with its colon or dash, and the date right behind it. */
function lineLabel({ text, path, block }: Passages['all'][number], found: RegExpExecArray, notAfter: RegExp): Labelled | undefined {
  if (notAfter.test(text.slice(0, found.index))) return undefined;
  const isFirst = found.index <= 40;
  const after = found.index + found[0].length;
  const rest = text.slice(after, after + 45);
  const mark = /^\s*(is|on|by|due)?\s*[:–-]/.exec(rest);
  const date = firstDate(isFirst || !mark ? rest : rest.slice(0, mark[0].length + 20));
  const isLabel = mark !== null || (isFirst && date !== undefined && date.at < 25);
  return isLabel ? { label: found[0], date, path, block, line: date ? text.slice(found.index, after + date.at + date.words.length) : found[0] } : undefined;
}

function tableLabels(table: TableText, label: RegExp): Labelled[] {
  return table.rows.flatMap((row, at) => row.flatMap((cell, column): Labelled[] => {
    const match = label.exec(cell);
    if (!match || cell.length > CELL_LABEL) {
      return [];
    }
    const made = (date: FoundDate | undefined): Labelled => ({ label: match[0], date, path: table.path, block: table.block, line: date ? `${cell}${cell.includes(date.words) ? '' : ` ${date.words}`}` : cell });
    const own = firstDate(cell.slice(match.index + match[0].length));
    const beside = row.slice(column + 1).map(firstDate).find((date) => date !== undefined);
    const rowIsHeader = at === 0 && row.filter((other) => other !== '').every((other) => firstDate(other) === undefined) && table.rows.length > 1 && row.length > 2;
    const below = rowIsHeader ? table.rows.slice(1).map((other) => firstDate(other[column] ?? '')).filter((date) => date !== undefined) : [];
    // of a table of versions the newest counts
    const newest = below.reduce<FoundDate | undefined>((best, date) => (best === undefined || Temporal.PlainDate.compare(date.day, best.day) > 0 ? date : best), undefined);
    return [made(own ?? beside ?? newest)];
  }));
}

/** Months of "reviewed annually", "at least every three years"; undefined when the text gives none. */
export function reviewCycle(text: string): { readonly months: number; readonly words: string } | undefined {
  const numbers: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, '': 1 };
  if (!/\breview/i.test(text) || !/\b(annual|every|year|biennial|once a|each)/i.test(text)) {
    return undefined;
  }
  const sentence = /[^.\n]*\b(polic(y|ies)|document)\b[^.\n]{0,80}\breview(ed|s)?\b[^.\n]{0,120}|[^.\n]*\breview(ed)?\b[^.\n]{0,80}\b(polic(y|ies)|document)\b[^.\n]{0,120}/gi;
  for (const [words] of text.matchAll(sentence)) {
    const every = /\bevery\s+(?:(\d+|one|two|three|four|five|six)\s+)?(year|month)s?\b/i.exec(words) ?? /\b(\d+|two|three|four|five)[- ](year)(?:ly)?\b(?= (?:review|cycle|basis))/i.exec(words);
    const yearly = /\b(annual(ly)?|yearly|once a year|each year)\b/i.exec(words);
    const twoYearly = /\b(biennial(ly)?)\b/i.exec(words);
    if (every) {
      const count = numbers[(every[1] ?? '').toLowerCase()] ?? Number(every[1]);
      return { months: (every[2]?.toLowerCase() === 'year' ? 12 : 1) * count, words: every[0] };
    }
    if (twoYearly || yearly) {
      return { months: twoYearly ? 24 : 12, words: (twoYearly ?? yearly)?.[0] ?? '' };
    }
  }
  return undefined;
}
