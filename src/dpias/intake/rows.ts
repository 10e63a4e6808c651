import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { plainDate } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import type { ListSchema } from '../../platform/sharepoint/listSchema';
import type { IItems } from '../../platform/sharepoint/pnp';
import { repeatOfRow } from '../../casework/rules/told/readTold';
import { dpiaPlaces } from '../lists/paths';
import { formKinds, screeningResults } from '../rules/cases/choices';
import type { StoredDpia, StoredScreening } from '../rules/intake/rows';
import { folderIn } from '../store/folders';

type Services = Pick<DeskServices, 'sp' | 'siteUrl'>;

/** Of a cell that somebody emptied or broke nothing is kept. */
const text = v.nullish(v.fallback(v.string(), ''), '');
const stamps = { Id: v.number(), Created: v.string(), AuthorId: v.nullish(v.number(), 0), Title: text, Service: text };
const screening = v.object({ ...stamps, ScreeningGuid: text, Result: text });
const dpia = v.object({ ...stamps, FileDirRef: text, DpiaGuid: text, System: text, ScreeningReference: text, PlannedOn: text, FormKind: text });

const items = ({ sp, siteUrl }: Services, list: Pick<ListSchema, 'path'>): IItems => deskList(sp, siteUrl, list).items;
const trimmed = (cell: string | null | undefined): string => (cell ?? '').trim();

function asScreening(row: object): StoredScreening {
  const { Id, Created, AuthorId, Title, Service, ScreeningGuid, Result } = v.parse(screening, row);
  return {
    opens: 'screening', id: Id, guid: trimmed(ScreeningGuid), created: Temporal.Instant.from(Created), authorId: AuthorId ?? 0, title: trimmed(Title), service: trimmed(Service),
    result: screeningResults.find((each) => each === Result)
  };
}

/** @throws DeskError `not-found` when the row is gone */
export const readScreening = async (services: Services, id: number): Promise<StoredScreening> =>
  asScreening(await items(services, dpiaPlaces.screenings).getById(id).select(...Object.keys(screening.entries))<object>());

/** The screening that this one repeats: a save whose answer was lost was tried again, and both arrived. @throws DeskError */
export async function readRepeatOfScreening(services: Services, row: StoredScreening): Promise<number | undefined> {
  // what is no GUID is asked for by nobody's filter
  if (!/^[0-9a-f-]{36}$/i.test(row.guid)) return undefined;
  const rows: object[] = await items(services, dpiaPlaces.screenings).filter(`ScreeningGuid eq '${row.guid}'`).select(...Object.keys(screening.entries)).orderBy('Id').top(50)();
  return repeatOfRow(row, rows.map(asScreening));
}

/** The head of a DPIA. @throws DeskError `not-found` when the row is gone */
export async function readDpia(services: Services, id: number): Promise<StoredDpia> {
  const row = v.parse(dpia, await items(services, dpiaPlaces.dpias).getById(id).select(...Object.keys(dpia.entries))<object>());
  const planned = trimmed(row.PlannedOn);
  return {
    opens: 'dpia', id: row.Id, guid: trimmed(row.DpiaGuid), created: Temporal.Instant.from(row.Created), authorId: row.AuthorId ?? 0, title: trimmed(row.Title), service: trimmed(row.Service),
    folder: folderIn(services.siteUrl, dpiaPlaces.dpias, row.FileDirRef ?? ''), system: trimmed(row.System), screening: trimmed(row.ScreeningReference).toUpperCase(), plannedOn: plainDate(planned) ? planned : undefined,
    form: formKinds.find((each) => each === row.FormKind)
  };
}
