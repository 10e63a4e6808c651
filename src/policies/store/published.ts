import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import { policyVersions } from '../lists/policyVersions';

/** Asks whether a site has the policy library at all. @throws DeskError `not-set-up` where it has not */
export async function demandPolicyLists(services: Pick<DeskServices, 'sp' | 'siteUrl'>): Promise<void> {
  await deskList(services.sp, services.siteUrl, policyVersions).items.select('Id').top(1)();
}
