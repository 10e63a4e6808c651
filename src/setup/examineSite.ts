import * as v from 'valibot';
import { examine, readSite, type DeskDefinition, type Finding, type SiteSnapshot, type WithdrawnFiles } from '../platform/provisioning';
import { deskGroups } from '../platform/rights';
import { readSettings } from '../platform/settings';
import { isDeskError } from '../platform/sharepoint/errors';
import { deskList } from '../platform/sharepoint/deskList';
import type { SPFI } from '../platform/sharepoint/pnpSetup';
import type { DeskSettings } from '../platform/settings';
import { deskDefinition } from './desk';
import { readDeskPage } from './readDeskPage';

/** The settings, or undefined while the desk has none. @throws DeskError for all but "not set up". */
export async function settingsIfAny(sp: SPFI, siteUrl: string): Promise<DeskSettings | undefined> {
  try {
    return (await readSettings(sp, siteUrl)).settings;
  } catch (error) {
    if (isDeskError(error, 'not-set-up')) {
      return undefined;
    }
    throw error;
  }
}

const withdrawnRows = v.array(v.object({ Reference: v.nullish(v.string(), '') }));
/** So many are read: their cases are named, and the library has the rest. */
const mostRead = 100;

/** What officers withdrew and nobody has deleted, in every library that knows such; the index of the column answers, however long it is. */
function withdrawnFiles(sp: SPFI, siteUrl: string, desk: DeskDefinition, site: SiteSnapshot): Promise<readonly WithdrawnFiles[]> {
  const lists = desk.lists.filter(({ key }) => site.lists.get(key)?.columns.some(({ internalName }) => internalName === 'WithdrawnAt'));
  return Promise.all(lists.map(async (list) => {
    const rows: unknown = await deskList(sp, siteUrl, list).items
      .filter("WithdrawnAt gt datetime'2000-01-01T00:00:00Z'").select('Id', 'Reference').orderBy('WithdrawnAt', false).top(mostRead)();
    return { list, references: [...new Set(v.parse(withdrawnRows, rows).map(({ Reference }) => Reference ?? ''))].sort() };
  }));
}

/**
 * The doctor: reads the site and compares it with the code. Writes nothing.
 * @throws DeskError when the site cannot be read.
 */
export async function examineSite(sp: SPFI, siteUrl: string): Promise<Finding[]> {
  const settings = await settingsIfAny(sp, siteUrl);
  const desk = deskDefinition(settings);
  const site = await readSite(sp, siteUrl, desk);
  const membersOf = async (name: string): Promise<readonly string[]> => {
    const found = site.groups.find((group) => group.name === name);
    const users: { LoginName: string }[] = found ? await sp.web.siteGroups.getById(found.id).users.select('LoginName')() : [];
    return users.map(({ LoginName }) => LoginName.toLowerCase());
  };
  const [officers, restricted] = [await membersOf(deskGroups.officers), await membersOf(deskGroups.restricted)];
  const withdrawn = await withdrawnFiles(sp, siteUrl, desk, site);
  const page = settings?.deskPage ?? '';
  const why = await readDeskPage(sp, siteUrl, page);
  return examine(desk, site, { officers, restricted, offersRestricted: Boolean(settings?.restrictedMailbox) }, withdrawn, why && { page, why });
}
