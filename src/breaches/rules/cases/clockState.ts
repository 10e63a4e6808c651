import type { CaseValues } from './caseValues';
import type { ClockState } from './clock';
import { countingRulesOf } from './countingRules';

/** What the clock of article 33(1) depends on. */
export type ClockValues = Pick<CaseValues, 'caseState' | 'breach' | 'councilRole' | 'risk' | 'ico' | 'investigation'>;

/**
 * What became of the 72 hours, from the decisions as they stand: a decision that is changed back starts the clock again, from the same
 * moment of awareness.
 *
 * Stopped, because there is no duty: a near miss or no personal data breach (UK GDPR article 4(12)); the council as processor, whatever it decided or
 * told, since article 33(1) binds the controller, and what a processor owes is the word to its controller without undue delay (article 33(2)), which has
 * no hours; a decision not to tell where the risk is decided to be unlikely, which alone takes the duty away (article 33(1)).
 * Met: the ICO was told, whether in time or late, and whatever was decided.
 * Running in every other case: while nothing is decided, and also when it was decided not to tell although there is a risk, a high risk or a risk that
 * nobody has assessed. A case that the version before closed keeps the clock that it was closed with.
 */
export function clockStateOf(values: ClockValues): ClockState {
  const { breach, councilRole, risk, ico } = values;
  if (breach === 'Near miss' || breach === 'No') return 'Stopped';
  const isEarlier = countingRulesOf(values) === 'earlier';
  if (councilRole === 'Processor' && !(isEarlier && ico.toldAt)) return 'Stopped';
  if (ico.toldAt) return 'Met';
  return ico.decision === 'Do not tell' && (risk === 'Unlikely' || isEarlier) ? 'Stopped' : 'Running';
}

/** It was decided not to tell the ICO, and the clock runs on all the same, because a risk is not ruled out. */
export function runsAgainstDecision(values: ClockValues): boolean {
  return values.breach === 'Yes' && values.ico.decision === 'Do not tell' && clockStateOf(values) === 'Running';
}
