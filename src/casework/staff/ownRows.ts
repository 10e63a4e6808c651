import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { camlRows } from '../../platform/sharepoint/camlRows';
import { liesRestricted } from '../../platform/sharepoint/restricted';
import type { StaffReport } from './contract';
import { formList, type StaffForm } from './staffForm';

/** More than anybody sends; the newest are shown. */
const mostRows = 200;

/** One of one's own rows. */
export interface OwnRow {
  readonly reportId: number;
  readonly createdAt: Temporal.Instant;
  readonly restricted: boolean;
  /** The columns that were asked for besides. */
  readonly row: object;
}

const always = v.object({ Id: v.number(), Created: v.string(), FileDirRef: v.nullish(v.string(), '') });

/**
 * What whoever asks has sent, newest first, in whatever folder it lies; the index on *Created by* answers it in one call. Rows with one GUID are one (the
 * earliest), but for one that lies in the folder of restricted ones, which is another.
 * @throws DeskError
 */
export async function readOwnRows(services: DeskServices, form: Pick<StaffForm<StaffReport>, 'list' | 'guid'>, columns: readonly string[]): Promise<readonly OwnRow[]> {
  const asked = [...Object.keys(always.entries), form.guid, ...columns];
  const rows = await camlRows(formList(services, form), ownRows(asked), asked);
  const earliest = new Map<string, OwnRow>();
  // newest first, so that the earliest of one GUID is what stays
  for (const row of v.parse(v.array(v.looseObject(always.entries)), rows)) {
    const guid: unknown = row[form.guid];
    const restricted = liesRestricted(row.FileDirRef);
    earliest.set(`${typeof guid === 'string' && guid !== '' ? guid : row.Id} ${restricted}`, { reportId: row.Id, createdAt: Temporal.Instant.from(row.Created), restricted, row });
  }
  return [...earliest.values()].sort((one, other) => other.reportId - one.reportId);
}

/** Those of whoever asks, without the folders. */
const ownRows = (columns: readonly string[]): { readonly DatesInUtc: boolean; readonly ViewXml: string } => ({
  // without this the dates come in the site's local time, and do not say so
  DatesInUtc: true,
  ViewXml: '<View Scope="Recursive"><Query><Where><Eq><FieldRef Name="Author" LookupId="TRUE" /><Value Type="Integer"><UserID /></Value></Eq></Where>'
    + '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy></Query>'
    + `<ViewFields>${columns.map((name) => `<FieldRef Name="${name === 'Id' ? 'ID' : name}" />`).join('')}</ViewFields><RowLimit>${mostRows}</RowLimit></View>`
});
