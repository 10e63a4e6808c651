import strings from '../../../../loc/cases';
import { fill } from '../../../../shared-ui/text';
import { commandRules, type BreachCase, type CaseCommand, type CaseRole } from '../../../rules';
import { choiceText } from '../fields';

const titles: Readonly<Record<CaseCommand, string>> = {
  triage: strings.command_triage, assign: strings.command_assign, record: strings.command_record, decide: strings.command_decide, pack: strings.command_pack,
  tell: strings.command_tell, investigate: strings.command_investigate, close: strings.command_close, reopen: strings.command_reopen,
  history: strings.command_history, export: strings.command_export, dispose: strings.command_dispose
};

export const commandTitle = (command: CaseCommand): string => titles[command];

/** Why a command is not offered for a case, in a sentence. */
export function notOfferedText(command: CaseCommand, role: CaseRole, found: Pick<BreachCase, 'values' | 'aroundDesk'>): string {
  const rule = commandRules[command];
  if (!rule.roles.includes(role)) {
    return role === 'reviewer' ? strings.offer_reviewer : strings.offer_role;
  }
  return rule.states.includes(found.values.caseState) ? strings.offer_aroundDesk : fill(strings.offer_state, titles[command], choiceText(found.values.caseState));
}
