import { Temporal } from 'temporal-polyfill';
import {
  bankHolidaysConfirmed, countPeriod, isWorkingDay, nations, plainDate, ukDate, ukStartOfDay, type CountedPeriod, type PeriodPause,
  type PeriodStart, type SchoolTerm
} from '../../../calendar';
import type { CaseClock } from '../../../casework/rules/clock';
import type { Right } from '../choices';
import type { RequestFile } from './requestFile';
import type { RequestValues, Waited } from './values';

/** UK GDPR article 12A(1) and Data Protection Act 2018, section 54: "one month beginning with the relevant time". */
export const responsePeriod = { unit: 'months', count: 1 } as const;

/** Extended "by two further months" (article 12A(3)): three months from the original start, as the ICO counts. */
export const extendedPeriod = { unit: 'months', count: 3 } as const;

/** In the last week it is shown as due soon. */
const soonHours = 7 * 24;

/** What the clocks depend on. */
export type ClockValues = Pick<RequestValues, 'caseState' | 'receivedAt' | 'nation' | 'kind' | 'rights' | 'identity' | 'authority' | 'fee' | 'extension' | 'file'>;

/** What the time may wait for, in the words of `PeriodStart.what`. */
export const waits = ['identity', 'authority', 'fee'] as const;
export type Wait = (typeof waits)[number];

const isAwaited = ({ askedAt, givenAt }: Waited): boolean => askedAt !== undefined && givenAt === undefined;
const counts = ({ identity }: Pick<ClockValues, Wait>, what: Wait): boolean => what !== 'identity' || identity.doubt !== '';

/**
 * What keeps the time from beginning: asked, and not there yet. Who somebody is counts only with a doubt on record (article 12(6): "reasonable doubts"), since
 * without one there was nothing to ask; an authority is no statute but guidance of the ICO.
 */
export function waitsFor(values: Pick<ClockValues, Wait>): readonly Wait[] {
  return waits.filter((what) => isAwaited(values[what]) && counts(values, what));
}

/** The relevant time is the latest of them (article 12A(2)). */
function startsOf(values: ClockValues & { readonly receivedAt: Temporal.Instant }): readonly PeriodStart[] {
  return [{ what: 'received', on: ukDate(values.receivedAt) }, ...waits.flatMap((what): PeriodStart[] => {
    const { askedAt, givenAt } = values[what];
    // what came without being asked for, or was asked without a doubt, kept nobody waiting
    return askedAt && givenAt && counts(values, what) ? [{ what, on: ukDate(givenAt) }] : [];
  })];
}

/** The days between question and answer, both of them among those that do not count: for access alone (article 12A(5)). */
export function pausesOf({ clarifications }: Pick<RequestFile, 'clarifications'>, right: Right): readonly PeriodPause[] {
  if (right !== 'Access') return [];
  return clarifications.flatMap(({ askedOn, answeredOn }): PeriodPause[] => {
    const from = askedOn ? plainDate(askedOn) : undefined;
    return from ? [{ from, until: answeredOn ? plainDate(answeredOn) : undefined }] : [];
  });
}

type Received = ClockValues & { readonly receivedAt: Temporal.Instant };
const hasCome = (values: ClockValues): values is Received => values.receivedAt !== undefined;

/** Until when somebody may be told of an extension: the end of the first month, which a pause lengthens (articles 12A(3), 12A(5)). Undefined while that month has not begun, or waits. */
export function noticeDue(values: ClockValues, right: Right): Temporal.PlainDate | undefined {
  if (!hasCome(values) || waitsFor(values).length > 0) return undefined;
  return countPeriod(responsePeriod, { starts: startsOf(values), pauses: pausesOf(values.file, right), nation: values.nation }).due;
}

/** Whether the extension counts for this right: the notice came within its first month. One that came later gives no time. */
export function isExtended(values: ClockValues, right: Right): boolean {
  const { toldAt } = values.extension;
  if (toldAt === undefined) return false;
  const due = noticeDue(values, right);
  return due === undefined || Temporal.PlainDate.compare(ukDate(toldAt), due) <= 0;
}

/**
 * The last day to answer one right, with each step that led to it: one month from the latest of request, identity, authority and fee; three where it was extended in
 * time; plus the days of a pause; then once on to a working day. Undefined where nobody knows when the request came, or while something is awaited without which
 * the time does not begin.
 */
export function rightDue(values: ClockValues, right: Right): CountedPeriod | undefined {
  if (!hasCome(values) || waitsFor(values).length > 0) return undefined;
  return countPeriod(responsePeriod, {
    starts: startsOf(values), pauses: pausesOf(values.file, right), nation: values.nation, ...(isExtended(values, right) ? { extension: extendedPeriod } : {})
  });
}

/** The last moment of a day: all its hours count. */
export const endOfDay = (day: Temporal.PlainDate): Temporal.Instant => ukStartOfDay(day.add({ days: 1 })).subtract({ seconds: 1 });

/** Also while nobody has decided. */
export const isRightsRequest = (kind: RequestValues['kind']): boolean => kind === 'Rights request' || kind === 'Not decided';

/** Those whose clocks are looked after; as long as nobody has said which, that of access: a duty that might exist is never hidden. */
export const countedRights = ({ rights }: Pick<RequestValues, 'rights'>): readonly Right[] => (rights.length === 0 ? ['Access'] : rights);

export const answerOf = ({ answered }: Pick<RequestFile, 'answered'>, right: Right): RequestFile['answered'][number] | undefined =>
  answered.find((each) => each.right === right);

export const openRights = (values: Pick<ClockValues, 'rights' | 'file'>): readonly Right[] =>
  countedRights(values).filter((right) => !answerOf(values.file, right));

export const clockStates = ['Running', 'Waiting', 'Paused', 'Stopped', 'Met'] as const;
export type ClockState = (typeof clockStates)[number];

/** What became of the clock of one right. */
export function rightClock(values: ClockValues, right: Right): { readonly state: ClockState; readonly due: Temporal.PlainDate | undefined } {
  const due = rightDue(values, right)?.due;
  if (answerOf(values.file, right)) return { state: 'Met', due };
  if (values.caseState === 'Closed' || !isRightsRequest(values.kind)) return { state: 'Stopped', due };
  if (waitsFor(values).length > 0) return { state: 'Waiting', due: undefined };
  return { state: due === undefined && values.receivedAt !== undefined ? 'Paused' : 'Running', due };
}

/** The clock of the request: of the rights that are not answered the one that ends first; a pause or a wait only where nothing runs. */
export function requestClockOf(values: ClockValues): { readonly state: ClockState; readonly due: Temporal.PlainDate | undefined } {
  const all = countedRights(values).map((right) => rightClock(values, right));
  const open = all.filter(({ state }) => state !== 'Met');
  if (open.length === 0) return { state: 'Met', due: latestOf(all) };
  const running = open.filter(({ state }) => state === 'Running');
  const state = (['Running', 'Paused', 'Waiting', 'Stopped'] as const).find((each) => open.some((one) => one.state === each)) ?? 'Running';
  return { state, due: earliestOf(running.length > 0 ? running : open) };
}

const sorted = (clocks: readonly { readonly due: Temporal.PlainDate | undefined }[]): readonly Temporal.PlainDate[] =>
  clocks.flatMap(({ due }) => (due ? [due] : [])).sort(Temporal.PlainDate.compare);
const earliestOf = (clocks: Parameters<typeof sorted>[0]): Temporal.PlainDate | undefined => sorted(clocks).at(0);
const latestOf = (clocks: Parameters<typeof sorted>[0]): Temporal.PlainDate | undefined => sorted(clocks).at(-1);

const caseClocks: Readonly<Record<ClockState, CaseClock['state']>> = {
  Running: 'running', Waiting: 'waiting', Paused: 'waiting', Stopped: 'stopped', Met: 'met'
};

/** As the worklist has it: while it waits for somebody, or is paused, nothing is counted. */
export function asCaseClock(state: ClockState, due: Temporal.PlainDate | undefined): CaseClock {
  return { state: caseClocks[state], due: due && state !== 'Waiting' && state !== 'Paused' ? endOfDay(due) : undefined, soonHours };
}

export const requestClock = (values: ClockValues): CaseClock => {
  const { state, due } = requestClockOf(values);
  return asCaseClock(state, due);
};

/** Whether a right was answered within its time; undefined where it was not, or nobody knows when the request came. */
export function answeredInTime(values: ClockValues, right: Right): boolean | undefined {
  const on = answerOf(values.file, right)?.on;
  const due = rightDue(values, right)?.due;
  return on !== undefined && due ? on <= due.toString() : undefined;
}

/** Days before the last one on which a running clock is looked at again; then the last day itself, and when it has passed. */
const daysBefore = [7, 3, 1, 0] as const;
/** After so many days without an answer a question is asked again: good practice, the law names no time. */
export const remindAfterDays = 14;

/** When time alone asks for a look: the days before the end, and of what is awaited when to ask again. A moment that is named too early costs a look, and no more. */
export function clockLooks(values: ClockValues): readonly Temporal.Instant[] {
  const { state, due } = requestClockOf(values);
  if (state === 'Running' && due) return [...daysBefore.map((days) => ukStartOfDay(due.subtract({ days }))), endOfDay(due).add({ seconds: 1 })];
  if (state !== 'Waiting' && state !== 'Paused') return [];
  const asked = [
    ...waitsFor(values).flatMap((what) => values[what].askedAt ?? []).map(ukDate),
    ...waitingClarifications(values.file).flatMap(({ askedOn }) => (askedOn ? plainDate(askedOn) ?? [] : []))
  ];
  return asked.map((day) => ukStartOfDay(day.add({ days: remindAfterDays })));
}

export const waitingClarifications = ({ clarifications }: Pick<RequestFile, 'clarifications'>): RequestFile['clarifications'] =>
  clarifications.filter(({ askedOn, answeredOn }) => askedOn !== undefined && answeredOn === undefined);

/** A day of an information request counts unless it is a bank holiday in any part of the United Kingdom (Freedom of Information Act 2000, section 10(6)); Scotland has an act of its own. */
function informationDay(from: Temporal.PlainDate, nation: RequestValues['nation']): Temporal.PlainDate {
  const where = nation === 'scotland' ? [nation] : nations;
  let day = from;
  for (let left = 20; left > 0; ) {
    day = day.add({ days: 1 });
    if (where.every((each) => isWorkingDay(day, each))) left -= 1;
  }
  return day;
}

/**
 * The last day of what leaves by another door: 20 working days for freedom of information (Freedom of Information Act 2000, section 10(1)), 15 school days for a parent's request for
 * the educational record (Education (Pupil Information) (England) Regulations 2005, regulation 5). Undefined where no law names one.
 */
export function otherDoorDue(
  { kind, receivedAt, nation }: Pick<RequestValues, 'kind' | 'receivedAt' | 'nation'>, terms: readonly SchoolTerm[]
): Pick<CountedPeriod, 'due' | 'doubts'> | undefined {
  if (!receivedAt) return undefined;
  const on = ukDate(receivedAt);
  if (kind === 'Freedom of information') {
    const due = informationDay(on, nation);
    return { due, doubts: bankHolidaysConfirmed(due) ? [] : ['bank-holidays'] };
  }
  return kind === 'Educational record' ? countPeriod({ unit: 'schoolDays', count: 15 }, { starts: [{ what: 'received', on }], nation, terms }) : undefined;
}
