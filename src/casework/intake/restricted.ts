import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { addInFolder, asTyped } from '../../platform/sharepoint/addInFolder';
import { deskList } from '../../platform/sharepoint/deskList';
import { DeskError, isDeskError, isDuplicateValue } from '../../platform/sharepoint/errors';
import { etagOf } from '../../platform/sharepoint/etag';
import type { ListSchema } from '../../platform/sharepoint/listSchema';
import { restrictedFolder } from '../../platform/sharepoint/restricted';
import type { Cells } from '../rules/cells';
import { sealedKinds } from '../rules/kind';
import { logItems } from '../store/site';
import type { Intake, IntakeSite, IntakeTypes } from './contract';
import type { Untaken, UntakenSite } from './untaken';

/** Rows of the folder in one call; there are a few each year. */
const mostRows = 5000;

const rows = v.array(v.looseObject({ Id: v.number() }));
type Row = v.InferOutput<typeof rows>[number];

/** What lies in the folder of a list, the newest first. A query in one folder looks at no other rows, however long the list is. */
async function rowsInFolder({ sp, siteUrl }: DeskServices, list: Pick<ListSchema, 'path'>, columns: readonly string[]): Promise<readonly Row[]> {
  const fields = ['ID', ...columns].map((name) => `<FieldRef Name="${name}" />`).join('');
  const found: unknown = await deskList(sp, siteUrl, list).getItemsByCAMLQuery({
    ViewXml: `<View><ViewFields>${fields}</ViewFields><Query><OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy></Query><RowLimit>${mostRows}</RowLimit></View>`,
    FolderServerRelativeUrl: restrictedFolder(siteUrl, list), DatesInUtc: true
  });
  return v.parse(rows, found);
}

export interface RestrictedFound extends Pick<Untaken, 'intakeIds' | 'changed'> {
  /** Rows of the log's folder that were modified lately: a mark that every officer reads says nothing of them. */
  readonly lately: readonly number[];
}

/** So long ago that every member's page has looked at what was modified before; an event that was lost is told again until then. */
export const lookedAtDays = 7;

const moment = (value: unknown): Temporal.Instant => Temporal.Instant.from(String(value));

/**
 * Compares the two folders of restricted rows. All of both, since the mark of the others passes them, and nothing in the officers' settings shall
 * tell how many there are. Of what is added to cases the list beside the log is compared. A row of the log that is not whole yet (a page was closed between its two writes) is added again, which completes it.
 */
export async function findRestricted(site: UntakenSite & { readonly services: DeskServices }, isLog: boolean): Promise<RestrictedFound> {
  const { services, list, into, origin } = site;
  const [reported, logged] = await Promise.all([
    rowsInFolder(services, list, ['Created', 'Modified', 'Author', 'Editor']), rowsInFolder(services, into, [origin, 'Modified', ...(isLog ? ['DeskSeal'] : [])])
  ]);
  const isWhole = (row: Row): boolean => !isLog || (typeof row.DeskSeal === 'string' && row.DeskSeal !== '');
  const taken = new Set(logged.filter(isWhole).map((row) => row[origin]));
  const since = services.now().subtract({ hours: lookedAtDays * 24 });
  return {
    intakeIds: reported.map(({ Id }) => Id).filter((id) => !taken.has(id)).reverse(),
    changed: reported.filter((row) => row.AuthorId === row.EditorId && row.Modified !== row.Created).map((row) => ({ intakeId: row.Id, at: moment(row.Modified) })),
    lately: logged.filter((row) => isLog && isWhole(row) && Temporal.Instant.compare(moment(row.Modified), since) > 0).map(({ Id }) => Id)
  };
}

/** A row of the log that was added, and the rows from which its number was taken back. */
export interface RestrictedAdded {
  readonly Id: number;
  readonly takenBackFrom: readonly number[];
}

/**
 * Adds the log row of a restricted row of an intake, in that folder: its texts first, then the rest with the seal. A row that was left without
 * its seal is completed.
 *
 * Nobody but the group writes in that folder, so a row anywhere else that bears the number was made directly in SharePoint, and the unique number would
 * keep the report from the log for ever. The number is taken back from it: its cell is emptied and nothing else of it is touched or read, so that its
 * words, and in its versions the number, stay for whoever looks into it; it goes on as a row that was made by hand.
 * @throws DeskError; a duplicate where the row is whole already; `conflict` where somebody changed the row outside meanwhile
 */
export async function addRestrictedRow<T extends IntakeTypes>(
  site: IntakeSite<T>, intake: Pick<Intake<T>, 'origin'>, intakeId: number, cells: Cells, takenBackFrom: readonly number[] = []
): Promise<RestrictedAdded> {
  const { services, kind } = site;
  const kinds: Readonly<Record<string, string>> = { ...sealedKinds(kind), TryAt: 'moment', NextActAt: 'moment' };
  const texts = Object.fromEntries(Object.entries(cells).filter(([name]) => kinds[name] !== 'moment' && kinds[name] !== 'person' && name !== 'DeskSeal'));
  const complete = async (id: number, etag = '*'): Promise<RestrictedAdded> => {
    await logItems(site).getById(id).update(cells, etag);
    return { Id: id, takenBackFrom };
  };
  try {
    return await complete(await addInFolder(deskList(services.sp, services.siteUrl, kind.lists.log), restrictedFolder(services.siteUrl, kind.lists.log), asTyped(texts)));
  } catch (error) {
    if (!isDuplicateValue(error) && !isDeskError(error, 'unknown-outcome')) {
      throw error;
    }
    const { within, outside } = await rowsWithNumber(site, intake, intakeId);
    const half = within.find(({ DeskSeal }) => !DeskSeal);
    if (half) {
      return complete(half.Id, etagOf(half));
    }
    if (within.length > 0 || outside.length === 0) {
      throw error;
    }
    if (takenBackFrom.length > 0) {
      throw new DeskError('conflict', { serverMessage: `The number ${intakeId} was written into another row meanwhile.`, cause: error });
    }
    for (const row of outside) {
      await logItems(site).getById(row.Id).update({ [intake.origin]: null }, etagOf(row));
    }
    return addRestrictedRow(site, intake, intakeId, cells, outside.map(({ Id }) => Id));
  }
}

const numbered = v.array(v.looseObject({ Id: v.number(), DeskSeal: v.nullish(v.string()), FileDirRef: v.nullish(v.string(), '') }));
type Numbered = v.InferOutput<typeof numbered>;

/** Rows of the log that bear the number of an intake's row: in the group's own folder, by its whole address, and anywhere else. */
async function rowsWithNumber<T extends IntakeTypes>(
  site: IntakeSite<T>, { origin }: Pick<Intake<T>, 'origin'>, intakeId: number
): Promise<{ readonly within: Numbered; readonly outside: Numbered }> {
  const folder = restrictedFolder(site.services.siteUrl, site.kind.lists.log).toLowerCase();
  const there = v.parse(numbered, await logItems(site).filter(`${origin} eq ${intakeId}`).select('Id', 'DeskSeal', 'FileDirRef').top(10)<unknown>());
  const isWithin = ({ FileDirRef }: Numbered[number]): boolean => FileDirRef?.toLowerCase() === folder;
  return { within: there.filter(isWithin), outside: there.filter((row) => !isWithin(row)) };
}
