import { isSender, type MessageSender } from '../../../casework/rules/messages/recipients';
import { dueWhenTold, type OfficersRole, type OfficersSettings, type ToldMessage } from '../../../casework/rules/messages/toldDue';
import type { RequestTold } from '../intake/intakeRow';

/** Who is told of a request. */
export const requestRoles = ['dpo', 'restricted'] as const satisfies readonly OfficersRole[];
export type RequestRole = OfficersRole;
/** Who is told from officers' pages besides: whoever entered it, that it has arrived. */
export type ToldRole = RequestRole | 'logger';
export type RequestMessage = ToldMessage<ToldRole>;

/** The messages that a request calls for, which the page of whoever enters it sends first: those of everything that staff log. */
export const dueRequestMessages = (
  told: Pick<RequestTold, 'restricted'> & { readonly id: number }, settings: OfficersSettings, sender: MessageSender
): readonly ToldMessage<RequestRole>[] =>
  dueWhenTold(told, settings, sender);

/**
 * The same with an acknowledgement to whoever entered it, which officers' pages alone send. Of a restricted one only its group is told: mail in anybody's box would say that there is one.
 */
export function dueFromDesk(
  told: Pick<RequestTold, 'restricted'> & { readonly id: number; readonly authorMail: string }, settings: OfficersSettings,
  sender: MessageSender
): readonly RequestMessage[] {
  const own = dueRequestMessages(told, settings, sender);
  const { id, restricted, authorMail } = told;
  if (restricted || authorMail === '') return own;
  const target = { kind: 'mail', address: authorMail } as const;
  const key = `${id}:mail:logger`;
  return [
    ...own,
    {
      key, keys: [key], channel: 'mail', role: 'logger', alsoFor: [], target, fromReporter: false,
      ...(isSender(target, sender) ? { skip: 'sender' as const } : {})
    }
  ];
}
