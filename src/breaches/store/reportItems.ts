import { formItems, formList } from '../../casework/staff/staffForm';
import type { DeskServices } from '../../platform/host/services';
import type { IItems, IList } from '../../platform/sharepoint/pnp';
import { breachPlaces } from '../lists/paths';

const reports = { list: breachPlaces.reports };

export const reportList = (services: DeskServices): IList => formList(services, reports);

export const reportItems = (services: DeskServices): IItems => formItems(services, reports);
