import { utcSecond } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { isDeskError } from '../../platform/sharepoint/errors';
import { reportItems } from '../store/reportItems';

/**
 * Notes on the report that the desk has told the Data Protection Officer, so that *My reports* does not say that nobody was told. Its author could
 * write it too, and only its author reads it: nothing else follows from it. When it cannot be written, *My reports* says less than there is to say.
 */
export async function noteToldByDesk(services: DeskServices, reportId: number): Promise<void> {
  try {
    await reportItems(services).getById(reportId).update({ DeskToldAt: utcSecond(services.now()) });
  } catch (error) {
    if (!isDeskError(error)) {
      throw error;
    }
  }
}
