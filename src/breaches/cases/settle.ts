import type { DeskServices } from '../../platform/host/services';
import { settleAroundDesk as settleByRule, type BreachCase } from '../rules';
import { commandContext } from './commandContext';
import { CaseRefusedError } from '../../casework/store/failures';
import { writeCase } from '../../casework/store/saveCase';
import { breachSite } from './kind';

/**
 * An officer's answer to a change around the desk: afterwards the row is sealed again, and the answer with its reason is in the history.
 * @throws CaseRefusedError, CaseConflictError, DeskError
 */
export async function settleAroundDesk(services: DeskServices, found: BreachCase, answer: 'accept' | 'put back', reason: string): Promise<BreachCase> {
  const result = settleByRule(found, { answer, reason }, await commandContext(services));
  if (!result.ok) {
    throw new CaseRefusedError(result.problems);
  }
  return writeCase(breachSite(services), found, result.next, result.events, true);
}
