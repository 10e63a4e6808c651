import type { Temporal } from 'temporal-polyfill';
import type { BreachCase } from '../cases/caseValues';
import type { CouncilRole } from '../cases/choices';
import { BREACH_CLOCK_HOURS } from '../cases/clock';
import { NOTE_LIMIT } from '../report/report';
import { isAfter, sameMoment } from '../../../casework/rules/moments';
import type { Reading } from './reading';
import type { TriageInput } from './triageInput';

/** What the moment of awareness is held against. */
export interface AwarenessSurroundings {
  readonly happenedAt: Temporal.Instant | undefined;
  readonly councilRole: CouncilRole;
  readonly supplierToldAt: Temporal.Instant | undefined;
}

/** Why a moment of awareness needs a reason in writing; each has its own sentence. */
export type AwarenessDoubt = 'aware-before-happened' | 'aware-long-before-noticed' | 'aware-after-supplier-told' | 'aware-later-than-noticed';

/**
 * What is odd about the moment at which the council is said to have become aware, by the rest of the case:
 * - before it happened, or more than 72 hours before anybody noticed;
 * - after a supplier told the council: the council is aware when its processor tells it (article 33(2) and EDPB guidelines 9/2022, §II.A.4);
 * - after the reporter noticed, which puts the deadline off. "Aware" is a reasonable degree of certainty (EDPB guidelines 9/2022, §II.A.2),
 *   so a short look first may be right: with its reason.
 */
export function awarenessDoubt(awareAt: Temporal.Instant, noticedAt: Temporal.Instant | undefined, around: AwarenessSurroundings): AwarenessDoubt | undefined {
  if (isAfter(around.happenedAt, awareAt)) return 'aware-before-happened';
  if (isAfter(noticedAt?.subtract({ hours: BREACH_CLOCK_HOURS }), awareAt)) return 'aware-long-before-noticed';
  if (around.councilRole !== 'Processor' && isAfter(awareAt, around.supplierToldAt)) return 'aware-after-supplier-told';
  return isAfter(awareAt, noticedAt) ? 'aware-later-than-noticed' : undefined;
}

/**
 * The moment at which the council became aware, and why that one. It is demanded (a case without it has no deadline), never in the future, and needs a
 * reason of its own whenever it is changed, and when something is odd about it.
 */
export function readAwareness(input: TriageInput, found: BreachCase, around: AwarenessSurroundings, reading: Reading): { readonly awareAt: Temporal.Instant | undefined; readonly awareReason: string } {
  const before = found.values;
  const awareAt = reading.moment('awareAt', { date: input.awareDate, time: input.awareTime }, before.awareAt);
  const awareReason = reading.text('awareReason', input.awareReason, NOTE_LIMIT, before.awareReason);
  if (!awareAt) {
    reading.problem('awareAt', 'aware-required');
    return { awareAt: before.awareAt, awareReason };
  }
  const doubt = awarenessDoubt(awareAt, found.noticedAt, around);
  if (!sameMoment(awareAt, before.awareAt)) reading.reasonFor('awareReason', awareReason, before.awareReason, doubt ?? 'aware-changed');
  else if (doubt !== undefined && awareReason === '') reading.problem('awareReason', doubt);
  return { awareAt, awareReason };
}
