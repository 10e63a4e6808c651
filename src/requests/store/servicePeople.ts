import { readGroup } from '../../casework/store/access';
import type { DeskServices } from '../../platform/host/services';
import { serviceGroupName } from '../../platform/rights';
import { settingsAtOpening } from '../../platform/settings/atOpening';
import { plainServiceName } from '../../platform/settings/serviceNames';
import { seenBy, type SeenBy } from '../rules/searches/seenBy';

/** Who sees what a service is asked, and who is told. @param service its code, or the name of its folder @throws DeskError */
export async function readSeenBy(services: DeskServices, service: string): Promise<SeenBy> {
  const [group, { settings }] = await Promise.all([readGroup(services, serviceGroupName(service, 'champions')), settingsAtOpening(services)]);
  const named = settings?.services.find(({ name }) => plainServiceName(name) === plainServiceName(service));
  return seenBy(group, named ?? {});
}
