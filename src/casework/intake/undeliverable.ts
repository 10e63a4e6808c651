import type { DeskServices } from '../../platform/host/services';
import { isDeskError } from '../../platform/sharepoint/errors';
import { unreachableReasons, type UnreachableReason } from '../rules/messages/deliveryStatus';
import { deliveryItems, type StoredDelivery } from './deliveryRows';

/** A message that can never arrive, as officers are told of it. Channel and role are codes out of the key. */
export interface Undeliverable {
  readonly rowId: number;
  readonly etag: string;
  readonly reference: string;
  readonly channel: string;
  readonly role: string;
  readonly reason: UnreachableReason;
}

export function asUndeliverable(row: StoredDelivery & { readonly reference: string }): Undeliverable {
  const [, , , , channel = '', role = ''] = row.key.split('|');
  return { rowId: row.id, etag: row.etag, reference: row.reference, channel, role, reason: unreachableReasons.find((reason) => reason === row.errorText) ?? 'mailbox-unknown' };
}

/** An officer has read these: no page names them again, and each case's own page goes on saying so. @throws DeskError */
export async function takeNote(services: DeskServices, lines: readonly Undeliverable[]): Promise<void> {
  for (const { rowId, etag } of lines) {
    try {
      await deliveryItems(services).getById(rowId).update({ DeliveryState: 'told' }, etag);
    } catch (error) {
      // another officer was first, or it is being sent again
      if (!isDeskError(error, 'conflict', 'not-found')) {
        throw error;
      }
    }
  }
}
