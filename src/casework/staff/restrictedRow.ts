import type { DeskServices } from '../../platform/host/services';
import type { NewNotificationsRow } from '../../platform/lists/caseLists';
import { places } from '../../platform/lists/places';
import { addInFolder, asTyped } from '../../platform/sharepoint/addInFolder';
import { deskList } from '../../platform/sharepoint/deskList';
import { restrictedFolder } from '../../platform/sharepoint/restricted';
import { bringUpToDate } from './bringUpToDate';
import type { StaffReport } from './contract';
import { formItems, formList, readStamps, type StaffForm, type Stamps } from './staffForm';

/**
 * Adds a row in the folder that only the restricted group and its author read: first every word, then what is no text. It is never anywhere
 * else, not for a moment. Whoever was stopped between the two finds it by its GUID, and brings it up to date.
 * @throws DeskError `not-set-up` while set-up has not made the folder
 */
export async function addRestricted<Report extends StaffReport>(services: DeskServices, form: StaffForm<Report>, report: Report): Promise<Stamps> {
  const texts = Object.fromEntries(Object.entries(form.toColumns(report)).filter(([name]) => !form.afterwards.includes(name)));
  const id = await addInFolder(formList(services, form), restrictedFolder(services.siteUrl, form.list), { ...asTyped(texts), ...form.meanwhile });
  await bringUpToDate(services, form, id, report);
  return readStamps(await formItems(services, form).getById(id).select('Id', 'Created')());
}

/** Adds a row about a restricted one to `Notifications`, where only its author and the restricted group read it. @throws DeskError */
export async function addRestrictedTry({ sp, siteUrl }: DeskServices, row: NewNotificationsRow): Promise<void> {
  await addInFolder(deskList(sp, siteUrl, places.notifications), restrictedFolder(siteUrl, places.notifications), asTyped({ ...row }));
}
