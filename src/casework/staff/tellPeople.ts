import { graphFailureFrom } from '../../platform/graph';
import type { DeskServices } from '../../platform/host/services';
import { isDeskError } from '../../platform/sharepoint/errors';
import { myId } from '../../platform/sharepoint/me';
import { sendContent } from '../intake/sendContent';
import { deliveryStatus, type Delivery } from '../rules/messages/deliveryStatus';
import type { MessageContent } from '../rules/messages/messageParts';
import type { ReporterTry } from '../rules/messages/reporterTry';
import type { DeliveryReason, DeliveryResult } from './contract';
import { reasonOf } from './reasonOf';
import { readReportersTries, recordAttempt, type Attempt, type StaffMessage, type StaffRole, type ToldOf } from './tries';

/** What is told of something that is saved. */
export interface Telling<Role extends StaffRole> {
  readonly about: ToldOf;
  /** Who is due, by the room's rule. */
  readonly due: readonly StaffMessage<Role>[];
  /** An earlier try had saved it, and may have told somebody. */
  readonly alreadyThere: boolean;
  /** The message as it would go out now. It carries no personal data. */
  readonly content: (message: StaffMessage<Role>, mayBeRepeat: boolean) => MessageContent;
}

/**
 * Sends, in the author's name and all at once, what is due, and records each try after it was made. Never throws for a message that fails; the
 * record is safe, and an officer's page will try again.
 */
export async function tellPeople<Role extends StaffRole>(services: DeskServices, telling: Telling<Role>): Promise<readonly DeliveryResult<Role>[]> {
  const { due } = telling;
  const earlier = telling.alreadyThere ? await earlierTries(services, telling) : undefined;
  const results = await Promise.all(due.map(async (message, index) => {
    const outcome = await tellOne(services, telling, message, earlier?.[index]);
    return [message.role, ...message.alsoFor].map((role): DeliveryResult<Role> => ({ channel: message.channel, role, ...outcome }));
  }));
  return results.flat();
}

type Outcome = Pick<DeliveryResult, 'state' | 'reason'>;

async function tellOne<Role extends StaffRole>(
  services: DeskServices, { about, content }: Telling<Role>, message: StaffMessage<Role>, earlier: Delivery | undefined
): Promise<Outcome> {
  const skipped = (reason: DeliveryReason): Outcome => ({ state: 'skipped', reason });
  if (message.target.kind === 'missing') {
    return skipped('not-configured');
  }
  if (message.target.kind === 'not-a-person') {
    return skipped('recipient-unknown');
  }
  if (earlier?.state === 'sent') {
    return skipped('already-sent');
  }
  // a try of a page that was closed may have gone out without its row
  const mayBeRepeat = earlier !== undefined;
  const attempt = earlier && 'attempt' in earlier ? earlier.attempt : 1;
  const record = (tried: Pick<Attempt, 'state' | 'errorText' | 'mayBeRepeat'>): Promise<boolean> =>
    recordAttempt(services, about, message, { ...tried, attempt });
  if (message.skip === 'sender') {
    await record({ state: 'skipped', errorText: 'is-sender', mayBeRepeat: false });
    return skipped('is-sender');
  }
  try {
    await sendContent(services, message.target, content(message, mayBeRepeat));
  } catch (error) {
    const failure = graphFailureFrom(error);
    await record({ state: 'failed', errorText: failure.kind, mayBeRepeat: mayBeRepeat || failure.mayHaveHappened });
    return { state: 'failed', reason: reasonOf(failure.kind) };
  }
  await record({ state: 'sent', errorText: '', mayBeRepeat });
  return { state: 'sent' };
}

/** What one's own rows say of a try before this one. Rows that cannot be read count as none: the message is sent, as one that may be a repeat. */
async function earlierTries<Role extends StaffRole>(services: DeskServices, { about, due }: Telling<Role>): Promise<readonly Delivery[]> {
  const me = await myId(services);
  let rows: readonly ReporterTry[] = [];
  try {
    rows = await readReportersTries(services, about.kind, me, about.id);
  } catch (error) {
    if (!isDeskError(error)) {
      throw error;
    }
  }
  return deliveryStatus(due, { authorId: me, rows }, undefined, services.now());
}
