import { Temporal } from 'temporal-polyfill';
import type { CaseValues } from '../cases/caseValues';
import { dueAt } from '../cases/clock';
import { clockStateOf, type ClockValues } from '../cases/clockState';

/** How it stands with the notice of article 33(1). `cannot tell`: no moment of awareness is readable. `controller`: the council is processor and owes article 33(2). */
export const icoTimings = ['in time', 'late', 'cannot tell', 'not yet', 'overdue', 'not decided', 'not needed', 'controller'] as const;
export type IcoTiming = (typeof icoTimings)[number];

type Timed = ClockValues & Pick<CaseValues, 'awareAt'>;

/** After the 72 hours of UK GDPR article 33(1); at the due moment itself it is still in time. */
export function isLate(at: Temporal.Instant, awareAt: Temporal.Instant): boolean {
  return Temporal.Instant.compare(at, dueAt(awareAt)) > 0;
}

/**
 * Whether the ICO was told within 72 hours of awareness: the one answer for the decisions, the register, the clock and closing. What was told counts, whatever
 * was decided: told late is late also where the decision says *Do not tell* or nothing yet. Without a moment of awareness it cannot be said. A processor
 * has no duty to the ICO, with any decision (article 33(2) is told apart: `controllerTold`), and what is no breach is not told. Where nobody told it,
 * the duty is over only with the clock (`clockStateOf`).
 */
export function icoTiming(values: Timed, now: Temporal.Instant): IcoTiming {
  const { awareAt, breach, councilRole, ico } = values;
  if (breach === 'No' || breach === 'Near miss') return 'not needed';
  if (councilRole === 'Processor') return 'controller';
  if (ico.toldAt) return !awareAt ? 'cannot tell' : isLate(ico.toldAt, awareAt) ? 'late' : 'in time';
  if (clockStateOf(values) === 'Stopped') return 'not needed';
  if (!awareAt) return 'cannot tell';
  if (isLate(now, awareAt)) return 'overdue';
  return ico.decision === 'Not decided' ? 'not decided' : 'not yet';
}

/**
 * Whether the reason for a delay is asked: the notification was made after 72 hours (article 33(1), "accompanied by reasons for the delay"), or it was
 * decided after them (the ICO's audit toolkit asks to record "decisions not to report … or the reasons for any delays").
 */
export function delayReasonNeeded({ awareAt, breach, councilRole, ico }: Pick<CaseValues, 'awareAt' | 'breach' | 'councilRole' | 'ico'>, now: Temporal.Instant): boolean {
  if (!awareAt || breach === 'No' || breach === 'Near miss' || councilRole === 'Processor') return false;
  if (ico.toldAt) return isLate(ico.toldAt, awareAt);
  return isLate(ico.decision === 'Do not tell' ? ico.decidedAt ?? now : now, awareAt);
}
