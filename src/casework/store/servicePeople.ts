import type { DeskServices } from '../../platform/host/services';
import { serviceGroupName } from '../../platform/settings/serviceNames';
import { readMembers } from './access';
import type { ServicePerson } from './contract';

/** Who is in a service's group, and so may be asked by name. @returns undefined where SharePoint does not say @throws DeskError */
export const readServicePeople = (services: Pick<DeskServices, 'sp'>, service: string): Promise<readonly ServicePerson[] | undefined> => readMembers(services, serviceGroupName(service));
