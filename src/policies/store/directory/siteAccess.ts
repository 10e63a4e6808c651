import * as v from 'valibot';
import type { DeskServices } from '../../../platform/host/services';
import { deskGroups, reviewersGroup } from '../../../platform/rights';
import { isDeskError } from '../../../platform/sharepoint/errors';
import type { SPFI } from '../../../platform/sharepoint/pnp';
// without it a page has no groups
import '../../../platform/sharepoint/pnpOfficer';
import type { SiteAccess } from '../../rules/audienceCount';
import { answered, inOneCall } from '../../../platform/sharepoint/together';

const members = v.array(v.object({ LoginName: v.string() }));
const select = ['LoginName'];

/** *Everyone except external users*, *Everyone* and *All users (windows)*: whoever is in the council is in it. */
const everyone = /^c:0-\.f\|rolemanager\|spo-grid-all-users|^c:0\(\.s\|true$|^c:0!\.s\|windows$/i;
/** A group of the directory: a security group, or a Microsoft 365 group (`_o` are its owners). */
const directoryGroup = /^c:0(?:t\.c\|tenant|o\.c\|federateddirectoryclaimprovider)\|([0-9a-f-]{36})(?:_o)?$/i;
const person = /^i:0#\.f\|membership\|([^|]+)$/i;

/** What the login names of the members of groups give access to. */
export function accessOf(logins: readonly string[]): SiteAccess {
  const found = (pattern: RegExp): ReadonlySet<string> => new Set(logins.flatMap((login) => pattern.exec(login)?.[1]?.toLowerCase() ?? []));
  return { everyone: logins.some((login) => everyone.test(login)), upns: found(person), groupIds: found(directoryGroup) };
}

/** The groups that set-up gives `Published policies` to, each by its own question. */
function ask(sp: SPFI): readonly Promise<unknown>[] {
  const { web } = sp;
  const desk = [deskGroups.officers, reviewersGroup('reviewers:policy')].map((name) => web.siteGroups.getByName(name));
  return [web.associatedOwnerGroup, web.associatedMemberGroup, web.associatedVisitorGroup, ...desk].map((group) => group.users.select(...select)());
}

/**
 * Who may open the site and its `Published policies`, as the members of the groups say that set-up gives them to: in one call. Rights that
 * somebody was given by hand are not seen.
 * @returns undefined where a group does not show its members
 * @throws DeskError when nothing can be asked at all
 */
export async function readSiteAccess(services: DeskServices): Promise<SiteAccess | undefined> {
  const groups = await inOneCall<readonly unknown[]>(services.sp, ask);
  try {
    return accessOf(groups.flatMap((group) => v.parse(members, answered(group)).map(({ LoginName }) => LoginName)));
  } catch (error) {
    if (!isDeskError(error, 'forbidden', 'not-found', 'not-set-up')) throw error;
    console.warn('The members of the site’s groups cannot be read', error);
    return undefined;
  }
}
