import type { Temporal } from 'temporal-polyfill';
import { timeLeftOf } from '../../casework/rules/clock';
import { byTimeLeft, type CaseLine } from '../../casework/rules/worklist';
import type { DueItem } from '../../casework/ui/deskLog';

/** Why an open case is named today, the most urgent first: each case stands once, in the first that fits. */
export const urgencies = ['overdue', 'dueSoon', 'changed', 'undelivered', 'new', 'mine'] as const;
export type Urgency = (typeof urgencies)[number];

/** Every reason to look at a case today, the most urgent first; none for one that somebody else works on, in time. A case without a time to count from may be late. */
export function reasonsOf(line: CaseLine, now: Temporal.Instant, myId: number): readonly Urgency[] {
  const { state } = timeLeftOf(line.clock, now);
  const holds: Readonly<Record<Urgency, boolean>> = {
    overdue: state === 'late' || state === 'none',
    dueSoon: state === 'due-soon',
    changed: line.aroundDesk,
    undelivered: line.undelivered > 0,
    new: line.leadId === undefined,
    mine: line.leadId === myId
  };
  return urgencies.filter((each) => holds[each]);
}

/** The lines of each group, least time left first; the groups in the order in which officers must look. */
export function groupToday<Line extends CaseLine>(lines: readonly Line[], now: Temporal.Instant, myId: (line: Line) => number): Readonly<Record<Urgency, readonly Line[]>> {
  const sorted = [...lines].sort(byTimeLeft).map((line) => ({ line, first: reasonsOf(line, now, myId(line))[0] }));
  const group = (urgency: Urgency): readonly Line[] => sorted.filter(({ first }) => first === urgency).map(({ line }) => line);
  return { overdue: group('overdue'), dueSoon: group('dueSoon'), changed: group('changed'), undelivered: group('undelivered'), new: group('new'), mine: group('mine') };
}

/** The longest due first; what has no day comes last. */
export function byDay(one: DueItem, other: DueItem): number {
  return (one.due ?? '9999').localeCompare(other.due ?? '9999') || one.reference.localeCompare(other.reference) || one.key.localeCompare(other.key);
}
