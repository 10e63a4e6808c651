import type { DeskServices } from '../../../platform/host/services';
import { places } from '../../../platform/lists/places';
import { isDeskError } from '../../../platform/sharepoint/errors';
import { listUrl } from '../../../platform/sharepoint/listSchema';
import '../../../platform/sharepoint/pnpFiles';
import { readCsv } from '../../../platform/spreadsheet/readCsv';
import { readStaffList, type StaffList } from '../../rules/staffList';

export const staffListName = 'staff-list.csv';

/** Where officers keep the council's own files. */
const folderOf = (services: Pick<DeskServices, 'siteUrl'>): string => listUrl(services.siteUrl, places.deskTemplates);

/** The staff list out of a file's bytes. */
export const parseStaffList = async (bytes: Uint8Array): Promise<StaffList> => readStaffList(await readCsv(bytes));

/** @returns undefined when the council has none. @throws DeskError */
export async function readStaffListFile(services: DeskServices): Promise<StaffList | undefined> {
  // asked by its name it would be an error in the browser's console each time that a council has none
  const files: readonly { readonly Name: string }[] = await services.sp.web.getFolderByServerRelativePath(folderOf(services)).files.select('Name').top(500)();
  const found = files.find(({ Name }) => Name.toLowerCase() === staffListName);
  if (!found) return undefined;
  return parseStaffList(new Uint8Array(await services.sp.web.getFileByServerRelativePath(`${folderOf(services)}/${found.Name}`).getBuffer()));
}

/** Puts the list into the library, over the one that is there (its versions stay). @throws DeskError */
export async function putStaffListFile(services: DeskServices, bytes: Uint8Array): Promise<void> {
  try {
    await services.sp.web.getFolderByServerRelativePath(folderOf(services)).files.addUsingPath(staffListName, bytes.slice().buffer, { Overwrite: true });
  } catch (error) {
    // the same bytes are there: the answer was lost, the file was not
    if (!isDeskError(error, 'unknown-outcome')) throw error;
    const there = new Uint8Array(await services.sp.web.getFileByServerRelativePath(`${folderOf(services)}/${staffListName}`).getBuffer());
    if (there.length !== bytes.length || there.some((byte, place) => byte !== bytes[place])) throw error;
  }
}
