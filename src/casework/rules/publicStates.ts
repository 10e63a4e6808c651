/** What whoever entered something is told of it, and no more: the desk never reads it. */
export const publicStates = ['Received', 'Being looked at', 'Closed'] as const;
export type PublicState = (typeof publicStates)[number];

/** The same of a case's own state, of which every room calls the first and the last by these names: adding to a log is done by a page, so a new case was looked at by nobody. */
export function publicStateOf(caseState: string): PublicState {
  return caseState === 'New' ? 'Received' : caseState === 'Closed' ? 'Closed' : 'Being looked at';
}
