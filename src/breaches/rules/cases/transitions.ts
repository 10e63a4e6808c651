import type { BreachCase, CaseValues } from './caseValues';
import type { CaseProblem } from './command';
import { differencesOf } from './differences';
import type { CaseState } from './publicState';

/** Where a case may go from where it is. Closed leads out by reopening only. */
export const caseTransitions: Readonly<Record<CaseState, readonly CaseState[]>> = {
  New: ['New', 'Triage', 'Investigating', 'Closed'],
  Triage: ['Triage', 'Investigating', 'Closed'],
  Investigating: ['Investigating', 'Triage', 'Closed'],
  Closed: ['Closed', 'Triage', 'Investigating']
};

/** A closed case stays as it was closed; only its disposal, and links between cases, are written to it. */
const disposal = ['disposedAt', 'disposalDue'];
const whileClosed = ['triage.duplicates', 'triage.mergedInto'];

/** Why the store refuses a save, whatever page asks for it. Empty: it may. */
export function refusals(seen: Pick<BreachCase, 'values' | 'aroundDesk'>, next: CaseValues, settling = false): readonly CaseProblem[] {
  const before = seen.values;
  const problems: CaseProblem[] = [];
  if (seen.aroundDesk !== undefined && !settling) problems.push({ field: 'aroundDesk', code: 'settle-first' });
  if (!caseTransitions[before.caseState].includes(next.caseState)) problems.push({ field: 'caseState', code: 'not-from-here' });
  if ((next.caseState === 'Closed') !== (next.closedAt !== undefined)) problems.push({ field: 'closedAt', code: 'closed-without-time' });
  if (before.caseState === 'Closed' && next.caseState === 'Closed' && !settling) {
    const changed = differencesOf(before, next).map(({ field }) => field);
    const isDisposal = next.disposedAt !== undefined && before.disposedAt === undefined;
    if (!isDisposal && changed.some((field) => ![...disposal, ...whileClosed].includes(field))) problems.push({ field: 'caseState', code: 'closed' });
  }
  if (before.disposedAt !== undefined && next.caseState !== 'Closed') problems.push({ field: 'caseState', code: 'disposed' });
  return problems;
}
