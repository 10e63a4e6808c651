import { isDuplicateValue } from '../../platform/sharepoint/errors';
import { occasionOf } from '../rules/messages/deliveryKey';
import type { DeskTries } from '../rules/messages/deliveryRow';
import type { Delivery } from '../rules/messages/deliveryStatus';
import { rolesOf } from '../rules/messages/message';
import type { EventSite } from '../store/eventRow';
import { addDelivery, deliveryColumns } from './deliveryRows';
import { addUndeliverable } from './history';

/**
 * Puts on record that a message has nobody to go to: its row, which officers' pages show until one of them has taken note, and an event. The key is
 * unique, so it is told once.
 * @throws DeskError
 */
export async function noteUnreachable(site: EventSite, desk: DeskTries, { message, reason, attempt }: Extract<Delivery, { state: 'unreachable' }>): Promise<void> {
  const { services } = site;
  for (const role of rolesOf(message)) {
    const result = { state: 'unreachable', errorText: reason, attempt: attempt - 1, mayBeRepeat: false, triedAt: services.now() } as const;
    try {
      await addDelivery(services, deliveryColumns(occasionOf(desk.about, message), message.channel, role, desk.recipients.get(message.key) ?? '', result));
    } catch (error) {
      if (isDuplicateValue(error)) {
        continue;
      }
      throw error;
    }
    if (role === message.role) {
      await addUndeliverable(site, desk.about.reference, message, reason);
    }
  }
}
