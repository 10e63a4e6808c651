import type { DeskServices } from '../../platform/host/services';
import { readSettings, type DeskSettings } from '../../platform/settings';
import { DeskError } from '../../platform/sharepoint/errors';

/** What a page of staff needs to begin, in one call. @throws DeskError `not-set-up` until the site owner has saved the settings. */
export async function loadStaffPage(services: DeskServices): Promise<{ readonly settings: DeskSettings }> {
  const { settings } = await readSettings(services.sp, services.siteUrl);
  if (!settings) {
    throw new DeskError('not-set-up');
  }
  return { settings };
}
