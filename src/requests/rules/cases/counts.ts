import { Temporal } from 'temporal-polyfill';
import { plainDate, ukDate } from '../../../calendar';
import { grouped, median, type Counted } from '../../../casework/rules/counting';
import { rights, type ExtensionGround, type Right, type RightOutcome } from '../choices';
import { answeredInTime, answerOf, isExtended, isRightsRequest, rightClock } from './clock';
import type { RequestCase, RequestValues } from './values';

/** What is counted of a period. Of time it counts rights, since each has a clock of its own; whatever was paused or extended stays in the figures. */
export interface RequestCounts {
  readonly received: number;
  readonly rights: number;
  /** Rights whose last day has passed, or that were answered: the denominator of the share. */
  readonly due: number;
  readonly inTime: number;
  readonly late: number;
  /** Not answered, and the last day has passed. */
  readonly overdue: number;
  /** Not answered, with time left, or waiting. */
  readonly open: number;
  /** Closed before an answer: withdrawn, merged, or given up. */
  readonly closedBefore: number;
  readonly extended: number;
  readonly paused: number;
  /** Answers that went although they lacked something of what the law asks. */
  readonly sentLacking: number;
  /** Days from receipt to answer; undefined where nothing was answered. */
  readonly medianDays: number | undefined;
  readonly otherDoor: number;
  readonly undecided: number;
  /** Rows that were changed directly in SharePoint: left out of all of the above. */
  readonly leftOut: readonly string[];
  readonly byRight: readonly Counted<Right>[];
  readonly byOutcome: readonly Counted<RightOutcome>[];
  readonly byGround: readonly Counted<ExtensionGround>[];
  readonly byService: readonly Counted[];
  /** Empty: the council itself. */
  readonly byController: readonly Counted[];
}

interface AskedRight {
  readonly values: RequestValues;
  readonly right: Right;
}

const isAround = ({ aroundDesk }: RequestCase): boolean => aroundDesk !== undefined;
/** Written down twice, or the same as another: it counts once. */
const countsOnce = ({ repeatOf, values }: RequestCase): boolean => repeatOf === undefined && !values.file.closing?.mergedInto;

const askedRights = (values: readonly RequestValues[]): readonly AskedRight[] =>
  values.filter(({ kind }) => kind === 'Rights request').flatMap((each) => each.rights.map((right) => ({ values: each, right })));

/** Not answered, and past its last day: of one that was closed, on the day on which it was closed. */
export function isOverdue({ values, right }: AskedRight, now: Temporal.Instant): boolean {
  const { due } = rightClock({ ...values, caseState: 'In hand' }, right);
  return answerOf(values.file, right) === undefined && due !== undefined && Temporal.PlainDate.compare(ukDate(values.closedAt ?? now), due) > 0;
}

/** Requests that reached the council in a period. */
export function countRequests(cases: readonly RequestCase[], now: Temporal.Instant): RequestCounts {
  const sound = cases.filter((found) => !isAround(found) && countsOnce(found)).map(({ values }) => values);
  const own = sound.filter(({ kind }) => isRightsRequest(kind));
  const asked = askedRights(sound);
  const answered = asked.filter(({ values, right }) => answerOf(values.file, right) !== undefined);
  const count = (fits: (each: AskedRight) => boolean): number => asked.filter(fits).length;
  const [inTime, late] = [true, false].map((wanted) => answered.filter(({ values, right }) => answeredInTime(values, right) === wanted).length);
  const overdue = count((each) => isOverdue(each, now));
  const isEnded = ({ values, right }: AskedRight): boolean => values.caseState === 'Closed' && answerOf(values.file, right) === undefined;
  return {
    received: sound.length,
    rights: asked.length,
    due: inTime + late + overdue, inTime, late, overdue,
    open: count((each) => !isEnded(each) && answerOf(each.values.file, each.right) === undefined && !isOverdue(each, now)),
    closedBefore: count(isEnded),
    extended: count(({ values, right }) => isExtended(values, right)),
    paused: count(({ values, right }) => right === 'Access' && values.file.clarifications.length > 0),
    sentLacking: count(({ values, right }) => answerOf(values.file, right)?.lacking !== undefined),
    medianDays: median(answered.flatMap(daysTaken)),
    otherDoor: sound.length - own.length,
    undecided: own.filter(({ kind }) => kind === 'Not decided').length,
    leftOut: cases.filter(isAround).map(({ reference }) => reference),
    byRight: rights.map((key) => ({ key, count: count(({ right }) => right === key) })).filter((each) => each.count > 0),
    byOutcome: grouped(answered.flatMap(({ values, right }) => answerOf(values.file, right)?.outcome ?? [])),
    byGround: grouped(asked.flatMap(({ values, right }) => (isExtended(values, right) && values.extension.ground ? [values.extension.ground] : []))),
    byService: grouped(own.map(({ service }) => service)),
    byController: grouped(own.map(({ controller }) => controller))
  };
}

function daysTaken({ values: { receivedAt, file }, right }: AskedRight): readonly number[] {
  const on = plainDate(answerOf(file, right)?.on ?? '');
  return receivedAt && on ? [ukDate(receivedAt).until(on, { largestUnit: 'days' }).days] : [];
}

/** The share in time, of those that were due; and the most that can still be reached, if all that is open is answered in time. Undefined where nothing is counted. */
export function shares({ inTime, due, open }: Pick<RequestCounts, 'inTime' | 'due' | 'open'>): { readonly inTime: number | undefined; readonly reachable: number | undefined } {
  const share = (part: number, of: number): number | undefined => (of === 0 ? undefined : part / of);
  return { inTime: share(inTime, due), reachable: share(inTime + open, due + open) };
}

/** A right that is late, for the plan. */
export interface OverdueRight {
  readonly reference: string;
  readonly right: Right;
  readonly due: Temporal.PlainDate;
  readonly daysLate: number;
  readonly leadId: number | undefined;
  readonly service: string;
}

/** All that is late now, the longest first. */
export function overdueRights(cases: readonly RequestCase[], now: Temporal.Instant): readonly OverdueRight[] {
  const today = ukDate(now);
  return cases.filter((found) => !isAround(found) && countsOnce(found) && found.values.caseState !== 'Closed').flatMap(({ reference, values }) =>
    askedRights([values]).filter((each) => isOverdue(each, now)).flatMap(({ right }): OverdueRight[] => {
      const { due } = rightClock(values, right);
      return due ? [{ reference, right, due, daysLate: due.until(today, { largestUnit: 'days' }).days, leadId: values.leadId, service: values.service }] : [];
    })
  ).sort((one, other) => Temporal.PlainDate.compare(one.due, other.due) || one.reference.localeCompare(other.reference, 'en-GB'));
}

/** Weeks of the plan to be rid of what is late: 90 days, as an enforcement notice has asked. */
export const planWeeks = 13;

export interface PlannedRight extends OverdueRight {
  /** From 1. */
  readonly week: number;
  /** The last day of that week, for the letter that names a day. */
  readonly by: Temporal.PlainDate;
}

/** The oldest first, spread evenly over the weeks of the plan: each gets the week by whose end it is answered. @param from the first day of the plan */
export function planOverdue(overdue: readonly OverdueRight[], from: Temporal.PlainDate, weeks = planWeeks): readonly PlannedRight[] {
  const perWeek = Math.max(1, Math.ceil(overdue.length / weeks));
  return overdue.map((each, place) => {
    const week = Math.floor(place / perWeek) + 1;
    return { ...each, week, by: from.add({ days: week * 7 - 1 }) };
  });
}
