import strings from '../../../../loc/breachCasePage';
import { counted, fill } from '../../../../shared-ui/text';
import type { CaseStore } from '../../../../casework/store/contract';
import type { BreachCase } from '../../../rules';
import { caseEnd } from '../../../rules/cases/caseSteps';
import type { BreachStore } from '../shell/casePort';
import { commandTitle } from '../shell/offers';

/** What the reporter said that no officer has read: the report itself, what was added since, what was changed. */
export async function unreadOfBreach(store: CaseStore, found: BreachCase): Promise<readonly string[]> {
  if (caseEnd(found)) {
    return [];
  }
  // the store of the room's own desk
  const { report, additions, changes } = await (store as unknown as BreachStore).readUnread(found);
  const lines = [
    ...(report ? [strings.unreadReport] : []), ...(additions > 0 ? [counted(strings, 'unreadAdditions', additions)] : []), ...(changes ? [strings.unreadChanges] : [])
  ];
  return lines.length === 0 ? [] : [...lines, fill(strings.unreadWhere, commandTitle('triage'))];
}
