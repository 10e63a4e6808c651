import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import type { IItems, IList } from '../../platform/sharepoint/pnp';
import { breachPlaces } from '../lists/paths';

export function reportList(services: DeskServices): IList {
  return deskList(services.sp, services.siteUrl, breachPlaces.reports);
}

export function reportItems(services: DeskServices): IItems {
  return reportList(services).items;
}

const stamps = v.object({ Id: v.number(), Created: v.string() });

/** The number of a report and when it was saved, as SharePoint stamped them. */
export function readStamps(row: unknown): { readonly id: number; readonly created: Temporal.Instant } {
  const { Id, Created } = v.parse(stamps, row);
  return { id: Id, created: Temporal.Instant.from(Created) };
}
