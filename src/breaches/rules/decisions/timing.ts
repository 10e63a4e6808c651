import { Temporal } from 'temporal-polyfill';
import type { CaseValues } from '../cases/caseValues';
import { dueAt } from '../cases/clock';

export type IcoTiming = 'in time' | 'late' | 'not told' | 'not needed' | 'cannot tell';

type Timed = Pick<CaseValues, 'awareAt' | 'breach' | 'councilRole' | 'ico'>;

/** After the 72 hours of UK GDPR article 33(1); at the due moment itself it is still in time. */
export function isLate(at: Temporal.Instant, awareAt: Temporal.Instant): boolean {
  return Temporal.Instant.compare(at, dueAt(awareAt)) > 0;
}

/**
 * Whether the ICO was told within 72 hours of awareness. What was told counts, also where the decision says otherwise. Without a moment of
 * awareness it cannot be said; a processor tells its controller (article 33(2)), and what is no breach is not told.
 */
export function icoTiming({ awareAt, breach, councilRole, ico }: Timed): IcoTiming {
  if (breach === 'No' || breach === 'Near miss') return 'not needed';
  if (ico.toldAt) {
    if (!awareAt) return 'cannot tell';
    return isLate(ico.toldAt, awareAt) ? 'late' : 'in time';
  }
  return ico.decision === 'Do not tell' || councilRole === 'Processor' ? 'not needed' : 'not told';
}

/**
 * Whether the reason for a delay is asked: the notification was made after 72 hours (article 33(1), "accompanied by reasons for the delay"), or it was
 * decided after them (the ICO's audit toolkit asks to record "decisions not to report … or the reasons for any delays").
 */
export function delayReasonNeeded({ awareAt, breach, councilRole, ico }: Timed, now: Temporal.Instant): boolean {
  if (!awareAt || breach === 'No' || breach === 'Near miss' || councilRole === 'Processor') return false;
  if (ico.toldAt) return isLate(ico.toldAt, awareAt);
  return isLate(ico.decision === 'Do not tell' ? ico.decidedAt ?? now : now, awareAt);
}
