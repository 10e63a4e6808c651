import { graphFailureFrom } from '../../platform/graph';
import type { DeskServices } from '../../platform/host/services';
import type { DeskTries } from '../rules/messages/deliveryRow';
import type { DueMessage } from '../rules/messages/message';
import { claimMessage, settleClaim } from './claim';
import type { DeskAttempt } from './deliveryRows';

/**
 * Tells one person beside a case's own messages, under a claim, with its row in `Deliveries`.
 * @param send undefined for whoever gives cause for the message, and so knows
 * @returns whether this person knows
 * @throws DeskError when the row cannot be written; what Graph refuses is no error but a row
 */
export async function tellOne(services: DeskServices, message: DueMessage, desk: DeskTries, how: Pick<DeskAttempt, 'attempt' | 'mayBeRepeat'>, send: (() => Promise<void>) | undefined): Promise<boolean> {
  const claim = await claimMessage(services, message, desk, how);
  if (!claim) {
    return false;
  }
  const settle = (state: DeskAttempt['state'], errorText: string, mayBeRepeat = how.mayBeRepeat): Promise<void> =>
    settleClaim(services, message, desk, claim, { ...how, state, errorText, mayBeRepeat, triedAt: services.now() });
  if (!send) {
    await settle('skipped', 'is-sender');
    return true;
  }
  try {
    await send();
  } catch (error) {
    const failure = graphFailureFrom(error);
    await settle('failed', failure.kind, how.mayBeRepeat || failure.mayHaveHappened);
    return false;
  }
  await settle('sent', '');
  return true;
}
