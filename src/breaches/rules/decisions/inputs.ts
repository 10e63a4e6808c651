import { Temporal } from 'temporal-polyfill';
import type { CaseValues } from '../cases/caseValues';
import type { Problems } from '../../../casework/rules/problems';

/** What is no personal data breach has nothing to decide or to tell; triage may find otherwise again. */
export function checkBreach(problems: Problems, { breach }: Pick<CaseValues, 'breach'>): void {
  if (breach === 'No' || breach === 'Near miss') problems.add('breach', 'not-a-breach');
}

export const earliest = <Value extends { readonly at: string }>(values: readonly Value[]): readonly Value[] =>
  [...values].sort((one, other) => Temporal.Instant.compare(one.at, other.at) || compareText(JSON.stringify(one), JSON.stringify(other)));

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
