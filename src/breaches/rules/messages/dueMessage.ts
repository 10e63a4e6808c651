import type { MessageChannel, MessageTarget } from '../../../casework/rules/messages/message';

export * from '../../../casework/rules/messages/message';

/** Who is told. A text in `Deliveries`; a choice in `Notifications`, whose rows are breaches' own. */
export const recipientRoles = ['dpo', 'line-manager', 'caldicott', 'ict-security', 'restricted'] as const;
export type RecipientRole = (typeof recipientRoles)[number];

/** `<ReportId>:<channel>:<role>`, form 1: the `MessageKey` of a row in Notifications, and the message's name on a page. Rows of `Deliveries` have form 2 (`deliveryKey`). */
export type MessageKey = `${number}:${MessageChannel}:${RecipientRole}`;

export function messageKey(reportId: number, channel: MessageChannel, role: RecipientRole): MessageKey {
  return `${reportId}:${channel}:${role}`;
}

/** A message that is due for a report. */
export interface DueMessage {
  readonly key: MessageKey;
  readonly channel: MessageChannel;
  readonly role: RecipientRole;
  /** Other roles that the same address has: one message is sent, and a row is written for each of `keys`. */
  readonly alsoFor: readonly RecipientRole[];
  /** `key` and the keys of `alsoFor`. */
  readonly keys: readonly MessageKey[];
  readonly target: MessageTarget;
  /** Whether the reporter's own page may send it, in the reporter's name. False when the name is withheld: an officer's page sends it. */
  readonly fromReporter: boolean;
  /** 'sender': the recipient is the person who would send it. Not sent; a row with state `skipped` is written. */
  readonly skip?: 'sender';
}

/** What the rule must know of the public settings. A subset of the desk's settings, so that rules import nothing from the platform. */
export interface MessageSettings {
  /** The DPO's mailbox. */
  readonly mailbox?: string;
  /** Where the restricted group is told. */
  readonly restrictedMailbox?: string;
  readonly caldicottUpn?: string;
  readonly ictSecurityUpn?: string;
  readonly teams?:
    | { readonly kind: 'none' }
    | { readonly kind: 'chat'; readonly upn: string }
    | { readonly kind: 'channel'; readonly teamId: string; readonly channelId: string };
  /** `socialCare`: the service handles health or social care data, so the Caldicott Guardian hears of its reports. */
  readonly services?: readonly { readonly name: string; readonly socialCare?: boolean }[];
}
