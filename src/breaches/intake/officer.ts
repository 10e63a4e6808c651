import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { deskGroups, holds } from '../../platform/rights';
import { readSettings, type DeskSettings } from '../../platform/settings';
import { deskList } from '../../platform/sharepoint/deskList';
import { DeskError, isDeskError } from '../../platform/sharepoint/errors';
import { listUrl } from '../../platform/sharepoint/listSchema';
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

const permissions = v.object({ High: v.string(), Low: v.string() });
const lists = v.array(v.object({ EffectiveBasePermissions: permissions, RootFolder: v.object({ ServerRelativeUrl: v.string() }) }));
const users = v.array(v.object({ Id: v.number() }));

/**
 * Whether the signed-in person may keep the log: what the list itself says, not the name of a group. SharePoint leaves
 * lists that one may not see out of the collection, so that asking is no refusal on the console of every member of staff.
 */
export async function mayKeepTheLog(services: DeskServices): Promise<boolean> {
  const answer: unknown = await services.sp.web.lists.select('EffectiveBasePermissions', 'RootFolder/ServerRelativeUrl').expand('RootFolder')();
  const url = listUrl(services.siteUrl, breachLog).toLowerCase();
  const log = v.parse(lists, answer).find((list) => list.RootFolder.ServerRelativeUrl.toLowerCase() === url);
  return log !== undefined && holds(log.EffectiveBasePermissions, 'addListItems') && holds(log.EffectiveBasePermissions, 'editListItems');
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

