import { serviceGroupName, type ServiceAudience } from '../rights';
import { myGroups } from '../sharepoint/me';
import type { SPFI } from '../sharepoint/pnp';

/**
 * The services of whoever is signed in, by the groups in which SharePoint names them: the names of their folders, in lower case. The settings are not asked, so that somebody of a service that was
 * renamed there goes on finding what lies in its folder. Of who is in a directory's group inside of a service's SharePoint says nothing.
 * @throws DeskError
 */
export async function myServices(services: { readonly sp: SPFI }, audiences: readonly ServiceAudience[]): Promise<readonly string[]> {
  const groups = await myGroups(services);
  return [...new Set(audiences.flatMap((audience) => {
    const begins = serviceGroupName('', audience).toLowerCase();
    return groups.filter((name) => name.startsWith(begins)).map((name) => name.slice(begins.length));
  }))];
}
