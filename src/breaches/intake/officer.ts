import type { DeskServices } from '../../platform/host/services';
import { readSettings, type DeskSettings } from '../../platform/settings';
import { settingsAtOpening } from '../../platform/settings/atOpening';
import { deskList } from '../../platform/sharepoint/deskList';
import { DeskError } from '../../platform/sharepoint/errors';
import type { IItems } from '../../platform/sharepoint/pnpOfficer';
import '../../platform/sharepoint/pnpOfficer';
import { mayKeepTheLog as mayKeep } from '../../casework/store/access';
import { formToWrite } from '../../casework/store/seal';
import { breachSite } from '../cases/kind';
import { breachLog } from '../lists';
import type { SealForm } from '../../casework/rules/sealText';
import { myId } from '../../platform/sharepoint/me';

/** An officer's page at work. */
export interface Officer {
  readonly services: DeskServices;
  readonly myId: number;
  readonly settings: DeskSettings;
  /** The form in which rows are sealed on this site, asked when the first is added. @throws DeskError `older-page` */
  readonly sealForm: () => Promise<SealForm>;
}

/** Whether the signed-in person may keep the log. @throws DeskError */
export const mayKeepTheLog = (services: DeskServices): Promise<boolean> => mayKeep(breachSite(services));

/**
 * @param isOpening of a page that opens just now: what it has asked to open is not asked again
 * @throws DeskError `forbidden` for anybody who may not keep the log, `not-set-up` without settings.
 */
export async function openOfficer(services: DeskServices, isOpening = false): Promise<Officer> {
  const asking = isOpening ? settingsAtOpening(services) : readSettings(services.sp, services.siteUrl);
  const [may, id, { settings }] = await Promise.all([mayKeepTheLog(services), myId(services), asking]);
  if (!may) {
    throw new DeskError('forbidden');
  }
  if (!settings) {
    throw new DeskError('not-set-up');
  }
  let form: Promise<SealForm> | undefined;
  return { services, myId: id, settings, sealForm: () => (form ??= formToWrite(services)) };
}

/** Asks, while the page still finds out whether its person may keep the log, what its first run of taking in begins with. */
export function prepareOfficer(services: DeskServices): void {
  // the run asks in the same words, and hears of a failure
  void Promise.allSettled([myId(services), settingsAtOpening(services)]);
}

export function logItems(services: DeskServices): IItems {
  return deskList(services.sp, services.siteUrl, breachLog).items;
}

