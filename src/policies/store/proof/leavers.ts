import type { DeskServices } from '../../../platform/host/services';
import type { Policy } from '../../rules/version';
import { readDirectory } from '../directory';
import { readSiteUsers, type SiteUser } from '../directory/siteUsers';
import { readReadingExceptions } from './exceptions';

/**
 * Who has been to the site and is not among the staff of the directory (or the staff list) any more, and has no row as a leaver yet. The directory
 * leaves blocked accounts out. An officer looks at them before anything is written: a new address is no leaver.
 * @returns undefined when there is neither a directory nor a staff list
 * @throws DeskError, GraphFailure
 */
export async function findLeavers(services: DeskServices, policies: readonly Policy[]): Promise<readonly SiteUser[] | undefined> {
  const [directory, users, exceptions] = await Promise.all([readDirectory(services, policies), readSiteUsers(services), readReadingExceptions(services)]);
  if (directory.source === 'site-users' || directory.staff.length === 0) return undefined;
  const here = new Set(directory.staff.map(({ upn }) => upn.toLowerCase()));
  const known = new Set(exceptions.filter(({ kind, policyId }) => kind === 'leaver' && policyId === undefined).flatMap(({ upns }) => upns));
  return users.filter(({ upn }) => !here.has(upn) && !known.has(upn));
}
