import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { listPermissions } from '../../platform/lists/listPermissions';
import { deskGroups, holds } from '../../platform/rights';
import { readSettings, type DeskSettings } from '../../platform/settings';
import { deskList } from '../../platform/sharepoint/deskList';
import { DeskError, isDeskError } from '../../platform/sharepoint/errors';
import type { IItems } from '../../platform/sharepoint/pnpOfficer';
import '../../platform/sharepoint/pnpOfficer';
import { breachLog } from '../lists';
import { myId } from '../../platform/sharepoint/me';
import type { ReadNotification } from '../store/notifications';

/** An officer's page at work. */
export interface Officer {
  readonly services: DeskServices;
  readonly myId: number;
  /** Members of the officers' group as far as the site lists them; those of a directory group inside it are not listed. */
  readonly listedIds: ReadonlySet<number>;
  readonly settings: DeskSettings;
}

const users = v.array(v.object({ Id: v.number() }));

/** Whether the signed-in person may keep the log. @throws DeskError */
export async function mayKeepTheLog(services: DeskServices): Promise<boolean> {
  const held = await listPermissions(services, breachLog);
  return held !== undefined && holds(held, 'addListItems') && holds(held, 'editListItems');
}

/** @throws DeskError `forbidden` for anybody who may not keep the log, `not-set-up` without settings. */
export async function openOfficer(services: DeskServices): Promise<Officer> {
  const [may, id, listedIds, { settings }] = await Promise.all([
    mayKeepTheLog(services), myId(services), listedOfficers(services), readSettings(services.sp, services.siteUrl)
  ]);
  if (!may) {
    throw new DeskError('forbidden');
  }
  if (!settings) {
    throw new DeskError('not-set-up');
  }
  return { services, myId: id, listedIds, settings };
}

async function listedOfficers(services: DeskServices): Promise<ReadonlySet<number>> {
  try {
    const members = await services.sp.web.siteGroups.getByName(deskGroups.officers).users.select('Id')();
    return new Set(v.parse(users, members).map(({ Id }) => Id));
  } catch (error) {
    // a group whose members are hidden from its members: rows are then told apart by who could edit them
    if (isDeskError(error, 'forbidden', 'not-found', 'invalid', 'not-set-up')) {
      return new Set();
    }
    throw error;
  }
}

/**
 * Who counts as an officer for these rows: the listed ones, oneself, and whoever edited a row, because staff may add
 * rows to that list but edit none.
 */
export function officerIds(officer: Officer, rows: readonly ReadNotification[]): number[] {
  return [...new Set([...officer.listedIds, officer.myId, ...rows.filter((row) => row.wasEdited).map((row) => row.editorId)])];
}

export function logItems(services: DeskServices): IItems {
  return deskList(services.sp, services.siteUrl, breachLog).items;
}

