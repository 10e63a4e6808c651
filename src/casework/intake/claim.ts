import type { DeskServices } from '../../platform/host/services';
import { isDeskError, isDuplicateValue } from '../../platform/sharepoint/errors';
import { updateVersioned } from '../../platform/sharepoint/etag';
import * as v from 'valibot';
import type { DeliveriesRow } from '../../platform/lists/deliveries';
import { deliveryKey, occasionOf } from '../rules/messages/deliveryKey';
import type { DeskTries } from '../rules/messages/deliveryRow';
import { LEASE_MINUTES, rolesOf, type MessageToSend } from '../rules/messages/message';
import { addDelivery, attemptColumns, deliveryColumns, deliveryItems, findDelivery, readDelivery, type DeskAttempt } from './deliveryRows';

type Claimant = Pick<DeskServices, 'sp' | 'siteUrl' | 'now'>;

/** A message that this page holds: nobody else sends it until the lease is over. */
export interface Claim {
  readonly rowId: number;
  readonly etag: string;
}

const added = v.object({ Id: v.number(), 'odata.etag': v.string() });

const recipientFor = (message: MessageToSend, desk: DeskTries): string => desk.recipients.get(message.key) ?? '';

/**
 * Claims a message for this page. A message has one row, because its key is unique in the list: who adds it, or writes the claim into it over its
 * etag, has the message, and whom the list refuses leaves it. After an answer that was lost the row is looked for: the claim's own id tells whose it is.
 * @returns undefined when another page has it, or it has been sent meanwhile.
 * @throws DeskError
 */
export async function claimMessage(services: Claimant, message: MessageToSend, desk: DeskTries, how: { readonly attempt: number; readonly mayBeRepeat: boolean }): Promise<Claim | undefined> {
  const now = services.now();
  const claim: DeskAttempt = { state: 'claimed', ...how, errorText: 'claim', triedAt: now, claim: { id: crypto.randomUUID(), until: now.add({ minutes: LEASE_MINUTES }) } };
  const recipient = recipientFor(message, desk);
  const about = occasionOf(desk.about, message);
  const key = deliveryKey(about, message.channel, message.role, recipient);
  const there = desk.rows.find((row) => row.key === key);
  try {
    if (there) {
      return { rowId: there.id, etag: await updateVersioned<DeliveriesRow>(deliveryItems(services).getById(there.id), attemptColumns(claim), there.etag, ['Id']) };
    }
    const row = v.parse(added, await addDelivery(services, deliveryColumns(about, message.channel, message.role, recipient, claim)));
    return { rowId: row.Id, etag: row['odata.etag'] };
  } catch (error) {
    if (isDeskError(error, 'conflict')) {
      return undefined;
    }
    if (!isDeskError(error, 'unknown-outcome')) {
      throw error;
    }
    const found = await findDelivery(services, key);
    if (!found) {
      throw error;
    }
    return found.claimId === claim.claim?.id ? { rowId: found.id, etag: found.etag } : undefined;
  }
}

/** Another page may write the row between the look and the write. */
const tries = 3;

/**
 * Writes what became of the try. When the lease was over and another page has the row by now, only "sent" is still worth saying, and it is said over
 * whatever stands there. The other roles of one address get their rows, too.
 */
export async function settleClaim(services: Claimant, message: MessageToSend, desk: DeskTries, claim: Claim, result: DeskAttempt): Promise<void> {
  await writeResult(services, claim, result);
  if (result.state === 'failed') {
    return;
  }
  const recipient = recipientFor(message, desk);
  const about = occasionOf(desk.about, message);
  await Promise.all(rolesOf(message).filter((role) => role !== message.role).map(async (role) => {
    try {
      await addDelivery(services, deliveryColumns(about, message.channel, role, recipient, result));
    } catch (error) {
      // the row of that role is there from a try of its own
      if (!isDuplicateValue(error)) {
        throw error;
      }
      const row = await findDelivery(services, deliveryKey(about, message.channel, role, recipient));
      if (row && row.state !== 'sent') {
        await writeResult(services, { rowId: row.id, etag: row.etag }, result);
      }
    }
  }));
}

async function writeResult(services: Claimant, claim: Claim, result: DeskAttempt): Promise<void> {
  let { etag } = claim;
  for (let attempt = 1; ; attempt++) {
    try {
      await updateVersioned<DeliveriesRow>(deliveryItems(services).getById(claim.rowId), attemptColumns(result), etag, ['Id']);
      return;
    } catch (error) {
      if (!isDeskError(error, 'conflict') || attempt === tries) {
        throw error;
      }
      const current = await readDelivery(services, claim.rowId);
      if (result.state !== 'sent' || !current || current.state === 'sent') {
        return;
      }
      etag = current.etag;
    }
  }
}
