import { Temporal } from 'temporal-polyfill';
import { plainDate, ukDate } from '../../../calendar';
import type { CaseProblem } from '../../../casework/rules/command';
import { Problems } from '../../../casework/rules/problems';
import { deviceAnswers, searchOutcomes, type DeviceAnswer, type SearchOutcome } from './choices';
import { linesOf } from './lines';
import { checkDay, checkLines, checkSpan, type SearchPerson, type SearchQuestion } from './question';

/** How much a search found in one place, as whoever ran it says. */
export interface SearchCount {
  readonly place: string;
  readonly items: number;
  /** As it was shown: `3.2 GB`. Empty where it was not told. */
  readonly size: string;
  /** `YYYY-MM-DD`; undefined in what did not come from the page. */
  readonly runOn: string | undefined;
}

/** A count as it is typed. */
export interface CountInput {
  /** Of its row in the form. */
  readonly key: string;
  readonly place: string;
  readonly items: string;
  readonly size: string;
  readonly runOn: string;
}

/** What was searched, how, and what came of it. */
export interface SearchSaid {
  readonly outcome: SearchOutcome;
  /** What was really searched, which may be more or less than what was asked. */
  readonly systems: readonly string[];
  readonly terms: readonly string[];
  /** `YYYY-MM-DD`; undefined: from the beginning. */
  readonly since: string | undefined;
  readonly until: string | undefined;
  /** Who was asked whether they hold something. */
  readonly peopleAsked: string;
  readonly personalDevices: DeviceAnswer | undefined;
  /** Why a search of this reach was reasonable and proportionate (UK GDPR article 15(1A), deemed to be in force since 1 January 2024: Data (Use and Access) Act 2025, section 78(5)). */
  readonly why: string;
  /** Of what was found and is no file here: where it is, or how it comes. */
  readonly elsewhere: string;
  /** Why it cannot be searched, and who may be able to. */
  readonly cannot: string;
  /** Names of the files that were added to the request's folder with this answer. */
  readonly files: readonly string[];
  readonly counts: readonly SearchCount[];
}

/** An answer as it stands in its list. Who gave it, when and where it lies are what SharePoint stamped: no column says it. */
export interface SearchAnswer extends SearchSaid {
  readonly id: number;
  readonly guid: string;
  readonly questionId: number;
  readonly reference: string;
  readonly folder: string;
  readonly by: SearchPerson;
  readonly at: Temporal.Instant;
}

/** An answer as it is typed. */
export interface SearchAnswerInput {
  readonly outcome: SearchOutcome | '';
  readonly systems: string;
  readonly terms: string;
  readonly since: string;
  readonly until: string;
  readonly peopleAsked: string;
  readonly personalDevices: DeviceAnswer | '';
  readonly why: string;
  readonly elsewhere: string;
  readonly cannot: string;
  /** Of each place; rows in which nothing was typed are none. */
  readonly counts: readonly CountInput[];
}

export interface SearchAnswerContext {
  readonly question: Pick<SearchQuestion, 'way'>;
  readonly now: Temporal.Instant;
  /** Names of the files that go with it. */
  readonly files: readonly string[];
}

export type CheckedAnswer = { readonly ok: true; readonly answer: SearchSaid } | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/**
 * An answer that may be sent, or what is missing. *Found* and *nothing found* alike say what was searched, by which words, in which span, whom was asked,
 * whether personal devices were asked about, and why that was proportionate: the council has to show that its search was reasonable (article 15(1A); ICO,
 * right of access). *Found* comes with files, or says how the records come. *Cannot* says why. IT says how much it found in each place, also nought.
 */
export function checkSearchAnswer(input: SearchAnswerInput, { question, now, files }: SearchAnswerContext): CheckedAnswer {
  const problems = new Problems();
  const outcome = searchOutcomes.find((each) => each === input.outcome);
  if (!outcome) problems.add('outcome', 'required');
  // what else is asked stands there once it is said what came of it
  const needed = outcome === 'found' || outcome === 'nothing' ? 'required' : undefined;
  const cannot = problems.text('cannot', outcome === 'cannot' ? input.cannot : '', outcome === 'cannot' ? 'required' : undefined);
  const systems = checkLines(problems, 'systems', input.systems, needed);
  const terms = checkLines(problems, 'terms', input.terms, needed);
  const { since, until } = checkSpan(problems, input, ukDate(now));
  if (needed !== undefined && input.until.trim() === '') problems.add('until', needed);
  const peopleAsked = problems.text('peopleAsked', input.peopleAsked, needed);
  const personalDevices = deviceAnswers.find((each) => each === input.personalDevices);
  if (needed !== undefined && !personalDevices) problems.add('personalDevices', needed);
  const why = problems.text('why', input.why, needed);
  const counts = question.way === 'it' && needed !== undefined ? checkCounts(problems, input.counts, ukDate(now)) : [];
  const elsewhere = problems.text('elsewhere', outcome === 'found' ? input.elsewhere : '');
  if (outcome === 'found' && files.length === 0 && elsewhere === '') problems.add('files', 'files-or-where');
  if (outcome === 'nothing' && files.length > 0) problems.add('files', 'files-with-nothing');
  if (problems.found.length > 0 || !outcome) {
    return { ok: false, problems: problems.found };
  }
  return {
    ok: true,
    answer: { outcome, systems, terms, since: since?.toString(), until: until?.toString(), peopleAsked, personalDevices, why, elsewhere, cannot, files, counts }
  };
}

/** A size is a word or two; a place and its size stand in one line of the list. */
const SIZE_LIMIT = 40;

/** Of each place the number, also nought, and the day on which it was run; a size where it is known. Without any place there is no count. */
function checkCounts(problems: Problems, rows: readonly CountInput[], today: Temporal.PlainDate): readonly SearchCount[] {
  const typed = rows.map((row, at) => ({ row, at })).filter(({ row: { place, items, size } }) => `${place}${items}${size}`.trim() !== '');
  if (typed.length === 0) problems.add('counts', 'required');
  return typed.map(({ row, at }): SearchCount => {
    const field = (name: string): string => `counts.${at}.${name}`;
    const [place = '', ...more] = checkLines(problems, field('place'), row.place, 'required');
    if (more.length > 0) problems.add(field('place'), 'one-line');
    const items = wholeNumber(row.items);
    if (items === undefined) problems.add(field('items'), row.items.trim() === '' ? 'required' : 'not-a-number');
    const [size = ''] = linesOf(row.size);
    if (size.length > SIZE_LIMIT || size.includes(';')) problems.add(field('size'), 'not-a-size');
    const runOn = checkDay(problems, field('runOn'), row.runOn, 'required');
    if (runOn && Temporal.PlainDate.compare(runOn, today) > 0) problems.add(field('runOn'), 'in-the-future');
    return { place, items: items ?? 0, size, runOn: runOn?.toString() };
  });
}

/** `1,204`, `1204` or `1 204`. */
function wholeNumber(typed: string): number | undefined {
  const digits = typed.trim();
  return /^(\d{1,3}([, ]\d{3})+|\d{1,9})$/.test(digits) ? Number(digits.replace(/[, ]/g, '')) : undefined;
}

/** `Mailbox of the team: 1204; 3.2 GB; 2026-11-30`: the last number after a colon counts; size and day may be missing. */
function readCount(line: string): SearchCount | undefined {
  const [, place = '', digits = '', size = '', day = ''] = /^(.*\S)\s*[:\t]\s*(\d{1,3}(?:[, ]\d{3})+|\d{1,9})\s*(?:;([^;]*))?(?:;([^;]*))?$/.exec(line) ?? [];
  const items = wholeNumber(digits);
  return place === '' || items === undefined ? undefined : { place, items, size: size.trim(), runOn: plainDate(day.trim())?.toString() };
}

/** As they are stored; a line that is none is left out. */
export const readCounts = (stored: string): readonly SearchCount[] => linesOf(stored).map(readCount).filter((count) => count !== undefined);

export const countsAsLines = (counts: readonly SearchCount[]): string => counts
  .map(({ place, items, size, runOn }) => `${place}: ${items}${size === '' && runOn === undefined ? '' : `; ${size}`}${runOn === undefined ? '' : `; ${runOn}`}`).join('\n');

const countInput = (place: string, at: number, count?: SearchCount): CountInput =>
  ({ key: `count-${at}`, place, items: count ? String(count.items) : '', size: count?.size ?? '', runOn: count?.runOn ?? '' });

/** What an answer begins with: what was asked stands in it, and whoever answers says where it was otherwise. A correction begins with what was said before. */
export function answerToBegin(
  question: Pick<SearchQuestion, 'way' | 'places' | 'terms' | 'since' | 'until'>, before: SearchSaid | undefined, now: Temporal.Instant
): SearchAnswerInput {
  const { systems, terms, since, until } = before ?? { ...question, systems: question.places };
  return {
    outcome: before?.outcome ?? '', systems: systems.join('\n'), terms: terms.join('\n'), since: since ?? '', until: until ?? (before ? '' : ukDate(now).toString()),
    peopleAsked: before?.peopleAsked ?? '', personalDevices: before?.personalDevices ?? '', why: before?.why ?? '', elsewhere: before?.elsewhere ?? '', cannot: before?.cannot ?? '',
    counts: question.way !== 'it'
      ? []
      : before?.counts.map((count, at) => countInput(count.place, at, count)) ?? question.places.map((place, at) => countInput(place, at))
  };
}

/** Where less was looked through than was asked: an officer reads why. */
export function narrowerThanAsked(
  question: Pick<SearchQuestion, 'since' | 'until' | 'at'>, { outcome, since, until }: Pick<SearchSaid, 'outcome' | 'since' | 'until'>
): readonly ('since' | 'until')[] {
  if (outcome === 'cannot') return [];
  const asked = question.until ?? ukDate(question.at).toString();
  return [
    ...(since !== undefined && (question.since === undefined || since > question.since) ? ['since' as const] : []),
    ...(until === undefined || until < asked ? ['until' as const] : [])
  ];
}

const mustSay = ['systems', 'terms', 'until', 'peopleAsked', 'personalDevices', 'why'] as const;
export type UnsaidField = (typeof mustSay)[number] | 'cannot' | 'files' | 'counts';

/** What an answer should say and does not: one that did not come from the page may lack anything. It counts, and an officer sees what is missing before they settle the search. */
export function unsaidIn(answer: SearchSaid, { way }: Pick<SearchQuestion, 'way'>): readonly UnsaidField[] {
  if (answer.outcome === 'cannot') return answer.cannot === '' ? ['cannot'] : [];
  const isEmpty = (value: string | readonly string[] | undefined): boolean => value === undefined || value.length === 0;
  return [
    ...mustSay.filter((field) => isEmpty(answer[field])),
    ...(answer.outcome === 'found' && answer.files.length === 0 && answer.elsewhere === '' ? ['files' as const] : []),
    ...(way === 'it' && answer.counts.length === 0 ? ['counts' as const] : [])
  ];
}

/** Files that an answer names and that are not there. SharePoint reads names without case. */
export function missingFiles({ files }: Pick<SearchSaid, 'files'>, there: readonly string[]): readonly string[] {
  const known = new Set(there.map((name) => name.normalize('NFC').toLowerCase()));
  return files.filter((name) => !known.has(name.normalize('NFC').toLowerCase()));
}
