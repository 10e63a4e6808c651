import type { Case, CaseCore, CaseFixed } from '../rules/kind';
import { settleAroundDesk as settleByRule, type SettleAnswer } from '../rules/settle';
import { commandContext } from './commandContext';
import { CaseRefusedError } from './failures';
import { writeCase } from './saveCase';
import type { CaseSite } from './site';

/**
 * An officer's answer to a change around the desk: afterwards the row is sealed again, and the answer with its reason is in the history.
 * @throws CaseRefusedError, CaseConflictError, DeskError
 */
export async function settleAroundDesk<V extends CaseCore, F extends CaseFixed>(
  site: CaseSite<V, F>, found: Case<V, F>, answer: SettleAnswer, reason: string
): Promise<Case<V, F>> {
  const result = settleByRule(site.kind, found, { answer, reason }, await commandContext(site.services));
  if (!result.ok) {
    throw new CaseRefusedError(result.problems);
  }
  return writeCase(site, found, result.next, result.events, true);
}
