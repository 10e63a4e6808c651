import type { DueMessage, MessageTarget } from './message';
import { isSender, mailTo, type MessageSender } from './recipients';

/** Who is told of what staff log, in every room. */
export type OfficersRole = 'dpo' | 'restricted';

export interface ToldMessage<Role extends string> extends DueMessage {
  readonly role: Role;
  readonly alsoFor: readonly Role[];
}

/** What the rule must know of the public settings. */
export interface OfficersSettings {
  readonly mailbox?: string;
  readonly restrictedMailbox?: string;
  readonly teams?:
    | { readonly kind: 'none' }
    | { readonly kind: 'chat'; readonly upn: string }
    | { readonly kind: 'channel'; readonly teamId: string; readonly channelId: string };
}

interface Row {
  readonly id: number;
  readonly restricted?: true | undefined;
}

/**
 * The messages that something calls for which staff logged: a mail to the DPO's mailbox and the Teams message as the settings say. Restricted: to that
 * group's address, and nobody else.
 * @param instead whom a room tells in place of the DPO
 */
export function dueWhenTold<Role extends string = never>(
  { id, restricted }: Row, settings: OfficersSettings, sender: MessageSender, instead?: { readonly role: Role; readonly target: MessageTarget }
): readonly ToldMessage<Role | OfficersRole>[] {
  const due = (role: Role | OfficersRole, target: MessageTarget): ToldMessage<Role | OfficersRole> => {
    const channel = target.kind === 'chat' || target.kind === 'channel' ? target.kind : 'mail';
    const key = `${id}:${channel}:${role}`;
    return { key, keys: [key], channel, role, alsoFor: [], target, fromReporter: true, ...(isSender(target, sender) ? { skip: 'sender' as const } : {}) };
  };
  if (restricted) return [due('restricted', mailTo(settings.restrictedMailbox))];
  if (instead) return [due(instead.role, instead.target)];
  const teams = settings.teams ?? { kind: 'none' };
  return [
    due('dpo', mailTo(settings.mailbox)),
    ...(teams.kind === 'chat' ? [due('dpo', { kind: 'chat', upn: teams.upn })] : teams.kind === 'channel' ? [due('dpo', teams)] : [])
  ];
}
