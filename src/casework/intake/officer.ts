import { readSettings, type DeskSettings } from '../../platform/settings';
import { settingsAtOpening } from '../../platform/settings/atOpening';
import type { DeskServices } from '../../platform/host/services';
import { DeskError } from '../../platform/sharepoint/errors';
import { myId } from '../../platform/sharepoint/me';
import '../../platform/sharepoint/pnpOfficer';
import type { SealForm } from '../rules/sealText';
import { mayKeepTheLog } from '../store/access';
import { formToWrite } from '../store/seal';
import type { IntakeSite, IntakeTypes } from './contract';

/** An officer's page at work on a log. */
export interface Officer<T extends IntakeTypes> extends IntakeSite<T> {
  readonly myId: number;
  readonly settings: DeskSettings;
  /** The form in which rows are sealed on this site, asked when the first is added. @throws DeskError `older-page` */
  readonly sealForm: () => Promise<SealForm>;
}

/**
 * @param isOpening of a page that opens just now: what it has asked to open is not asked again
 * @throws DeskError `forbidden` for anybody who may not keep the log, `not-set-up` without settings.
 */
export async function openOfficer<T extends IntakeTypes>({ services, kind }: IntakeSite<T>, isOpening = false): Promise<Officer<T>> {
  const asking = isOpening ? settingsAtOpening(services) : readSettings(services.sp, services.siteUrl);
  const [may, id, { settings }] = await Promise.all([mayKeepTheLog({ services, kind }), myId(services), asking]);
  if (!may) {
    throw new DeskError('forbidden');
  }
  if (!settings) {
    throw new DeskError('not-set-up');
  }
  let form: Promise<SealForm> | undefined;
  return { services, kind, myId: id, settings, sealForm: () => (form ??= formToWrite(services)) };
}

/** Asks, while the page still finds out whether its person may keep the log, what its first run begins with. */
export function prepareOfficer(services: DeskServices): void {
  // the run asks in the same words, and hears of a failure
  void Promise.allSettled([myId(services), settingsAtOpening(services)]);
}
