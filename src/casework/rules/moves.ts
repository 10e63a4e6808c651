import type { CaseProblem } from './command';
import { differencesOf } from './differences';
import { isOnHold, keepsHolds } from './hold/hold';
import { closedState, type Case, type CaseCore, type CaseFixed, type CaseRules } from './kind';

/** A closed case stays as it was closed; only its disposal, what holds it, and what the room allows (links between cases) are written to it. */
const whileClosed = ['disposedAt', 'disposalDue', 'hold'];

/** Why the store refuses a save, whatever page asks for it. Empty: it may. */
export function refusals<V extends CaseCore, F extends CaseFixed>(
  rules: CaseRules<V, F>, seen: Pick<Case<V>, 'values' | 'aroundDesk'>, next: V, settling = false
): readonly CaseProblem[] {
  const before = seen.values;
  const problems: CaseProblem[] = [];
  if (seen.aroundDesk !== undefined && !settling) problems.push({ field: 'aroundDesk', code: 'settle-first' });
  if (!rules.moves[before.caseState as V['caseState']].includes(next.caseState)) problems.push({ field: 'caseState', code: 'not-from-here' });
  if ((next.caseState === closedState) !== (next.closedAt !== undefined)) problems.push({ field: 'closedAt', code: 'closed-without-time' });
  if (before.restricted !== next.restricted) problems.push({ field: 'restricted', code: 'fixed' });
  const isDisposal = next.disposedAt !== undefined && before.disposedAt === undefined;
  if (isDisposal && (isOnHold(before) || isOnHold(next))) problems.push({ field: 'hold', code: 'on-hold' });
  if (!isDisposal && !keepsHolds(before, next)) problems.push({ field: 'hold', code: 'fixed' });
  if (before.caseState === closedState && next.caseState === closedState && !settling) {
    const changed = differencesOf(rules.fields, before, next).map(({ field }) => field);
    if (!isDisposal && changed.some((field) => ![...whileClosed, ...rules.whileClosed].includes(field))) problems.push({ field: 'caseState', code: 'closed' });
  }
  if (before.disposedAt !== undefined && next.caseState !== closedState) problems.push({ field: 'caseState', code: 'disposed' });
  return problems;
}
