import type { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../platform/host/services';
import { addInFolder, asTyped } from '../../platform/sharepoint/addInFolder';
import { deskList } from '../../platform/sharepoint/deskList';
import type { NewNotificationsRow } from '../../platform/lists/caseLists';
import { places } from '../../platform/lists/places';
import { restrictedFolder } from '../../platform/sharepoint/restricted';
import { breachPlaces } from '../lists/paths';
import type { BreachReport } from '../rules/reporting';
import type { ReportColumns } from '../rules/keeping';
import { bringUpToDate } from './bringUpToDate';
import { readStamps, reportItems, reportList } from './reportItems';

/** What the second write brings: the way into a folder takes dates and people only as forms of the site write them. */
const afterwards: readonly (keyof ReportColumns)[] = ['HappenedAt', 'NoticedAt', 'ToldAt', 'LineManagerId'];

/** The list asks for the moment, and this day is the same however a site writes dates; no report is so old, so it is read as none (`columnsToReport`). */
const notYetWritten = '01/01/1900';

/**
 * Adds a report in the folder that only the restricted group and its author read: first every word, then what is no text. It is never anywhere
 * else, not for a moment. Whoever was stopped between the two finds it by its GUID, and brings it up to date.
 * @throws DeskError `not-set-up` while set-up has not made the folder
 */
export async function addRestricted(services: DeskServices, report: BreachReport, columns: ReportColumns): Promise<{ readonly id: number; readonly created: Temporal.Instant }> {
  const texts = Object.fromEntries(Object.entries(columns).filter(([name]) => !afterwards.includes(name as keyof ReportColumns)));
  const id = await addInFolder(reportList(services), restrictedFolder(services.siteUrl, breachPlaces.reports), { ...asTyped(texts), NoticedAt: notYetWritten });
  await bringUpToDate(services, id, report, columns.LineManagerId ?? undefined);
  return readStamps(await reportItems(services).getById(id).select('Id', 'Created')());
}

/** Adds a row about a restricted report to `Notifications`, where only its author and the restricted group read it. */
export async function addRestrictedNotification({ sp, siteUrl }: DeskServices, row: NewNotificationsRow): Promise<void> {
  await addInFolder(deskList(sp, siteUrl, places.notifications), restrictedFolder(siteUrl, places.notifications), asTyped({ ...row }));
}
