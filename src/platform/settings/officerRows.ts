import { deskList } from '../sharepoint/deskList';
import type { SPFI } from '../sharepoint/pnp';
import { deskOfficerSettings } from './lists';

/**
 * The rows that the desk keeps among the officers' settings, with who wrote each last: the site's version, and of each log how far its runs have come. All
 * who want one ask in these words, so that on an officers' page they are one question.
 * @throws DeskError `forbidden` for everybody but officers and owners.
 */
export async function readOfficerRows({ sp, siteUrl }: { readonly sp: SPFI; readonly siteUrl: string }): Promise<readonly object[]> {
  const rows: object[] = await deskList(sp, siteUrl, deskOfficerSettings).items
    .select('Id', 'Title', 'SettingValue', 'Modified', 'Editor/Title').expand('Editor').orderBy('Id').top(100)();
  return rows;
}
