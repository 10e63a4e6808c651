import { Temporal } from 'temporal-polyfill';
import { ukDate } from '../../../calendar';
import type { CaseOutcome } from './closingQuestions';

/** Whole months that a closed case is kept, by outcome. The law names no number: it is the council's own schedule (UK GDPR article 5(1)(e)). */
export type RetentionSchedule = Readonly<Record<CaseOutcome, number>>;

/** Six years, as councils often keep records of incidents; a proposal until the council sets its own. */
export const proposedRetention: RetentionSchedule = { personalDataBreach: 72, nearMiss: 72, notABreach: 72 };

/**
 * The first UK day on which a case may be disposed of, `YYYY-MM-DD`: so many months after the UK day on which it was closed. A month without
 * that day ends earlier (31 August and six months: 28 or 29 February; 29 February and twelve months: 28 February).
 */
export function disposalDay(closedAt: Temporal.Instant, outcome: CaseOutcome, schedule: RetentionSchedule): string {
  return ukDate(closedAt).add({ months: schedule[outcome] }, { overflow: 'constrain' }).toString();
}

/** Whether the day has come in the UK. */
export function isDisposalDue(disposalDue: string | undefined, now: Temporal.Instant): boolean {
  return disposalDue !== undefined && Temporal.PlainDate.compare(Temporal.PlainDate.from(disposalDue), ukDate(now)) <= 0;
}
