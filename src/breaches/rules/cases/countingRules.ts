import type { CaseValues } from './caseValues';

/**
 * The rules by which the desk counts what became of the duties of articles 33 and 34. `earlier` is how the version before counted: *Do not tell* ended the
 * duty whatever the risk, and closing asked for nothing where a duty was unmet. What was closed then stays as it was closed.
 */
export const COUNTING_RULES = 2;
export type CountingRules = 'earlier' | 'current';

/** Closing writes by which rules it asked; a case that was closed without that was closed by the version before. What is open is counted by today's rules. */
export function countingRulesOf({ caseState, investigation }: Pick<CaseValues, 'caseState' | 'investigation'>): CountingRules {
  return caseState === 'Closed' && investigation.closing === undefined ? 'earlier' : 'current';
}
