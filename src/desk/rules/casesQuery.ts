import { ukDate, plainDate } from '../../calendar';
import type { CaseLine } from '../../casework/rules/worklist';

/** What of a log is shown: each part as it stands in the address, empty where nothing is asked. */
export interface CasesQuery {
  readonly standing: 'open' | 'closed';
  /** The quick choice over open cases: `decision`, `mine`, `late`. */
  readonly show: string;
  readonly words: string;
  readonly state: string;
  readonly service: string;
  /** The id of a case officer, or `none`. */
  readonly officer: string;
  /** `YYYY-MM-DD`, both days included. */
  readonly from: string;
  readonly to: string;
  readonly sort: string;
  /** What a kind of case is told apart by, by the key that its room names. */
  readonly marks: Readonly<Record<string, string>>;
}

export const emptyQuery: CasesQuery = { standing: 'open', show: '', words: '', state: '', service: '', officer: '', from: '', to: '', sort: '', marks: {} };

/** What the parts of a query may be, as far as the page knows; a part that is none of it is ignored, and the page says so. */
export interface KnownChoices {
  readonly states: readonly string[];
  readonly services: readonly string[];
  readonly officers: readonly string[];
  readonly marks: Readonly<Record<string, readonly string[]>>;
}

export const shows = ['decision', 'mine', 'late'] as const;
export const sorts = ['time', 'newest', 'reference', 'service', 'officer'] as const;
export type Sort = (typeof sorts)[number];

/** Whoever works without a case officer. */
export const nobody = 'none';

/** The query as far as it is known, and what was left out of it. */
export function knownQuery(asked: CasesQuery, known: KnownChoices): { readonly query: CasesQuery; readonly ignored: readonly string[] } {
  const ignored: string[] = [];
  const one = (value: string, isKnown: boolean): string => {
    if (value === '' || isKnown) return value;
    ignored.push(value);
    return '';
  };
  const marks = Object.entries(asked.marks).map(([key, value]) => [key, one(value, known.marks[key]?.includes(value) ?? false)]).filter(([, value]) => value !== '');
  const query: CasesQuery = {
    ...asked,
    show: one(asked.show, (shows as readonly string[]).includes(asked.show)),
    state: one(asked.state, known.states.includes(asked.state)),
    service: one(asked.service, known.services.includes(asked.service)),
    officer: one(asked.officer, asked.officer === nobody || known.officers.includes(asked.officer)),
    from: one(asked.from, plainDate(asked.from) !== undefined),
    to: one(asked.to, plainDate(asked.to) !== undefined),
    sort: one(asked.sort, (sorts as readonly string[]).includes(asked.sort)),
    marks: Object.fromEntries(marks) as Readonly<Record<string, string>>
  };
  return { query, ignored };
}

/** What a line is searched and told apart by. */
export interface LineTexts {
  /** All that words are looked for in. */
  text(line: CaseLine): string;
  /** What a line is by this mark: nothing, one, or several. */
  marks(key: string, line: CaseLine): readonly string[];
}

/** Letters without their accents and cases: `Tŷ` is found as `ty`. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a line fits all that is asked, but for the quick choice, which has its own rule; the period is that of its beginning. */
export function fitsQuery(line: CaseLine, { words, state, service, officer, from, to, marks, standing }: CasesQuery, texts: LineTexts): boolean {
  const day = line.begins && ukDate(line.begins).toString();
  const inPeriod = standing === 'closed' || ((from === '' && to === '') || (day !== undefined && (from === '' || day >= from) && (to === '' || day <= to)));
  return inPeriod &&
    (state === '' || line.caseState === state) && (service === '' || line.service === service) &&
    (officer === '' || (officer === nobody ? line.leadId === undefined : String(line.leadId) === officer)) &&
    Object.entries(marks).every(([key, value]) => texts.marks(key, line).includes(value)) &&
    hasWords(plain(texts.text(line)), words);
}

const hasWords = (text: string, words: string): boolean => plain(words).split(/\s+/).filter((word) => word !== '').every((word) => text.includes(word));

/** How lines are ordered; undefined leaves them as they come, which is by time left, or the newest closed first. */
export function orderBy(sort: string, names: { service(line: CaseLine): string; officer(line: CaseLine): string }): ((one: CaseLine, other: CaseLine) => number) | undefined {
  const byReference = (one: CaseLine, other: CaseLine): number => one.reference.localeCompare(other.reference);
  const by = (text: (line: CaseLine) => string) => (one: CaseLine, other: CaseLine): number =>
    // what has nothing comes last
    Number(text(one) === '') - Number(text(other) === '') || text(one).localeCompare(text(other)) || byReference(one, other);
  switch (sort) {
    case 'newest': return (one, other) => (other.begins?.epochMilliseconds ?? 0) - (one.begins?.epochMilliseconds ?? 0) || byReference(one, other);
    case 'reference': return byReference;
    case 'service': return by(names.service);
    case 'officer': return by(names.officer);
    default: return undefined;
  }
}
