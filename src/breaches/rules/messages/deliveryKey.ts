import type { DueMessage, MessageTarget, RecipientRole } from './dueMessage';
import type { BreachReference } from '../cases/reference';

/** What a message is about, for its key in `Deliveries`. */
export interface Occasion {
  readonly reference: BreachReference;
  /** 'reported': the messages that a new report calls for. */
  readonly occasion: 'reported';
}

/** In the place of a recipient's hash: the settings name nobody, the report names no person, or a row of the version before, which did not keep it. */
export const noRecipient = { missing: 'none', 'not-a-person': 'group', former: 'former' } as const;

/** Keys of another kind of case with the same number are other keys. */
const kind = 'breach';

/**
 * Key of form 2: `2|kind|reference|occasion|channel|role|hash of the recipient`. It is unique in `Deliveries`, so two pages cannot both hold one
 * message; another address in the settings makes another key, whose tries begin anew.
 * @param recipient `recipientText`, hashed, or one of `noRecipient`
 */
export function deliveryKey(about: Occasion, channel: DueMessage['channel'], role: RecipientRole, recipient: string): string {
  return `${deliveryPrefix(about, channel, role)}${recipient}`;
}

/** All recipients of a role: who was told in a role is told, whoever has it now. */
export function deliveryPrefix({ reference, occasion }: Occasion, channel: DueMessage['channel'], role: RecipientRole): string {
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
