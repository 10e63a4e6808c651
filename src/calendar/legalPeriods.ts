import { Temporal } from 'temporal-polyfill';
import { bankHolidaysConfirmed, type Nation } from './bankHolidays';
import { isWorkingDay } from './workingDays';

export const periodUnits = ['days', 'weeks', 'months', 'workingDays', 'schoolDays'] as const;
export type PeriodUnit = (typeof periodUnits)[number];

/**
 * A period of the law that ends with a day. The day on which it begins to run is not counted: `30 days` from 1 June end with 1 July (Regulation (EEC,
 * Euratom) 1182/71, article 3(1), by which UK GDPR article 4A has periods read; the ICO counts the 30 days of section 164A of the Data Protection Act 2018
 * so). Months end with the same date (article 3(2)(c)), or with the last day of a month that has no such date.
 * Periods in hours never roll and are no days: `addElapsedHours`.
 */
export interface LegalPeriod {
  readonly unit: PeriodUnit;
  /** A whole number from 1. */
  readonly count: number;
}

/** Something without which a period does not begin: the request itself, who somebody is, a fee, an authority. `what` is a code of the room. */
export interface PeriodStart {
  readonly what: string;
  /** The day in UK time. */
  readonly on: Temporal.PlainDate;
}

/** Days that do not count, from the first to the last, both of them among those (UK GDPR article 12A(5)); `until` is undefined as long as nobody has answered. */
export interface PeriodPause {
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate | undefined;
}

/** First and last day of a school term, or of half a term, in ISO form: as the settings store it. */
export interface SchoolTerm {
  readonly from: string;
  readonly until: string;
}

/** What happened; from this alone the day is counted. */
export interface PeriodEvents {
  /** At least one. The latest of them starts the period (UK GDPR article 12A(2)). */
  readonly starts: readonly PeriodStart[];
  /** In any order; those that overlap count once. */
  readonly pauses?: readonly PeriodPause[];
  /** The period in place of the first one, from the same start: an extension by two further months is one of three (article 12A(3)). */
  readonly extension?: LegalPeriod;
  readonly nation: Nation;
  /** Only for school days. */
  readonly terms?: readonly SchoolTerm[];
}

export type NoWorkingDay = 'weekend' | 'bank-holiday';

/** How a day was found, in order: codes that page and letter put into words (`periodText`). */
export type PeriodStep =
  | { readonly code: 'began'; readonly what: string; readonly on: Temporal.PlainDate }
  | { readonly code: 'counted' | 'extended'; readonly period: LegalPeriod; readonly to: Temporal.PlainDate }
  /** The month has no such date. */
  | { readonly code: 'no-such-date'; readonly date: number; readonly to: Temporal.PlainDate }
  | { readonly code: 'paused'; readonly from: Temporal.PlainDate; readonly until: Temporal.PlainDate; readonly days: number; readonly to: Temporal.PlainDate }
  | { readonly code: 'waits'; readonly from: Temporal.PlainDate }
  /** Asked when the period had ended: it moves nothing. */
  | { readonly code: 'paused-too-late'; readonly from: Temporal.PlainDate }
  /** Days on which a period does not end, one after the other. */
  | { readonly code: 'moved-on'; readonly over: readonly NoWorkingDay[] }
  | { readonly code: 'ends'; readonly on: Temporal.PlainDate };

export type PeriodDoubt = 'bank-holidays' | 'school-terms';

export interface CountedPeriod {
  /** The last day, of which all hours count; undefined while the period waits for an answer. */
  readonly due: Temporal.PlainDate | undefined;
  /** The same before it was moved on to a working day. */
  readonly unmoved: Temporal.PlainDate | undefined;
  readonly steps: readonly PeriodStep[];
  /** What is not sure yet, to be said beside the day. */
  readonly doubts: readonly PeriodDoubt[];
}

/**
 * The last day of a period, with each step that led to it: from the latest start, the period (or the one that it was extended to), then the days that
 * do not count, then once, last, on to a working day of the nation (Regulation 1182/71 article 3(4)).
 * @throws RangeError without a start, for a count that is no whole number from 1, and for a pause that ends before it begins
 */
export function countPeriod(period: LegalPeriod, events: PeriodEvents): CountedPeriod {
  const began = latest(events.starts);
  const { pauses, waiting } = usablePauses(events.pauses ?? [], began.on);
  const effective = events.extension ?? period;
  const steps: PeriodStep[] = [{ code: 'began', what: began.what, on: began.on }];
  const nominal = plusPeriod(began.on, effective, events, []);
  steps.push({ code: events.extension ? 'extended' : 'counted', period: effective, to: nominal });
  if (effective.unit === 'months' && nominal.day !== began.on.day) steps.push({ code: 'no-such-date', date: began.on.day, to: nominal });

  let unmoved = nominal;
  const counted: PeriodPause[] = [];
  for (const pause of pauses) {
    if (isAfter(pause.from, movedOn(unmoved, events.nation).to)) {
      steps.push({ code: 'paused-too-late', from: pause.from });
      continue;
    }
    counted.push(pause);
    unmoved = effective.unit === 'workingDays' || effective.unit === 'schoolDays' ? plusPeriod(began.on, effective, events, counted) : unmoved.add({ days: pause.days });
    steps.push({ code: 'paused', from: pause.from, until: pause.until, days: pause.days, to: unmoved });
  }
  if (waiting !== undefined) {
    if (!isAfter(waiting, movedOn(unmoved, events.nation).to)) {
      return { due: undefined, unmoved: undefined, steps: [...steps, { code: 'waits', from: waiting }], doubts: [] };
    }
    steps.push({ code: 'paused-too-late', from: waiting });
  }
  const { to: due, over } = movedOn(unmoved, events.nation);
  if (over.length > 0) steps.push({ code: 'moved-on', over });
  steps.push({ code: 'ends', on: due });
  return { due, unmoved, steps, doubts: doubtsOf(effective, due, events) };
}

function latest(starts: readonly PeriodStart[]): PeriodStart {
  const [first, ...rest] = starts;
  if (first === undefined) throw new RangeError('A period without a start');
  return rest.reduce((last, start) => (isAfter(start.on, last.on) ? start : last), first);
}

const isAfter = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(one, other) > 0;
const later = (one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate => (isAfter(one, other) ? one : other);

type EndedPause = PeriodPause & { readonly until: Temporal.PlainDate; readonly days: number };

/** Pauses from the start on, those that overlap or touch as one, and from when an answer is still awaited: what was asked while another one waited adds nothing. */
function usablePauses(pauses: readonly PeriodPause[], start: Temporal.PlainDate): { readonly pauses: readonly EndedPause[]; readonly waiting: Temporal.PlainDate | undefined } {
  const wrong = pauses.find(({ from, until }) => until !== undefined && isAfter(from, until));
  if (wrong) throw new RangeError(`A pause that ends before it begins: ${wrong.from.toString()}`);
  const open = pauses.filter(({ until }) => until === undefined).map(({ from }) => later(from, start)).sort(Temporal.PlainDate.compare);
  const [waiting] = open;
  const merged: { from: Temporal.PlainDate; until: Temporal.PlainDate }[] = [];
  for (const { from, until } of [...pauses].sort((one, other) => Temporal.PlainDate.compare(one.from, other.from))) {
    if (until === undefined || isAfter(start, until)) continue;
    const begins = later(from, start);
    const last = merged.at(-1);
    if (last && !isAfter(begins, last.until.add({ days: 1 }))) last.until = later(last.until, until);
    else merged.push({ from: begins, until });
  }
  // from the day on which it waits nothing else counts: what was answered after that adds nothing
  const before = waiting === undefined ? merged : merged.filter(({ from }) => isAfter(waiting, from)).map(({ from, until }) => ({ from, until: isAfter(waiting, until) ? until : waiting.subtract({ days: 1 }) }));
  return { pauses: before.map((pause) => ({ ...pause, days: pause.from.until(pause.until, { largestUnit: 'days' }).days + 1 })), waiting };
}

function plusPeriod(from: Temporal.PlainDate, { unit, count }: LegalPeriod, events: PeriodEvents, pauses: readonly PeriodPause[]): Temporal.PlainDate {
  if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`Not a length of a period: ${count}`);
  if (unit === 'days') return from.add({ days: count });
  if (unit === 'weeks') return from.add({ weeks: count });
  if (unit === 'months') return from.add({ months: count }, { overflow: 'constrain' });
  const counts = (day: Temporal.PlainDate): boolean =>
    (unit === 'workingDays' ? isWorkingDay(day, events.nation) : isSchoolDay(day, events)) &&
    !pauses.some((pause) => !isAfter(pause.from, day) && pause.until !== undefined && !isAfter(day, pause.until));
  let day = from;
  for (let left = count; left > 0; ) {
    day = day.add({ days: 1 });
    if (counts(day)) left -= 1;
  }
  return day;
}

/** A working day within a term. Where no term is known (none at all, or the last one has ended) each working day is taken for one: the day found is never too late. */
function isSchoolDay(day: Temporal.PlainDate, { nation, terms = [] }: PeriodEvents): boolean {
  const iso = day.toString();
  return isWorkingDay(day, nation) && (!termsKnown(day, terms) || terms.some(({ from, until }) => from <= iso && iso <= until));
}

const termsKnown = (day: Temporal.PlainDate, terms: readonly SchoolTerm[]): boolean =>
  terms.some(({ from }) => from <= day.toString()) && terms.some(({ until }) => day.toString() <= until);

/** On to the first working day, and over what: two days of a weekend are one, two bank holidays in a row too. */
function movedOn(day: Temporal.PlainDate, nation: Nation): { readonly to: Temporal.PlainDate; readonly over: readonly NoWorkingDay[] } {
  const over: NoWorkingDay[] = [];
  let to = day;
  for (; !isWorkingDay(to, nation); to = to.add({ days: 1 })) {
    const why = to.dayOfWeek > 5 ? 'weekend' : 'bank-holiday';
    if (over.at(-1) !== why) over.push(why);
  }
  return { to, over };
}

function doubtsOf({ unit }: LegalPeriod, due: Temporal.PlainDate, { starts, terms = [] }: PeriodEvents): readonly PeriodDoubt[] {
  const doubts: PeriodDoubt[] = [];
  if (!bankHolidaysConfirmed(due)) doubts.push('bank-holidays');
  if (unit === 'schoolDays' && !(termsKnown(latest(starts).on.add({ days: 1 }), terms) && termsKnown(due, terms))) doubts.push('school-terms');
  return doubts;
}

