import { formItems } from '../../casework/staff/staffForm';
import type { DeskServices } from '../../platform/host/services';
import type { IItems } from '../../platform/sharepoint/pnp';
import { breachPlaces } from '../lists/paths';

export const reportItems = (services: DeskServices): IItems => formItems(services, { list: breachPlaces.reports });
