import type { DeskServices } from '../../platform/host/services';
import { listPermissions } from '../../platform/lists/listPermissions';
import { holds } from '../../platform/rights';
import { myId } from '../../platform/sharepoint/me';
import { policies } from '../lists/policies';

export type PolicyRole = 'officer' | 'reviewer' | 'owner';

/** What the signed-in person may do on the officers' pages of the policy library. Reviewers see everything and change nothing. */
export interface PolicyAccess {
  readonly role: PolicyRole;
  readonly me: { readonly id: number; readonly name: string; readonly upn: string };
}

/**
 * What the signed-in person may do, as the library of the working files says it; undefined for everybody who may not read it.
 * @throws DeskError
 */
export async function openPolicyAccess(services: DeskServices): Promise<PolicyAccess | undefined> {
  const [held, id] = await Promise.all([listPermissions(services, policies), myId(services)]);
  if (!held || !holds(held, 'viewListItems')) {
    return undefined;
  }
  const may = (permission: 'deleteListItems' | 'editListItems'): boolean => holds(held, permission);
  return {
    role: may('deleteListItems') ? 'owner' : may('editListItems') ? 'officer' : 'reviewer',
    me: { id, name: services.me.displayName, upn: services.me.upn }
  };
}
