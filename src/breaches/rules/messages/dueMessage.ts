import type * as engine from '../../../casework/rules/messages/message';

export * from '../../../casework/rules/messages/message';

/** Who is told. A text in `Deliveries`; a choice in `Notifications`, whose rows are breaches' own. */
export const recipientRoles = ['dpo', 'line-manager', 'caldicott', 'ict-security', 'restricted'] as const;
export type RecipientRole = (typeof recipientRoles)[number];

/** `<ReportId>:<channel>:<role>`, form 1: the `MessageKey` of a row in Notifications, and the message's name on a page. Rows of `Deliveries` have form 2 (`deliveryKey`). */
export type MessageKey = `${number}:${engine.MessageChannel}:${RecipientRole}`;

export function messageKey(reportId: number, channel: engine.MessageChannel, role: RecipientRole): MessageKey {
  return `${reportId}:${channel}:${role}`;
}

/** A message that is due for a report. With the name withheld it is not from the reporter: an officers' page sends it. */
export interface DueMessage extends engine.DueMessage {
  readonly key: MessageKey;
  readonly role: RecipientRole;
  readonly alsoFor: readonly RecipientRole[];
  readonly keys: readonly MessageKey[];
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
