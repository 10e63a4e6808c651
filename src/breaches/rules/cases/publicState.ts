/** What the reporter sees of the case, on their own report. */
export { publicStateOf, publicStates, type PublicState } from '../../../casework/rules/publicStates';

export const caseStates = ['New', 'Triage', 'Investigating', 'Closed'] as const;
export type CaseState = (typeof caseStates)[number];
