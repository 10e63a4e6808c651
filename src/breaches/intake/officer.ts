import type { DeskServices } from '../../platform/host/services';
import { listPermissions } from '../../platform/lists/listPermissions';
import { holds } from '../../platform/rights';
import { readSettings, type DeskSettings } from '../../platform/settings';
import { deskList } from '../../platform/sharepoint/deskList';
import { DeskError } from '../../platform/sharepoint/errors';
import type { IItems } from '../../platform/sharepoint/pnpOfficer';
import '../../platform/sharepoint/pnpOfficer';
import { formToWrite } from '../../casework/store/seal';
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
export async function mayKeepTheLog(services: DeskServices): Promise<boolean> {
  const held = await listPermissions(services, breachLog);
  return held !== undefined && holds(held, 'addListItems') && holds(held, 'editListItems');
}

/** @throws DeskError `forbidden` for anybody who may not keep the log, `not-set-up` without settings. */
export async function openOfficer(services: DeskServices): Promise<Officer> {
  const [may, id, { settings }] = await Promise.all([mayKeepTheLog(services), myId(services), readSettings(services.sp, services.siteUrl)]);
  if (!may) {
    throw new DeskError('forbidden');
  }
  if (!settings) {
    throw new DeskError('not-set-up');
  }
  let form: Promise<SealForm> | undefined;
  return { services, myId: id, settings, sealForm: () => (form ??= formToWrite(services)) };
}

export function logItems(services: DeskServices): IItems {
  return deskList(services.sp, services.siteUrl, breachLog).items;
}

