import type { DeskServices } from '../../../platform/host/services';
import { deskList } from '../../../platform/sharepoint/deskList';
import { DeskError, isDeskError, isDuplicateValue } from '../../../platform/sharepoint/errors';
import { policyVersions } from '../../lists/policyVersions';
import type { VersionColumns, VersionEntry } from '../../rules/versionRow';
import { readVersionRows, versionSeal, versionsQuery } from '../versions';

export type Entry = VersionEntry;

/** Somebody else's row has the number: this officer is told what was published or withdrawn meanwhile, and nothing was written. */
export class OtherWasFirstError extends DeskError {
  public override readonly name = 'OtherWasFirstError';

  public constructor(public readonly other: Entry | undefined, cause?: unknown) {
    super('conflict', { serverMessage: 'Another row has this number.', cause });
  }
}

/** The row with this key, if it is there. @throws DeskError */
export async function entryWithKey(services: DeskServices, key: string): Promise<{ readonly entry: Entry; readonly seal: string } | undefined> {
  const rows = await versionsQuery(services.sp, services.siteUrl).filter(`VersionKey eq '${key}'`)<readonly { readonly VersionSeal?: string }[]>();
  const [entry] = await readVersionRows(rows);
  return entry && { entry, seal: rows[0].VersionSeal ?? '' };
}

/**
 * Adds the row that is the commit. Its key is unique, and its seal tells one's own row from another's: after a lost answer, or on a second
 * run, one's own row is found and counts.
 * @throws OtherWasFirstError; DeskError `unknown-outcome` when it cannot even be found out: run again
 */
export async function addEntry(services: DeskServices, columns: VersionColumns): Promise<Entry> {
  const seal = await versionSeal(columns);
  let lost: unknown;
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      await deskList(services.sp, services.siteUrl, policyVersions).items.add({ ...columns, VersionSeal: seal });
    } catch (error) {
      if (!isDuplicateValue(error) && !isDeskError(error, 'unknown-outcome')) throw error;
      lost = error;
    }
    const there = await entryWithKey(services, columns.VersionKey);
    if (there?.seal === seal) return there.entry;
    if (there || isDuplicateValue(lost)) throw new OtherWasFirstError(there?.entry, lost);
  }
  throw new DeskError('unknown-outcome', { cause: lost });
}
