import { readSettings, type DeskSettings } from '../../platform/settings';
import { DeskError } from '../../platform/sharepoint/errors';
import type { LoadReportPage } from './contract';

/** One call. @throws DeskError `not-set-up` until the site owner has saved the settings. */
export const loadReportPage: LoadReportPage<DeskSettings> = async (services) => {
  const { settings } = await readSettings(services.sp, services.siteUrl);
  if (!settings) {
    throw new DeskError('not-set-up');
  }
  return { settings };
};
