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
  const desk = deskDefinition(await settingsIfAny(sp, siteUrl));
  const site = await readSite(sp, siteUrl, desk);
  const officers = site.groups.find((group) => group.name === deskGroups.officers);
  const members: unknown[] = officers ? await sp.web.siteGroups.getById(officers.id).users.select('Id')() : [];
  return examine(desk, site, members);
}
