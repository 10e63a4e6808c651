import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import type { IItems } from '../../platform/sharepoint/pnp';
import { breachReports } from '../lists/breachReports';

export function reportItems(services: DeskServices): IItems {
  return deskList(services.sp, services.siteUrl, breachReports).items;
}
