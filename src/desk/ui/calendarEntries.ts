import strings from '../../loc/deskCalendar';
import type { Temporal } from 'temporal-polyfill';
import { ukDate } from '../../calendar';
import { timeLeftOf } from '../../casework/rules/clock';
import type { CaseLine } from '../../casework/rules/worklist';
import type { DueTask } from '../../casework/store/dueTasks';
import { fill } from '../../shared-ui/text';
import type { DayEntry } from '../rules/month';
import type { ReadableLog } from './LogsPage';

/** What the calendar says of a day, and the case to which it leads. */
export interface CalendarEntry extends DayEntry {
  /** Empty where whoever gave a task named no case of these logs. */
  readonly reference: string;
  readonly text: string;
  readonly isLate: boolean;
}

/** The last day of a case's clock while it runs, and what else of it has a day. */
export function entriesOfLine({ log: { key: log, parts } }: Pick<ReadableLog, 'log'>, line: CaseLine, now: Temporal.Instant): readonly CalendarEntry[] {
  const { clock, days = [], reference, logId } = line;
  const left = timeLeftOf(clock, now);
  const lastDay = clock.state === 'running' && clock.due ? ukDate(clock.due).toString() : undefined;
  const wordsOf = (what: string): string => parts.dayText?.(what) ?? what;
  // what falls on the last day stands with it
  const text = [`${parts.name(line)}: ${parts.leftText(left)}`, ...days.filter(({ on }) => on === lastDay).map(({ what }) => wordsOf(what))].join('. ');
  const others = days.filter(({ on }) => on !== lastDay).map(({ what, on }) => ({ key: `${log} ${logId} ${what}`, on, reference, text: wordsOf(what), isLate: on < ukDate(now).toString() }));
  return [...(lastDay === undefined ? [] : [{ key: `${log} ${logId}`, on: lastDay, reference, text, isLate: left.state === 'late' }]), ...others];
}

/** @param isKnown whether a reference is of one of these logs: whoever adds a task types it */
export const entriesOfTask = ({ id, due, reference, title }: DueTask, isKnown: (reference: string) => boolean, now: Temporal.Instant): readonly CalendarEntry[] =>
  (due === undefined ? [] : [{ key: `task ${id}`, on: due, reference: isKnown(reference) ? reference : '', text: fill(strings.task, title), isLate: due < ukDate(now).toString() }]);

/** Open cases whose clock runs and has no day: those of which nobody knows when they began, and those that wait. */
export const hasNoDay = ({ clock }: CaseLine): boolean => clock.state === 'running' && clock.due === undefined;
