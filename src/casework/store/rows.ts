import type { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { utcSecond } from '../../calendar';
import { DeskError, isDeskError } from '../../platform/sharepoint/errors';
import { inParts } from '../../platform/sharepoint/filters';
import { allRows, pages, withoutMetadata } from '../../platform/sharepoint/paging';
import type { IItems } from '../../platform/sharepoint/pnpOfficer';
import { cellsOfRow, type Cell, type Cells } from '../rules/cells';
import { sealedKinds, type RowRules } from '../rules/kind';
import { sealFits } from './seal';
import { covered, logItems, type RowSite } from './site';

/** A row of the log as read, with everything that its seal covers. */
export type LogRow = Readonly<Record<string, unknown>> & { readonly Id: number; readonly OData__UIVersionString: string; readonly Created: string; readonly Modified: string; readonly EditorId: number; readonly FileDirRef: string };

const stamps = v.looseObject({ Id: v.number(), OData__UIVersionString: v.string(), Created: v.string(), Modified: v.string(), EditorId: v.number(), FileDirRef: v.nullish(v.string(), ''), FileSystemObjectType: v.nullish(v.number(), 0) });

const unsealed = ['Standing', 'Awaits', 'AroundDesk', 'DeskSeal', 'Undelivered', 'EvidenceSettled', 'TryAt', 'NextActAt'];

/** All that a case needs of its row. */
export function caseSelect(kind: RowRules): readonly string[] {
  return ['Id', 'Created', 'Modified', 'EditorId', 'OData__UIVersionString', 'FileDirRef', 'FileSystemObjectType', ...Object.keys(sealedKinds(kind)), ...unsealed];
}

export function asLogRow(row: unknown): LogRow {
  return v.parse(stamps, row);
}

/** SharePoint's `FileSystemObjectType` of a folder: it comes among the rows of a list, and is no case. */
export const aFolder = 1;

/** The rows among what a list gives, without its folders. */
export function logRowsIn(rows: readonly unknown[]): readonly LogRow[] {
  return rows.map(asLogRow).filter(({ FileSystemObjectType }) => FileSystemObjectType !== aFolder);
}

/** @throws DeskError `not-found` when it was deleted, or is none. */
export async function readRow(site: RowSite, logId: number): Promise<LogRow> {
  const [row] = logRowsIn([await logItems(site).getById(logId).select(...caseSelect(site.kind))()]);
  if (row === undefined) {
    throw new DeskError('not-found');
  }
  return row;
}

/** So many ids fit into one address. */
export const idsACall = 40;

/** Rows of any list by their ids, as many a call as an address holds; those that are gone are missing. @param items gives new ones, since a query changes them @throws DeskError */
export async function rowsOfIds(items: () => IItems, ids: readonly number[], columns: readonly string[]): Promise<readonly unknown[]> {
  const read = await Promise.all(inParts(ids, idsACall).map((part): Promise<unknown[]> => items().filter(part.map((id) => `Id eq ${id}`).join(' or ')).select(...columns).top(idsACall)()));
  return read.flat();
}

interface Together {
  readonly ids: Set<number>;
  readonly rows: Promise<ReadonlyMap<number, LogRow>>;
}

/** By connection, and on it by log. */
const asking = new WeakMap<object, Map<string, Together>>();
/** As long as it takes two to hear the same answer; what leaves together waits longer than this (`gatherReads`). */
const togetherMs = 2;

/** The worklist and the run that adds to the log want rows of one log at one moment, each its own: they are one question. Nothing is kept. */
function askTogether(site: RowSite, ids: readonly number[]): Promise<ReadonlyMap<number, LogRow>> {
  const logs = asking.get(site.services.sp) ?? new Map<string, Together>();
  asking.set(site.services.sp, logs);
  const { path } = site.kind.lists.log;
  const underWay = logs.get(path);
  if (underWay) {
    ids.forEach((id) => underWay.ids.add(id));
    return underWay.rows;
  }
  const wanted = new Set(ids);
  const rows = new Promise((resolve) => setTimeout(resolve, togetherMs)).then(async () => {
    logs.delete(path);
    const read = await rowsOfIds(() => logItems(site), [...wanted].sort((one, other) => one - other), caseSelect(site.kind));
    return new Map(logRowsIn(read).map((row) => [row.Id, row]));
  });
  logs.set(path, { ids: wanted, rows });
  return rows;
}

/** In the order asked; those that are gone are missing. */
export async function readRows(site: RowSite, logIds: readonly number[]): Promise<readonly LogRow[]> {
  if (logIds.length === 0) {
    return [];
  }
  const rows = await askTogether(site, logIds);
  return [...new Set(logIds)].flatMap((id) => rows.get(id) ?? []);
}

/** Rows of a query that starts with an indexed column, with all that a case needs. */
export async function queryRows(site: RowSite, filter: string, orderBy: string, most: number): Promise<readonly LogRow[]> {
  const rows: unknown[] = await logItems(site).filter(filter).select(...caseSelect(site.kind)).orderBy(orderBy).top(most)();
  return logRowsIn(rows);
}

/** The newest rows: an order by an index without a filter reads its page and no more, however long the list is. */
export async function newestRows(site: RowSite, most: number): Promise<readonly LogRow[]> {
  const newest: unknown[] = await logItems(site).select(...caseSelect(site.kind)).orderBy('Modified', false).top(most)();
  return [...logRowsIn(newest)].reverse();
}

const stamp = v.object({ Id: v.number(), Modified: v.string() });
type Stamp = v.InferOutput<typeof stamp>;

/**
 * Which rows were modified since a moment, the longest ago first: all of them, page after page of the index of that column. When more than
 * SharePoint looks at in one query were (a flow that wrote them all), the index is read from its new end, without a filter, down to that moment.
 * @throws DeskError
 */
export async function modifiedSince(site: RowSite, since: Temporal.Instant): Promise<readonly Stamp[]> {
  const items = (): IItems => withoutMetadata(logItems(site) as IItems).select('Id', 'Modified') as IItems;
  try {
    return v.parse(v.array(stamp), await allRows<unknown>(items().filter(`Modified ge datetime'${utcSecond(since)}'`).orderBy('Modified') as IItems, 1000));
  } catch (error) {
    if (!isDeskError(error, 'unavailable')) {
      throw error;
    }
  }
  const found: Stamp[] = [];
  for await (const page of pages<unknown>(items().orderBy('Modified', false) as IItems)) {
    const rows = v.parse(v.array(stamp), page);
    const inTime = rows.filter(({ Modified }) => Modified >= utcSecond(since));
    found.push(...inTime);
    if (inTime.length < rows.length) {
      break;
    }
  }
  return found.reverse();
}

const version = v.looseObject({ VersionLabel: v.string(), VersionId: v.number(), Created: v.string(), IsCurrentVersion: v.optional(v.boolean(), false) });
const person = v.object({ LookupId: v.number(), LookupValue: v.nullish(v.string(), '') });

/** A row as it was at one of its versions. */
export interface RowVersion {
  readonly label: string;
  readonly at: string;
  readonly by: { readonly id: number; readonly name: string };
  readonly row: Readonly<Record<string, unknown>>;
  readonly cells: Cells;
  /** The desk wrote it, and it was not brought back from an older version. */
  readonly isDesks: boolean;
}

/** Lists keep 500 versions, see set-up. */
const mostVersions = 500;

/**
 * The versions of a row, oldest first, each with whether it counts. A version counts when its seal fits; one that bears the seal of an older
 * version again, after another, was restored by somebody and does not.
 * @throws DeskError
 */
export async function readVersions(site: RowSite, logId: number): Promise<readonly RowVersion[]> {
  const answer: unknown = await logItems(site).getById(logId).versions.top(mostVersions)();
  const oldestFirst = v.parse(v.array(version), answer).sort((one, other) => one.VersionId - other.VersionId);
  const seen = new Set<string>();
  let last = '';
  const read: RowVersion[] = [];
  for (const row of oldestFirst) {
    const cells = cellsOfRow(sealedKinds(site.kind), row);
    const seal = String(row.DeskSeal ?? '');
    const isRestored = seal !== last && seen.has(seal);
    const isDesks = !isRestored && (await sealFits(covered(site.kind), cells, seal));
    if (isDesks) {
      last = seal;
    }
    seen.add(seal);
    const editor = v.safeParse(person, row.Editor);
    const by = editor.success ? { id: editor.output.LookupId, name: editor.output.LookupValue ?? '' } : { id: 0, name: '' };
    read.push({ label: row.VersionLabel, at: row.Created, by, row, cells, isDesks });
  }
  return read;
}

/** The newest version that the desk wrote: what counts. */
export function countedVersion(versions: readonly RowVersion[]): RowVersion | undefined {
  return [...versions].reverse().find(({ isDesks }) => isDesks);
}

/** A cell as it can be written back, with the line ends and the wording of that version. */
export function writableCell(kind: RowRules, row: Readonly<Record<string, unknown>>, name: string): Cell {
  const kinds = sealedKinds(kind);
  const raw = row[name];
  return kinds[name] === 'text' && typeof raw === 'string' ? raw : cellsOfRow({ [name]: kinds[name] }, row)[name];
}

/** Names of what is asked of a log, for whoever hands its answer over. */
export const namesOf = ({ kind: { lists: { log: { path } } } }: RowSite): { readonly modified: (since: Temporal.Instant) => string; readonly rows: (ids: readonly number[]) => string; readonly versions: (id: number) => string } => ({
  modified: (since) => `modified ${path} ${since.toString()}`,
  rows: (ids) => `rows ${path} ${[...new Set(ids)].sort((one, other) => one - other).join()}`,
  versions: (id) => `versions ${path} ${id}`
});
