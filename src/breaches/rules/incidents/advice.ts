import { AdviceKey, adviceKeys } from './incidentKind';
import { incidentKind, IncidentKindKey } from './incidentKinds';

/** What is known so far; the form asks again at each answer. */
export interface AdviceSituation {
  readonly kind?: IncidentKindKey;
  readonly equipment?: string;
  readonly dataTypes?: readonly string[];
}

/**
 * What to do now, most urgent first, each once: the kind's own advice, and what lost or stolen equipment, bank details or passwords add
 * to it whatever the kind.
 */
export function adviceFor(situation: AdviceSituation): readonly AdviceKey[] {
  const wanted = new Set<AdviceKey>(situation.kind ? incidentKind(situation.kind).advice : []);
  if (situation.equipment === 'Lost' || situation.equipment === 'Stolen') wanted.add('ringIctWipe');
  if (situation.equipment === 'Stolen') wanted.add('tellPolice');
  if (situation.dataTypes?.includes('Economic and financial data')) wanted.add('warnBank');
  if (situation.dataTypes?.includes('Identification data')) wanted.add('changePassword');
  return adviceKeys.filter((key) => wanted.has(key));
}
