import type { DeskServices } from '../../../platform/host/services';
import type { Audience } from '../../rules/audience';
import { countAudience, type AudienceCount } from '../../rules/audienceCount';
import type { Policy, PolicyVersion } from '../../rules/version';
import { readDirectory } from './readDirectory';
import { readSiteAccess } from './siteAccess';

/** The directory is asked for the groups that policies name: here for those of a policy that is about to be. */
const policyFor = (audience: Audience): Policy => ({ policyId: 0, withdrawn: undefined, versions: [{ audience } as PolicyVersion] });

/**
 * Counts an audience by the directory of now, and looks who of it may open the site.
 * @throws DeskError, GraphFailure when the people cannot be read
 */
export async function readAudienceCount(services: DeskServices, audience: Audience): Promise<AudienceCount> {
  const access = await readSiteAccess(services);
  const alsoGroups = access && !access.everyone ? [...access.groupIds].map((id) => ({ id, name: '' })) : [];
  return countAudience(audience, await readDirectory(services, [policyFor(audience)], alsoGroups), access);
}
