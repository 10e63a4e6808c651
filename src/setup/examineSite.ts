import { examine, readSite, type Finding } from '../platform/provisioning';
import { deskGroups } from '../platform/rights';
import { readSettings } from '../platform/settings';
import { isDeskError } from '../platform/sharepoint/errors';
import type { SPFI } from '../platform/sharepoint/pnpSetup';
import type { DeskSettings } from '../platform/settings';
import { deskDefinition } from './desk';

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
  return examine(desk, site, { officers, restricted, offersRestricted: Boolean(settings?.restrictedMailbox) });
}
