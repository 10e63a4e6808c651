import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import { largestPage, startingAt } from '../../platform/sharepoint/paging';
import { columnsOf } from '../../platform/sharepoint/listSchema';
import type { IItems, SPFI } from '../../platform/sharepoint/pnp';
import { sha256OfText } from '../../platform/sharepoint/sha256';
import { policyVersions } from '../lists/policyVersions';
import { policiesOf } from '../rules/policies';
import type { Policy } from '../rules/version';
import { isVersion, readVersionRow, versionSealText, type VersionColumns, type VersionEntry } from '../rules/versionRow';

/**
 * The question that `readPolicies` asks, for a page that sends it in a batch with others. Rows come with their author's name.
 * @param sp of the site, or a batch of it
 */
export function versionsQuery(sp: SPFI, siteUrl: string): IItems {
  return deskList(sp, siteUrl, policyVersions).items.select(...columnsOf(policyVersions), 'Author/Title').expand('Author').orderBy('Id').top(largestPage);
}

/**
 * What comes after the rows of one answer to `versionsQuery`: nothing, and no call, but where the list is longer than a page. Then the newest rows,
 * which say what is in force, are among the rest.
 * @throws DeskError
 */
export async function versionRowsAfter(services: Pick<DeskServices, 'sp' | 'siteUrl'>, rows: readonly unknown[]): Promise<readonly unknown[]> {
  const all = [...rows];
  for (let page = rows; page.length === largestPage;) {
    const last = v.parse(v.object({ Id: v.number() }), page[page.length - 1]).Id;
    page = await startingAt(versionsQuery(services.sp, services.siteUrl), `p_ID=${last}`)<readonly unknown[]>();
    all.push(...page);
  }
  return all;
}

/**
 * The entries of rows as `versionsQuery` gives them, each seal checked. A withdrawal or a hold that does not fit its seal was not the desk's and is left
 * out; a version that does not fit stays and says so.
 */
export async function readVersionRows(rows: readonly unknown[]): Promise<readonly VersionEntry[]> {
  const entries = await Promise.all(rows.map(async (row) => {
    const isSealed = await sealFits(row);
    const entry = readVersionRow(row, isSealed);
    return entry && !isVersion(entry) && !isSealed ? undefined : entry;
  }));
  return entries.filter((entry) => entry !== undefined);
}

/** The policies of rows as `versionsQuery` gives them. */
export async function policiesOfRows(rows: readonly unknown[]): Promise<readonly Policy[]> {
  return policiesOf(await readVersionRows(rows));
}

/** Every policy that was ever published, in one call for 5,000 rows. @throws DeskError */
export async function readPolicies(services: Pick<DeskServices, 'sp' | 'siteUrl'>): Promise<readonly Policy[]> {
  return policiesOfRows(await versionRowsAfter(services, await versionsQuery(services.sp, services.siteUrl)<readonly unknown[]>()));
}

/** The seal of a row with these columns. */
export function versionSeal(columns: VersionColumns): Promise<string> {
  return sha256OfText(versionSealText(columns));
}

async function sealFits(row: unknown): Promise<boolean> {
  if (typeof row !== 'object' || row === null) return false;
  const columns = row as VersionColumns & { readonly VersionSeal?: unknown };
  return columns.VersionSeal === (await versionSeal(columns));
}
