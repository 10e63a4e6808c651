import type { MessageSender } from '../../../casework/rules/messages/recipients';
import { dueWhenTold, type OfficersRole, type OfficersSettings, type ToldMessage } from '../../../casework/rules/messages/toldDue';
import type { RequestTold } from '../intake/intakeRow';

/** Who is told of a request. */
export const requestRoles = ['dpo', 'restricted'] as const satisfies readonly OfficersRole[];
export type RequestRole = OfficersRole;
export type RequestMessage = ToldMessage<RequestRole>;

/** The messages that a request calls for: those of everything that staff log. */
export const dueRequestMessages = (told: Pick<RequestTold, 'restricted'> & { readonly id: number }, settings: OfficersSettings, sender: MessageSender): readonly RequestMessage[] =>
  dueWhenTold(told, settings, sender);
