import type { DeskServices } from '../../platform/host/services';
import { isDeskError } from '../../platform/sharepoint/errors';
import '../../platform/sharepoint/pnpBatch';

/**
 * Lets writes that begin at once leave in one call; each is refused for itself. For what may be lost without harm: when the call itself fails, nothing is told.
 * @param begin makes each write with the services that it is given, before it waits for anything
 */
export async function writeTogether<Services extends Pick<DeskServices, 'sp'>>(services: Services, begin: (through: Services) => readonly Promise<unknown>[]): Promise<void> {
  const [sp, execute] = services.sp.batched();
  const writes = Promise.all(begin({ ...services, sp }));
  try {
    await Promise.all([execute(), writes]);
  } catch (error) {
    if (!isDeskError(error)) {
      throw error;
    }
  }
}
