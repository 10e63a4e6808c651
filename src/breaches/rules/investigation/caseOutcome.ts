import type { CaseValues } from '../cases/caseValues';

/** What came out of a case, as far as closing and the retention schedule ask. */
export const caseOutcomes = ['personalDataBreach', 'nearMiss', 'notABreach'] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];

/** Undefined while nobody has decided. */
export function outcomeOf({ breach }: Pick<CaseValues, 'breach'>): CaseOutcome | undefined {
  switch (breach) {
    case 'Yes': return 'personalDataBreach';
    case 'Near miss': return 'nearMiss';
    case 'No': return 'notABreach';
    case 'Not decided': return undefined;
  }
}
