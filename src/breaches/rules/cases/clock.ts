import { Temporal } from 'temporal-polyfill';
import { addElapsedHours, spokenDuration } from '../../../calendar';
import type { BreachDecision } from './choices';

/** UK GDPR article 33(1): "not later than 72 hours after having become aware". */
export const BREACH_CLOCK_HOURS = 72;

/** In the last hours the clock is shown as due soon. One day, so that a deadline in the night is seen the working day before. */
export const DUE_SOON_HOURS = 24;

export type ClockState = 'Running' | 'Stopped' | 'Met';

/**
 * When the notification is due: 72 elapsed hours in UTC after the council became aware, whatever the day, the hour or a change of the clocks.
 *
 * UK GDPR article 4A has its periods read under article 3 of Regulation 1182/71, which is read here in whole: (1) the hour in which the event
 * happens is not counted, so that a period in hours (2)(a) begins with the next full hour; (3) weekends and public holidays are part of it;
 * (4) only a period "expressed otherwise than in hours" rolls over to the next working day; (5) a period of two days or more includes at least two
 * working days, which could be read to hold for 72 hours as well. (1) and (5) can only make the time longer, and we found nobody who applies (5) to
 * article 33. So strict 72 hours are the safe reading: in time by it is in time by every other.
 */
export function dueAt(awareAt: Temporal.Instant): Temporal.Instant {
  return addElapsedHours(awareAt, BREACH_CLOCK_HOURS);
}

interface Remaining {
  /** Whole hours, days included. */
  readonly hours: number;
  readonly minutes: number;
  readonly due: Temporal.Instant;
}

export type TimeLeft =
  | ({ readonly state: 'running' | 'due-soon' | 'late' } & Remaining)
  /** Triage says that it is no personal data breach (or is not to be notified): there is no duty. */
  | { readonly state: 'stopped' }
  /** The notification was made in time, or the clock has done its work. */
  | { readonly state: 'met' }
  /** Nothing to count from. */
  | { readonly state: 'none' };

export interface ClockDecisions {
  readonly isPersonalDataBreach?: BreachDecision;
  readonly clockState?: ClockState;
}

/**
 * What is left of the 72 hours. At the due moment itself nothing is left but it is not late: late begins after it.
 * Until triage has decided, the clock runs for every report, near misses too: a duty that might exist is never hidden.
 */
export function timeLeft(awareAt: Temporal.Instant | undefined, now: Temporal.Instant, decisions: ClockDecisions = {}): TimeLeft {
  if (decisions.isPersonalDataBreach === 'No' || decisions.isPersonalDataBreach === 'Near miss' || decisions.clockState === 'Stopped') return { state: 'stopped' };
  if (decisions.clockState === 'Met') return { state: 'met' };
  if (!awareAt) return { state: 'none' };
  const due = dueAt(awareAt);
  const { hours, minutes } = spokenDuration(now, due);
  const order = Temporal.Instant.compare(now, due);
  if (order > 0) return { state: 'late', hours, minutes, due };
  const soon = Temporal.Instant.compare(now, due.subtract({ hours: DUE_SOON_HOURS })) >= 0;
  return { state: soon ? 'due-soon' : 'running', hours, minutes, due };
}
