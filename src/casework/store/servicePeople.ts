import type { DeskServices } from '../../platform/host/services';
import { serviceAudiences, serviceGroupName } from '../../platform/rights';
import { readMembers } from './access';
import type { ServicePerson } from './contract';

/**
 * Who is in a group of a service, its champions' or its managers': both see its tasks, and so each of them may be asked by name. On a site that set-up has not given a managers' group yet there
 * are the champions alone.
 * @returns undefined where SharePoint says it of neither group
 * @throws DeskError
 */
export async function readServicePeople(services: Pick<DeskServices, 'sp'>, service: string): Promise<readonly ServicePerson[] | undefined> {
  const read = await Promise.all(serviceAudiences.map((audience) => readMembers(services, serviceGroupName(service, audience))));
  const known = read.filter((people) => people !== undefined);
  return known.length === 0 ? undefined : [...new Map(known.flat().map((person) => [person.id, person])).values()];
}
