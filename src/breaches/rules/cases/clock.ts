import type { Temporal } from 'temporal-polyfill';
import { addElapsedHours } from '../../../calendar';
import { timeLeftOf, type CaseClock, type TimeLeft } from '../../../casework/rules/clock';
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

export type { TimeLeft };

export interface ClockDecisions {
  readonly isPersonalDataBreach?: BreachDecision;
  readonly clockState?: ClockState;
}

/**
 * The 72 hours as a clock. Until triage has decided it runs for every report, near misses too: a duty that might exist is never hidden.
 * Stopped where triage says that it is no personal data breach, or that there is nothing to notify.
 */
export function breachClock(awareAt: Temporal.Instant | undefined, { isPersonalDataBreach, clockState }: ClockDecisions = {}): CaseClock {
  const isStopped = isPersonalDataBreach === 'No' || isPersonalDataBreach === 'Near miss' || clockState === 'Stopped';
  return { state: isStopped ? 'stopped' : clockState === 'Met' ? 'met' : 'running', due: awareAt && dueAt(awareAt), soonHours: DUE_SOON_HOURS };
}

/** What is left of the 72 hours. */
export function timeLeft(awareAt: Temporal.Instant | undefined, now: Temporal.Instant, decisions: ClockDecisions = {}): TimeLeft {
  return timeLeftOf(breachClock(awareAt, decisions), now);
}
