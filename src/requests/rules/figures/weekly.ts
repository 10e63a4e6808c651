import { Temporal } from 'temporal-polyfill';
import { plainDate, ukDate } from '../../../calendar';
import { median } from '../../../casework/rules/counting';
import type { DayPeriod } from '../../../casework/rules/period';
import { answeredInTime, answerOf, countedRights } from '../cases/clock';
import type { RequestCase } from '../cases/values';
import { askedRights, daysTaken, lastDayOf, leftOutOf, soundCases, wasOverdue, type AskedRight } from './asked';

/** One week, from Monday to Sunday. But for what was promised it counts rights, since each has a clock of its own. */
export interface ReturnWeek extends DayPeriod {
  readonly received: number;
  /** Withdrawn ones are none of them. */
  readonly answered: number;
  /** Of those; what had no last day, since its time waited, was not late. */
  readonly inTime: number;
  readonly overdueAtStart: number;
  /** At the end of the week; of the one that is not over, now. */
  readonly overdueAtEnd: number;
  /** So many days the oldest is late at the end. */
  readonly oldestDays: number | undefined;
  /** Of what was answered in it: days from receipt. */
  readonly medianDays: number | undefined;
  /** Requests of which somebody was told a day in this week. */
  readonly promised: number;
  /** Of those, answered by that day. */
  readonly kept: number;
}

/** Weeks of a return, as long as the plan. */
export const returnWeeks = 13;
export const mostReturnWeeks = 104;

/** So many weeks, the last of them that of today. */
export function weeksUntil(today: Temporal.PlainDate, weeks: number): readonly DayPeriod[] {
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  return Array.from({ length: weeks }, (_, place) => {
    const from = monday.subtract({ weeks: weeks - 1 - place });
    return { from, to: from.add({ days: 6 }) };
  });
}

const isWithin = (day: Temporal.PlainDate | undefined, { from, to }: DayPeriod): boolean =>
  day !== undefined && Temporal.PlainDate.compare(day, from) >= 0 && Temporal.PlainDate.compare(day, to) <= 0;
const answeredOn = ({ values, right }: AskedRight): Temporal.PlainDate | undefined => {
  const answer = answerOf(values.file, right);
  return answer && answer.outcome !== 'Withdrawn' ? plainDate(answer.on) : undefined;
};

/** The day on which the last of its rights was answered; undefined where one of them is not. */
function allAnsweredOn({ values }: RequestCase): string | undefined {
  const days = countedRights(values).map((right) => answerOf(values.file, right)?.on);
  return days.every((day) => day !== undefined)
    ? days.reduce<string | undefined>((last, day) => (last === undefined || (day ?? '') > last ? day : last), undefined) : undefined;
}

/** Whether whoever asked had the whole answer by the day that they were told; undefined while that day is to come, and where none was named. */
export function promiseKept(found: RequestCase, today: Temporal.PlainDate): boolean | undefined {
  const { promisedBy } = found.values;
  if (promisedBy === undefined) return undefined;
  const on = allAnsweredOn(found);
  if (on !== undefined) return on <= promisedBy;
  return promisedBy < today.toString() ? false : undefined;
}

/**
 * What came in each week and what became of it, as a regulator asks it weekly. It is told by what is known today: one that was extended or paused since counts by its new
 * day in the weeks before, too, and of a day that was promised twice the later one counts.
 * @param cases all that are open, and all that were closed since the first of these weeks
 */
export function weeklyReturn(cases: readonly RequestCase[], now: Temporal.Instant, weeks = returnWeeks): { readonly weeks: readonly ReturnWeek[]; readonly leftOut: readonly string[] } {
  const today = ukDate(now);
  const sound = soundCases(cases);
  const asked = askedRights(sound.map(({ values }) => values));
  const weekOf = (week: DayPeriod): ReturnWeek => {
    const answered = asked.filter((each) => isWithin(answeredOn(each), week));
    const isOver = Temporal.PlainDate.compare(week.to, today) < 0;
    const last = isOver ? week.to : today;
    const next = last.add({ days: 1 });
    // what is due today is not late before it is over
    const late = asked.filter((each) => wasOverdue(each, isOver ? next : today, next));
    const promised = sound.filter(({ values }) => isWithin(values.promisedBy === undefined ? undefined : plainDate(values.promisedBy), week));
    return {
      ...week,
      received: asked.filter(({ values: { receivedAt } }) => isWithin(receivedAt && ukDate(receivedAt), week)).length,
      answered: answered.length,
      inTime: answered.filter(({ values, right }) => answeredInTime(values, right) !== false).length,
      overdueAtStart: asked.filter((each) => wasOverdue(each, week.from)).length,
      overdueAtEnd: late.length,
      oldestDays: late.length === 0 ? undefined : Math.max(...late.map((each) => lastDayOf(each)?.until(last, { largestUnit: 'days' }).days ?? 0)),
      medianDays: median(answered.flatMap(daysTaken)),
      promised: promised.length,
      kept: promised.filter((found) => promiseKept(found, today) === true).length
    };
  };
  return { weeks: weeksUntil(today, weeks).map(weekOf), leftOut: leftOutOf(cases) };
}
