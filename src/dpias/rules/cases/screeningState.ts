import type { PublicState } from '../../../casework/rules/publicStates';
import type { DpiaValues } from './values';

/** What whoever screened is told of it, and no more: that an officer looked, and that it is settled, by agreeing that no DPIA is needed or by making one. */
export function screeningState({ caseState, look }: Pick<DpiaValues, 'caseState' | 'look'>): PublicState {
  if (caseState !== 'Screened') return 'Closed';
  return look.decision === undefined ? 'Received' : 'Being looked at';
}
