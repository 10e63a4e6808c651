import { Temporal } from 'temporal-polyfill';
import { grouped, median, type Counted } from '../../../casework/rules/counting';
import type { DayPeriod } from '../../../casework/rules/period';
import { isExtended } from '../cases/clock';
import type { RequestCase } from '../cases/values';
import { rights, type ExtensionGround, type Right } from '../choices';
import { askedRights, becameOf, daysTaken, lastDayOf, leftOutOf, soundCases, type AskedRight } from './asked';
import { groundOf, isPaused } from './counts';

/** How many of so many were answered in time. */
export interface ShareOf<Key extends string = string> {
  readonly key: Key;
  readonly of: number;
  readonly inTime: number;
}

/** What became of the rights whose last day lies in a period, whenever they were received. */
export interface DueCounts {
  /** The denominator: had to be answered by now. */
  readonly due: number;
  readonly inTime: number;
  readonly late: number;
  readonly overdue: number;
  /** The last day is still to come. */
  readonly open: number;
  /** Withdrawn, merged or closed before the last day, so that nothing was due. */
  readonly closedBefore: number;
  readonly extended: number;
  readonly paused: number;
  readonly medianDays: number | undefined;
  readonly byRight: readonly ShareOf<Right>[];
  readonly byService: readonly ShareOf[];
  /** Empty: the council itself. */
  readonly byController: readonly ShareOf[];
  readonly byGround: readonly Counted<ExtensionGround>[];
  readonly leftOut: readonly string[];
}

/**
 * Rights that were due in a period: the rate that a regulator asks beside that of what was received, since one received last week has hardly had its time. One whose time
 * waits or is paused has no last day, and belongs to no period until it has one; one that was extended belongs to the period of its new day.
 */
export function countDue(cases: readonly RequestCase[], { from, to }: DayPeriod, now: Temporal.Instant): DueCounts {
  const isWithin = (asked: AskedRight): boolean => {
    const day = lastDayOf(asked);
    return day !== undefined && Temporal.PlainDate.compare(day, from) >= 0 && Temporal.PlainDate.compare(day, to) <= 0;
  };
  const asked = askedRights(soundCases(cases).map(({ values }) => values)).filter(isWithin);
  const became = new Map(asked.map((each) => [each, becameOf(each, now)]));
  const those = (...wanted: readonly string[]): readonly AskedRight[] => asked.filter((each) => wanted.includes(became.get(each) ?? ''));
  const due = those('inTime', 'late', 'overdue');
  const inTime = those('inTime');
  const shareBy = <Key extends string>(keyOf: (each: AskedRight) => Key): readonly ShareOf<Key>[] =>
    grouped(due.map(keyOf)).map(({ key, count }) => ({ key, of: count, inTime: inTime.filter((each) => keyOf(each) === key).length }));
  return {
    due: due.length, inTime: inTime.length, late: those('late').length, overdue: those('overdue').length, open: those('open').length, closedBefore: those('closedBefore').length,
    extended: due.filter(({ values, right }) => isExtended(values, right)).length,
    paused: due.filter(isPaused).length,
    medianDays: median(due.flatMap(daysTaken)),
    byRight: [...shareBy(({ right }) => right)].sort((one, other) => rights.indexOf(one.key) - rights.indexOf(other.key)),
    byService: shareBy(({ values }) => values.service),
    byController: shareBy(({ values }) => values.controller),
    byGround: grouped(due.flatMap(groundOf)),
    leftOut: leftOutOf(cases)
  };
}

/** The same days a year before; 29 February is the 28th there. */
export const yearBefore = ({ from, to }: DayPeriod): DayPeriod => ({ from: from.subtract({ years: 1 }), to: to.subtract({ years: 1 }) });
