import { Temporal } from 'temporal-polyfill';
import { plainDate, ukDate } from '../../../calendar';
import type { Right } from '../choices';
import { answeredInTime, answerOf, countedRights, isRightsRequest, rightClock } from '../cases/clock';
import type { RequestCase, RequestValues } from '../cases/values';

/** One right of one request: of time each is counted by itself, since each has a clock of its own. */
export interface AskedRight {
  readonly values: RequestValues;
  readonly right: Right;
}

export const isAround = ({ aroundDesk }: RequestCase): boolean => aroundDesk !== undefined;
/** Written down twice, or the same as another: it counts once. */
export const countsOnce = ({ repeatOf, values }: RequestCase): boolean => repeatOf === undefined && !values.file.closing?.mergedInto;

/** Those that are counted: no row that was changed directly in SharePoint, and each once. */
export const soundCases = (cases: readonly RequestCase[]): readonly RequestCase[] => cases.filter((found) => !isAround(found) && countsOnce(found));
export const leftOutOf = (cases: readonly RequestCase[]): readonly string[] => cases.filter(isAround).map(({ reference }) => reference);

/** Those whose clocks are looked after: also of what nobody has decided yet, since what is late and undecided would be in no figure and no plan. */
export const askedRights = (values: readonly RequestValues[]): readonly AskedRight[] =>
  values.filter(({ kind }) => isRightsRequest(kind)).flatMap((each) => countedRights(each).map((right) => ({ values: each, right })));

/** The last day to answer, also of one that was closed since. Undefined while nothing is counted: it waits, or is paused. */
export const lastDayOf = ({ values, right }: AskedRight): Temporal.PlainDate | undefined => rightClock({ ...values, caseState: 'In hand' }, right).due;

const hasPassed = (day: Temporal.PlainDate, by: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(by, day) > 0;

/** Not answered, and past its last day: of one that was closed, on the day on which it was closed. */
export function isOverdue(asked: AskedRight, now: Temporal.Instant): boolean {
  const { values, right } = asked;
  const due = lastDayOf(asked);
  return answerOf(values.file, right) === undefined && due !== undefined && hasPassed(due, ukDate(values.closedAt ?? now));
}

/**
 * Whether it was overdue when a day began, by what is known of it now: its last day was before, and it was not answered, withdrawn or closed before.
 * @param endedBefore what ended from this day on still stood then; of today, which is not over, the day after
 */
export function wasOverdue(asked: AskedRight, day: Temporal.PlainDate, endedBefore = day): boolean {
  const { values: { file, closedAt, caseState }, right } = asked;
  const due = lastDayOf(asked);
  const endedOn = answerOf(file, right)?.on ?? (caseState === 'Closed' && closedAt ? ukDate(closedAt).toString() : undefined);
  return due !== undefined && hasPassed(due, day) && (endedOn === undefined || endedOn >= endedBefore.toString());
}

export type Became = 'inTime' | 'late' | 'overdue' | 'open' | 'closedBefore' | 'withoutDay';

/**
 * What became of a right; each is one of these. `closedBefore`: closed or withdrawn before its last day, so that nothing had to be answered. `withoutDay`: answered
 * although no last day was counted, since it waited or was paused.
 */
export function becameOf(asked: AskedRight, now: Temporal.Instant): Became {
  const { values, right } = asked;
  const answer = answerOf(values.file, right);
  if (answer) {
    const isInTime = answeredInTime(values, right);
    if (isInTime === false) return 'late';
    return answer.outcome === 'Withdrawn' ? 'closedBefore' : isInTime ? 'inTime' : 'withoutDay';
  }
  if (isOverdue(asked, now)) return 'overdue';
  return values.caseState === 'Closed' ? 'closedBefore' : 'open';
}

/** Days from receipt to answer; none where it was not answered. */
export function daysTaken({ values: { receivedAt, file }, right }: AskedRight): readonly number[] {
  const answer = answerOf(file, right);
  const on = answer && answer.outcome !== 'Withdrawn' ? plainDate(answer.on) : undefined;
  return receivedAt && on ? [ukDate(receivedAt).until(on, { largestUnit: 'days' }).days] : [];
}
