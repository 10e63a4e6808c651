import { repeatOfImport } from '../../casework/intake/officersRow';
import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import type { IItems } from '../../platform/sharepoint/pnp';
import { liesRestricted } from '../../platform/sharepoint/restricted';
import { complaintPlaces } from '../lists/paths';
import { intakeSelect, readIntakeRow, type StoredComplaint } from '../rules/intake/intakeRow';
import { repeatOfRow } from '../rules/cases/newComplaint';

export const intakeItems = (services: Pick<DeskServices, 'sp' | 'siteUrl'>): IItems => deskList(services.sp, services.siteUrl, complaintPlaces.intake).items;

/** Where the row lies says whether it is restricted, and no column of it. */
const asComplaint = (row: object): StoredComplaint => readIntakeRow(row, liesRestricted(Reflect.get(row, 'FileDirRef')));

/** @throws DeskError `not-found` when the row is gone */
export async function readIntake(services: DeskServices, id: number): Promise<StoredComplaint> {
  return asComplaint(await intakeItems(services).getById(id).select(...intakeSelect)<object>());
}

/** The row that this one repeats, if any: of an import the first with its number, whichever officer added it. @throws DeskError */
export async function readRepeatOf(services: DeskServices, row: StoredComplaint, officers: ReadonlySet<number> | undefined): Promise<number | undefined> {
  const { externalId } = row.imported;
  if (officers && externalId !== '') {
    return repeatOfImport(services, complaintPlaces.intake, { id: row.id, externalId }, officers);
  }
  // what is no GUID is asked for by nobody's filter
  if (!/^[0-9a-f-]{36}$/i.test(row.guid)) {
    return undefined;
  }
  const rows: object[] = await intakeItems(services).filter(`IntakeGuid eq '${row.guid}'`).select(...intakeSelect).orderBy('Id').top(50)();
  return repeatOfRow(row, rows.map(asComplaint));
}
