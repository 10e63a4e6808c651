import strings from '../../loc/casework';
import { fill } from '../../shared-ui/text';
import type { AnyCase } from '../rules/kind';
import type { CaseUi } from './room';

/** Why a command is not offered for a case, in a sentence. */
export function notOfferedText({ room, access: { role } }: CaseUi, command: string, found: AnyCase): string {
  const rule = room.commands[command];
  if (!rule.roles.includes(role)) {
    return role === 'reviewer' ? strings.offer_reviewer : strings.offer_role;
  }
  return rule.states.includes(found.values.caseState) ? strings.offer_aroundDesk : fill(strings.offer_state, room.title(command), room.state(found.values.caseState));
}
