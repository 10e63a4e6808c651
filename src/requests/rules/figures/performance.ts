import { Temporal } from 'temporal-polyfill';
import { ukDate } from '../../../calendar';
import type { DayPeriod } from '../../../casework/rules/period';
import type { RequestCase } from '../cases/values';
import { leftOutOf } from './asked';
import { countRequests, type RequestCounts } from './counts';
import { countDue, yearBefore, type DueCounts } from './due';
import { overdueRequests } from './plan';

/** A period by both of its denominators: what was due in it, and what came in it. */
export interface PeriodFigures {
  readonly due: DueCounts;
  readonly received: RequestCounts;
}

export interface Performance extends PeriodFigures {
  /** The same days a year before, as they are known now. */
  readonly before: PeriodFigures;
  readonly overdueNow: { readonly requests: number; readonly rights: number; readonly oldestDays: number | undefined };
  readonly leftOut: readonly string[];
}

interface Read {
  readonly cases: readonly RequestCase[];
  readonly before: readonly RequestCase[];
  readonly overdue: readonly RequestCase[];
}

function figuresOf(cases: readonly RequestCase[], period: DayPeriod, now: Temporal.Instant): PeriodFigures {
  const came = cases.filter(({ values: { receivedAt } }) => receivedAt !== undefined && isWithin(ukDate(receivedAt), period));
  return { due: countDue(cases, period, now), received: countRequests(came, now) };
}
const isWithin = (day: Temporal.PlainDate, { from, to }: DayPeriod): boolean =>
  Temporal.PlainDate.compare(day, from) >= 0 && Temporal.PlainDate.compare(day, to) <= 0;

/** How a period went, with the one a year before beside it. @param cases all that may be of the period */
export function performanceOf({ cases, before, overdue }: Read, period: DayPeriod, now: Temporal.Instant): Performance {
  const late = overdueRequests(overdue, now);
  return {
    ...figuresOf(cases, period, now),
    before: figuresOf(before, yearBefore(period), now),
    overdueNow: { requests: late.length, rights: late.flatMap(({ rights }) => rights).length, oldestDays: late.at(0)?.daysLate },
    leftOut: [...new Set(leftOutOf([...cases, ...before, ...overdue]))]
  };
}

/** The quarter of a day; those of the financial year, which begins in April, are those of the calendar. */
export function quarterOf(day: Temporal.PlainDate): DayPeriod {
  const from = day.with({ month: day.month - ((day.month - 1) % 3), day: 1 });
  return { from, to: from.add({ months: 3 }).subtract({ days: 1 }) };
}
