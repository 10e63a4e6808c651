import type { Temporal } from 'temporal-polyfill';
import { keptUntil } from '../../../casework/rules/disposal/retention';
import type { CaseValues } from '../cases/caseValues';
import { outcomeOf, type CaseOutcome } from './caseOutcome';

/** Whole months that a closed case is kept, by outcome. The law names no number: it is the council's own schedule (UK GDPR article 5(1)(e)). */
export type RetentionSchedule = Readonly<Record<CaseOutcome, number>>;

/** Six years, as councils often keep records of incidents; a proposal until the council sets its own. */
export const proposedRetention: RetentionSchedule = { personalDataBreach: 72, nearMiss: 72, notABreach: 72 };

/** The first UK day on which a case of this outcome may be disposed of, `YYYY-MM-DD`. */
export function disposalDay(closedAt: Temporal.Instant, outcome: CaseOutcome, schedule: RetentionSchedule): string {
  return keptUntil(closedAt, schedule[outcome]);
}

/** The first UK day on which a case that SharePoint saw closed then may be disposed of; of one without an outcome the longest time counts. */
export function earliestDisposal(values: Pick<CaseValues, 'breach' | 'triage'>, closedAt: Temporal.Instant, schedule: RetentionSchedule): string {
  const longest = (['personalDataBreach', 'nearMiss', 'notABreach'] as const).reduce((one, other) => (schedule[other] > schedule[one] ? other : one));
  return disposalDay(closedAt, values.triage.mergedInto ? 'personalDataBreach' : outcomeOf(values) ?? longest, schedule);
}
