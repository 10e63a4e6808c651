import type { CaseValues } from '../cases/caseValues';
import type { CaseState } from '../cases/publicState';

interface Transition {
  readonly from: CaseState;
  readonly to: CaseState;
  readonly when: (values: CaseValues) => boolean;
}

/** There is something to investigate, and somebody who does it. */
const investigates = ({ breach, leadId }: CaseValues): boolean => breach === 'Yes' && leadId !== undefined;

/** Where a saved triage leads. Closing and reopening have commands of their own. */
export const triageTransitions: readonly Transition[] = [
  { from: 'New', to: 'Triage', when: () => true },
  { from: 'Triage', to: 'Investigating', when: investigates },
  { from: 'Investigating', to: 'Triage', when: (values) => !investigates(values) }
];

/** The case in the state that its decisions lead to, which may be two steps on: a new case that is decided and given to somebody at once. */
export function inItsState(values: CaseValues): CaseValues {
  const step = triageTransitions.find(({ from, when }) => from === values.caseState && when(values));
  return step ? inItsState({ ...values, caseState: step.to }) : values;
}
