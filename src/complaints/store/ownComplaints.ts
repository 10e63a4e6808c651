import { readOwnTold, type OwnTold } from '../../casework/staff/ownTold';
import type { DeskServices } from '../../platform/host/services';
import { complaintPlaces } from '../lists/paths';
import { prefix } from '../rules/cases/prefix';

/** The complaints that the signed-in person has logged, newest first; one call. @throws DeskError */
export const myComplaints = (services: DeskServices): Promise<readonly OwnTold[]> => readOwnTold(services, { list: complaintPlaces.intake, prefix });
