/** What the reporter sees of the case, on their own report. Only for the reporter: the desk itself never reads it. */
export const publicStates = ['Received', 'Being looked at', 'Closed'] as const;
export type PublicState = (typeof publicStates)[number];

export const caseStates = ['New', 'Triage', 'Investigating', 'Closed'] as const;
export type CaseState = (typeof caseStates)[number];

/**
 * What an officer's page writes to the report as the case moves. A new case is 'Received': taking in is done by a page, not by a person,
 * so it does not mean that anybody has looked.
 */
export function publicStateOf(caseState: CaseState): PublicState {
  switch (caseState) {
    case 'New': return 'Received';
    case 'Triage':
    case 'Investigating': return 'Being looked at';
    case 'Closed': return 'Closed';
  }
}
