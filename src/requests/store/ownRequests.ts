import { readOwnTold, type OwnTold } from '../../casework/staff/ownTold';
import type { DeskServices } from '../../platform/host/services';
import { requestPlaces } from '../lists/paths';
import { prefix } from '../rules/cases/prefix';

/** The requests that the signed-in person has logged, newest first; one call. @throws DeskError */
export const myRequests = (services: DeskServices): Promise<readonly OwnTold[]> => readOwnTold(services, { list: requestPlaces.intake, prefix });
