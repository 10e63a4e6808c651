import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { holds } from '../../platform/rights';
import { listUrl } from '../../platform/sharepoint/listSchema';
import { myId } from '../../platform/sharepoint/me';
import { policies } from '../lists/policies';

export type PolicyRole = 'officer' | 'reviewer' | 'owner';

/** What the signed-in person may do on the officers' pages of the policy library. Reviewers see everything and change nothing. */
export interface PolicyAccess {
  readonly role: PolicyRole;
  readonly me: { readonly id: number; readonly name: string; readonly upn: string };
}

const permissions = v.object({ High: v.string(), Low: v.string() });
const lists = v.array(v.object({ EffectiveBasePermissions: permissions, RootFolder: v.object({ ServerRelativeUrl: v.string() }) }));

/**
 * What the signed-in person may do, as the library of the working files says it; undefined for everybody who may not read it. SharePoint
 * leaves lists that one may not see out of the collection, so asking is no refusal on anybody's console.
 * @throws DeskError
 */
export async function openPolicyAccess(services: DeskServices): Promise<PolicyAccess | undefined> {
  const answer: unknown = await services.sp.web.lists.select('EffectiveBasePermissions', 'RootFolder/ServerRelativeUrl').expand('RootFolder')();
  const url = listUrl(services.siteUrl, policies).toLowerCase();
  const library = v.parse(lists, answer).find((list) => list.RootFolder.ServerRelativeUrl.toLowerCase() === url);
  if (!library || !holds(library.EffectiveBasePermissions, 'viewListItems')) {
    return undefined;
  }
  const may = (permission: 'deleteListItems' | 'editListItems'): boolean => holds(library.EffectiveBasePermissions, permission);
  return {
    role: may('deleteListItems') ? 'owner' : may('editListItems') ? 'officer' : 'reviewer',
    me: { id: await myId(services), name: services.me.displayName, upn: services.me.upn }
  };
}
