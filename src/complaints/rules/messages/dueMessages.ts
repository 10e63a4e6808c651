import type { DueMessage, MessageTarget } from '../../../casework/rules/messages/message';
import { isSender, mailTo, type MessageSender } from '../../../casework/rules/messages/recipients';
import type { ComplaintTold } from '../intake/intakeRow';
import { alternateOf } from './alternate';

/** Who is told of a complaint. */
export const complaintRoles = ['dpo', 'alternate', 'restricted'] as const;
export type ComplaintRole = (typeof complaintRoles)[number];

export interface ComplaintMessage extends DueMessage {
  readonly role: ComplaintRole;
  readonly alsoFor: readonly ComplaintRole[];
}

/** What the rule must know of the public settings. */
export interface ComplaintMessageSettings {
  readonly mailbox?: string;
  readonly restrictedMailbox?: string;
  /** Whoever looks into complaints about the Data Protection Officer or the team. */
  readonly complaintAlternateUpn?: string;
  readonly teams?:
    | { readonly kind: 'none' }
    | { readonly kind: 'chat'; readonly upn: string }
    | { readonly kind: 'channel'; readonly teamId: string; readonly channelId: string };
}

type Told = Pick<ComplaintTold, 'aboutDpo' | 'restricted'> & { readonly id: number };

/**
 * The messages that a complaint calls for: a mail to the DPO's mailbox and the Teams message as the settings say. About the DPO or the team: to whom the council
 * has for that alone (`alternateOf`), where it has anybody. Restricted: to that group's address, and nobody else.
 */
export function dueComplaintMessages({ id, aboutDpo, restricted }: Told, settings: ComplaintMessageSettings, sender: MessageSender): readonly ComplaintMessage[] {
  const due = (role: ComplaintRole, target: MessageTarget): ComplaintMessage => {
    const channel = target.kind === 'chat' || target.kind === 'channel' ? target.kind : 'mail';
    const key = `${id}:${channel}:${role}`;
    return { key, keys: [key], channel, role, alsoFor: [], target, fromReporter: true, ...(isSender(target, sender) ? { skip: 'sender' as const } : {}) };
  };
  if (restricted) return [due('restricted', mailTo(settings.restrictedMailbox))];
  const alternate = mailTo(alternateOf(settings));
  if (aboutDpo && alternate.kind === 'mail') return [due('alternate', alternate)];
  const teams = settings.teams ?? { kind: 'none' };
  return [
    due('dpo', mailTo(settings.mailbox)),
    ...(teams.kind === 'chat' ? [due('dpo', { kind: 'chat', upn: teams.upn })] : teams.kind === 'channel' ? [due('dpo', teams)] : [])
  ];
}
