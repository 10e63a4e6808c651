import { isDuplicateValue } from '../../platform/sharepoint/errors';
import { rolesOf, type Delivery, type DeskTries } from '../rules';
import { deliveryColumns, deliveryItems } from '../../casework/intake/deliveryRows';
import { addUndeliverable } from './history';
import type { Officer } from './officer';

/**
 * Puts on record that a message has nobody to go to: its row, which officers' pages show until one of them has taken note, and an event. The key is
 * unique, so it is told once.
 * @throws DeskError
 */
export async function noteUnreachable(officer: Officer, desk: DeskTries, { message, reason, attempt }: Extract<Delivery, { state: 'unreachable' }>): Promise<void> {
  const { services } = officer;
  for (const role of rolesOf(message)) {
    const result = { state: 'unreachable', errorText: reason, attempt: attempt - 1, mayBeRepeat: false, triedAt: services.now() } as const;
    try {
      await deliveryItems(services).add({ ...deliveryColumns(desk.about, message.channel, role, desk.recipients.get(message.key) ?? '', result) });
    } catch (error) {
      if (isDuplicateValue(error)) {
        continue;
      }
      throw error;
    }
    if (role === message.role) {
      await addUndeliverable(services, desk.about.reference, message, reason);
    }
  }
}
