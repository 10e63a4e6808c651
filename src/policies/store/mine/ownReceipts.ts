import type { DeskServices } from '../../../platform/host/services';
import { deskList } from '../../../platform/sharepoint/deskList';
import { columnsOf } from '../../../platform/sharepoint/listSchema';
import type { SPFI } from '../../../platform/sharepoint/pnp';
import { policyReceipts } from '../../lists/policyReceipts';
import type { Receipt } from '../../rules/receipt';
import { readReceiptRow } from '../../rules/receiptRow';

/** More than anybody has: 40 policies, each published ten times and tried a few times each. */
const mostReceipts = 2000;

/**
 * Asks for the signed-in person's own receipts without knowing their id: an officer may read everybody's, and the page is about one's own.
 * The index on *Created by* answers it however long the list is.
 * @param sp of the site, or a batch of it
 */
export function ownReceiptsQuery(sp: SPFI, siteUrl: string): Promise<unknown[]> {
  const fields = [...columnsOf(policyReceipts).filter((name) => !name.endsWith('Id') || name in policyReceipts.columns), 'ID', 'Author'];
  return deskList(sp, siteUrl, policyReceipts).getItemsByCAMLQuery({
    // without this the dates come in the site's local time, and do not say so
    DatesInUtc: true,
    ViewXml: '<View><Query><Where><Eq><FieldRef Name="Author" LookupId="TRUE" /><Value Type="Integer"><UserID /></Value></Eq></Where>'
      + '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy></Query>'
      + `<ViewFields>${fields.map((name) => `<FieldRef Name="${name}" />`).join('')}</ViewFields><RowLimit>${mostReceipts}</RowLimit></View>`
  });
}

export function readReceipts(rows: readonly unknown[]): readonly Receipt[] {
  return rows.map(readReceiptRow).filter((receipt) => receipt !== undefined);
}

/**
 * One's own receipts for one version, oldest first; the query starts with an indexed column. Of more than a page has, the newest: a receipt that
 * is looked for after a lost answer is among them, however often somebody tried the questions.
 */
export async function ownReceiptsOf(services: Pick<DeskServices, 'siteUrl'>, sp: SPFI, versionId: number, meId: number): Promise<readonly Receipt[]> {
  const rows: unknown[] = await deskList(sp, services.siteUrl, policyReceipts).items
    .filter(`AuthorId eq ${meId} and VersionId eq ${versionId}`).select(...columnsOf(policyReceipts)).orderBy('Id', false).top(500)();
  return [...readReceipts(rows)].reverse();
}
