import type { Temporal } from 'temporal-polyfill';

export const messageChannels = ['mail', 'chat', 'channel'] as const;
export type MessageChannel = (typeof messageChannels)[number];

/** Where a message goes. Always from the case and the settings, never from a row that somebody wrote. */
export type MessageTarget =
  | { readonly kind: 'mail'; readonly address: string }
  | { readonly kind: 'chat'; readonly upn: string }
  | { readonly kind: 'channel'; readonly teamId: string; readonly channelId: string }
  /** The settings name nobody for this role: shown to officers, never tried. */
  | { readonly kind: 'missing' }
  /** A group is named: mail goes to people only. */
  | { readonly kind: 'not-a-person' };

export const deliveryStates = ['sent', 'failed', 'skipped', 'claimed'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** What a row of `Deliveries` says; officers write it, and nobody else. `told`: the message cannot arrive, and an officer has taken note of it. */
export const deskDeliveryStates = [...deliveryStates, 'unreachable', 'told', 'declined'] as const;
export type DeskDeliveryState = (typeof deskDeliveryStates)[number];

/** How long an officer's page may hold a message that it has claimed. */
export const LEASE_MINUTES = 10;

/** A message as the engine sends it: whom it is for, and where that is. */
export interface MessageToSend {
  /** Its name on a page. */
  readonly key: string;
  readonly channel: MessageChannel;
  readonly role: string;
  /** Other roles that the same address has: one message is sent, and a row is written for each. */
  readonly alsoFor: readonly string[];
  readonly target: MessageTarget;
  /** Of what it tells, where that is not what the messages of its kind tell first: `addition 12`. Part of its key. */
  readonly occasion?: string;
  /** Everybody who has the role is told: that one of them was says nothing of the others. */
  readonly toEach?: true;
}

/** A message that is due for a case, whoever sends it. */
export interface DueMessage extends MessageToSend {
  /** Its name in rows of the author's own page: `key`, and those of the roles of `alsoFor`. A name begins with the number of the intake's row. */
  readonly keys: readonly string[];
  /** Whether the author's own page may send it, in the author's name. */
  readonly fromReporter: boolean;
  /** Not before this moment, such as a reminder of a day; undefined: at once. */
  readonly from?: Temporal.Instant;
  /** 'sender': the recipient is the person who would send it. Not sent; a row with state `skipped` is written. */
  readonly skip?: 'sender';
}

export const rolesOf = ({ role, alsoFor }: Pick<MessageToSend, 'role' | 'alsoFor'>): readonly string[] => [role, ...alsoFor];
