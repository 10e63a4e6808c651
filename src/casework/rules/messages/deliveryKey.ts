import type { MessageChannel, MessageTarget } from './message';

/** What a message is about, for its key in `Deliveries`. */
export interface Occasion {
  /** Keys of another kind of case with the same number are other keys. */
  readonly kind: string;
  readonly reference: string;
  /** What calls for the message, such as `reported`. */
  readonly occasion: string;
}

/** What a message is about: what it says itself, or else what the first messages of its kind tell. */
export function occasionOf(about: Occasion, { occasion }: { readonly occasion?: string }): Occasion {
  return occasion === undefined ? about : { ...about, occasion };
}

/** In the place of a recipient's hash: the settings name nobody, what is named is no person, or a row of the version before, which did not keep it. */
export const noRecipient = { missing: 'none', 'not-a-person': 'group', former: 'former' } as const;

/**
 * Key of form 2: `2|kind|reference|occasion|channel|role|hash of the recipient`. It is unique in `Deliveries`, so two pages cannot both hold one
 * message; another address in the settings makes another key, whose tries begin anew.
 * @param recipient `recipientText`, hashed, or one of `noRecipient`
 */
export function deliveryKey(about: Occasion, channel: MessageChannel, role: string, recipient: string): string {
  return `${deliveryPrefix(about, channel, role)}${recipient}`;
}

/** All recipients of a role: who was told in a role is told, whoever has it now. */
export function deliveryPrefix({ kind, reference, occasion }: Occasion, channel: MessageChannel, role: string): string {
  return `2|${kind}|${reference}|${occasion}|${channel}|${role}|`;
}

/** What is hashed of a recipient, as Exchange and Entra compare addresses; undefined when there is none to tell. */
export function recipientText(target: MessageTarget): string | undefined {
  switch (target.kind) {
    case 'mail': return `mail:${target.address.trim().toLowerCase()}`;
    case 'chat': return `chat:${target.upn.trim().toLowerCase()}`;
    case 'channel': return `channel:${target.teamId}/${target.channelId}`;
    case 'missing': case 'not-a-person': return undefined;
  }
}
