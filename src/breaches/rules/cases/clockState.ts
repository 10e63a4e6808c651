import type { CaseValues } from './caseValues';
import type { ClockState } from './clock';

/**
 * What became of the 72 hours, from the decisions as they stand: a decision that is changed back starts the clock again, from the same
 * moment of awareness.
 *
 * Stopped, because there is no duty: a near miss or no personal data breach (UK GDPR article 4(12)); a decision not to tell, since a risk is
 * unlikely (article 33(1)); the council as processor, since article 33(1) binds the controller, and what a processor owes is the word to its
 * controller without undue delay (article 33(2)), which has no hours and stands among those to be told.
 * Met: the ICO was told, whether in time or late. Running in every other case, also while nothing is decided.
 */
export function clockStateOf(values: Pick<CaseValues, 'breach' | 'councilRole' | 'ico'>): ClockState {
  if (values.breach === 'Near miss' || values.breach === 'No') return 'Stopped';
  if (values.ico.toldAt) return 'Met';
  return values.ico.decision === 'Do not tell' || values.councilRole === 'Processor' ? 'Stopped' : 'Running';
}
