import type { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { utcSecond } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { isDeskError } from '../../platform/sharepoint/errors';
import { allRows, pages, withoutMetadata } from '../../platform/sharepoint/paging';
import type { IItems } from '../../platform/sharepoint/pnpOfficer';
import { logItems } from '../intake/officer';
import { sealedCells, sealedColumnNames, sealedColumns, type Cell, type SealedColumn } from '../rules';
import { sealFits } from './seal';

/** A row of the log as read, with everything that its seal covers. */
export type LogRow = Readonly<Record<string, unknown>> & { readonly Id: number; readonly OData__UIVersionString: string; readonly Created: string; readonly Modified: string; readonly EditorId: number };

const stamps = v.looseObject({ Id: v.number(), OData__UIVersionString: v.string(), Created: v.string(), Modified: v.string(), EditorId: v.number() });

export const caseSelect: readonly string[] = [
  'Id', 'Created', 'Modified', 'EditorId', 'OData__UIVersionString', ...sealedColumnNames, 'Standing', 'Awaits', 'AroundDesk', 'DeskSeal', 'Undelivered', 'EvidenceSettled', 'TryAt', 'NextActAt'
];

export function asLogRow(row: unknown): LogRow {
  return v.parse(stamps, row);
}

/** @throws DeskError `not-found` when it was deleted. */
export async function readRow(services: DeskServices, logId: number): Promise<LogRow> {
  return asLogRow(await logItems(services).getById(logId).select(...caseSelect)());
}

/** So many ids fit into one address. */
export const idsACall = 40;

/** In the order asked; those that are gone are missing. */
export async function readRows(services: DeskServices, logIds: readonly number[]): Promise<readonly LogRow[]> {
  const ids = [...new Set(logIds)];
  const parts = Array.from({ length: Math.ceil(ids.length / idsACall) }, (_each, part) => ids.slice(part * idsACall, (part + 1) * idsACall));
  const read = await Promise.all(parts.map((part) => logItems(services).filter(part.map((id) => `Id eq ${id}`).join(' or ')).select(...caseSelect).top(idsACall)()));
  const byId = new Map(read.flat().map(asLogRow).map((row) => [row.Id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Rows of a query that starts with an indexed column, with all that a case needs. */
export async function queryRows(services: DeskServices, filter: string, orderBy: string, most: number): Promise<readonly LogRow[]> {
  const rows: unknown[] = await logItems(services).filter(filter).select(...caseSelect).orderBy(orderBy).top(most)();
  return rows.map(asLogRow);
}

/** The newest rows: an order by an index without a filter reads its page and no more, however long the list is. */
export async function newestRows(services: DeskServices, most: number): Promise<readonly LogRow[]> {
  const newest: unknown[] = await logItems(services).select(...caseSelect).orderBy('Modified', false).top(most)();
  return newest.map(asLogRow).reverse();
}

const stamp = v.object({ Id: v.number(), Modified: v.string() });
type Stamp = v.InferOutput<typeof stamp>;

/**
 * Which rows were modified since a moment, the longest ago first: all of them, page after page of the index of that column. When more than
 * SharePoint looks at in one query were (a flow that wrote them all), the index is read from its new end, without a filter, down to that moment.
 * @throws DeskError
 */
export async function modifiedSince(services: DeskServices, since: Temporal.Instant): Promise<readonly Stamp[]> {
  const items = (): IItems => withoutMetadata(logItems(services) as IItems).select('Id', 'Modified') as IItems;
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
  readonly cells: Readonly<Record<SealedColumn, Cell>>;
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
export async function readVersions(services: DeskServices, logId: number): Promise<readonly RowVersion[]> {
  const answer: unknown = await logItems(services).getById(logId).versions.top(mostVersions)();
  const oldestFirst = v.parse(v.array(version), answer).sort((one, other) => one.VersionId - other.VersionId);
  const seen = new Set<string>();
  let last = '';
  const read: RowVersion[] = [];
  for (const row of oldestFirst) {
    const cells = sealedCells(row);
    const seal = String(row.DeskSeal ?? '');
    const isRestored = seal !== last && seen.has(seal);
    const isDesks = !isRestored && (await sealFits(cells, seal));
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
export function writableCell(row: Readonly<Record<string, unknown>>, name: SealedColumn): Cell {
  const canonical = sealedCells(row)[name];
  const raw = row[name];
  return sealedColumns[name] === 'text' && typeof raw === 'string' ? raw : canonical;
}
