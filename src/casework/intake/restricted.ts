import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { addInFolder, asTyped } from '../../platform/sharepoint/addInFolder';
import { deskList } from '../../platform/sharepoint/deskList';
import { isDeskError, isDuplicateValue } from '../../platform/sharepoint/errors';
import { etagOf } from '../../platform/sharepoint/etag';
import type { ListSchema } from '../../platform/sharepoint/listSchema';
import { restrictedFolder, restrictedName } from '../../platform/sharepoint/restricted';
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

/**
 * Adds the log row of a restricted row of an intake, in that folder: its texts first, then the rest with the seal. A row that was left without
 * its seal is completed.
 * @throws DeskError; a duplicate where the row is whole already, or lies elsewhere
 */
export async function addRestrictedRow<T extends IntakeTypes>(site: IntakeSite<T>, { origin }: Pick<Intake<T>, 'origin'>, intakeId: number, cells: Cells): Promise<{ readonly Id: number }> {
  const { services, kind } = site;
  const kinds: Readonly<Record<string, string>> = { ...sealedKinds(kind), TryAt: 'moment', NextActAt: 'moment' };
  const texts = Object.fromEntries(Object.entries(cells).filter(([name]) => kinds[name] !== 'moment' && kinds[name] !== 'person' && name !== 'DeskSeal'));
  const complete = async (id: number, etag = '*'): Promise<{ readonly Id: number }> => {
    await logItems(site).getById(id).update(cells, etag);
    return { Id: id };
  };
  try {
    return await complete(await addInFolder(deskList(services.sp, services.siteUrl, kind.lists.log), restrictedFolder(services.siteUrl, kind.lists.log), asTyped(texts)));
  } catch (error) {
    if (!isDuplicateValue(error) && !isDeskError(error, 'unknown-outcome')) {
      throw error;
    }
    const there: object[] = await logItems(site).filter(`${origin} eq ${intakeId}`).select('Id', 'DeskSeal', 'FileDirRef').top(1)();
    const half = there.find((row) => !Reflect.get(row, 'DeskSeal') && String(Reflect.get(row, 'FileDirRef')).endsWith(`/${restrictedName}`));
    if (!half) {
      throw error;
    }
    return complete(Number(Reflect.get(half, 'Id')), etagOf(half));
  }
}
