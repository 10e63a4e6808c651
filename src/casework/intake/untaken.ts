import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { pages, withoutMetadata } from '../../platform/sharepoint/paging';
import { aFolder } from '../store/rows';
import { liesRestricted } from '../../platform/sharepoint/restricted';
import type { IItems } from '../../platform/sharepoint/pnpOfficer';
import type { ListSchema } from '../../platform/sharepoint/listSchema';
import { deskList } from '../../platform/sharepoint/deskList';

/** An intake, and the list in which each of its rows has a row of its own: the log, or that of what was added to cases. */
export interface UntakenSite {
  readonly services: Pick<DeskServices, 'sp' | 'siteUrl'>;
  readonly list: Pick<ListSchema, 'path'>;
  readonly into: Pick<ListSchema, 'path'>;
  /** The indexed column of `into` with the id of the intake's row; unique, so that each row is added once. */
  readonly origin: string;
  /** As its intake has it: a folder of the restricted ones' name is then any folder, whoever made it, and hides no row. */
  readonly neverRestricted?: true | undefined;
}

const intakeItems = ({ services, list }: UntakenSite): IItems => deskList(services.sp, services.siteUrl, list).items;
const itemsInto = ({ services, into }: UntakenSite): IItems => deskList(services.sp, services.siteUrl, into).items;

/** Ids of one call. */
const pageSize = 500;
/** So many of the newest rows are looked at whatever the mark says: one that was moved by hand over a row that nobody has added shows here. */
const lookedAtAgain = 500;
/** A row that SharePoint commits late may get a lower id than one that is there already; after a day none does. */
const settledAfterHours = 24;

const added = v.object({ Id: v.number(), Created: v.string(), FileSystemObjectType: v.number(), FileDirRef: v.nullish(v.string(), '') });
const rowsAdded = v.array(added);
const newestShown = ['Id', 'Created', 'FileSystemObjectType', 'FileDirRef', 'Modified', 'AuthorId', 'EditorId'];
const withStamps = v.array(v.object({ ...added.entries, Modified: v.string(), AuthorId: v.nullish(v.number()), EditorId: v.nullish(v.number()) }));
/** Whoever may add a row may also make a folder, which is none; rows inside one come with the others. Those in the folder of restricted cases are the group's (`findRestricted`), although an officer sees the one that they wrote themselves. */
const isOpen = ({ neverRestricted }: UntakenSite, { FileSystemObjectType, FileDirRef }: v.InferOutput<typeof added>): boolean => FileSystemObjectType !== aFolder && (neverRestricted === true || !liesRestricted(FileDirRef));
const logged = v.array(v.looseObject({ Id: v.number(), Created: v.string(), FileSystemObjectType: v.number() }));

export interface Untaken {
  /** Ids of the intake's rows that have no row of their own there, oldest first. */
  readonly intakeIds: readonly number[];
  /** Every row up to this id has its log row, and none can come below it any more. */
  readonly completeUpTo: number;
  /** The mark that was given cannot have been left by a run: it lies beyond every row that there is or was, or above one without a row. */
  readonly isMarkFalse: boolean;
  /** Of the newest rows those that their author changed last, and when: a file may have gone. */
  readonly changed: readonly { readonly intakeId: number; readonly at: Temporal.Instant }[];
  /** Of the rows that the log has those of the newest. */
  readonly newestRows: readonly LogRowAdded[];
}

/** A row of the log, and when it was added. */
export interface LogRowAdded {
  readonly logId: number;
  readonly addedAt: Temporal.Instant;
}

/**
 * Compares the ids of intake and log from the mark on that an earlier run left, and the newest whatever it says. A row below a higher one
 * that was taken in first is found too, because the mark never passes a gap. A mark beyond the newest row is not believed, and everything is
 * looked at again: one row of settings shall not keep a row of the intake from the log without a word. Everything is asked at once.
 * @param marked how far an earlier run has come
 */
export async function findUntaken(site: UntakenSite, marked: number, now: Temporal.Instant): Promise<Untaken> {
  const looking = lookFrom(newestOf(site), marked);
  const reading = looking.then(({ newest, start, isRead }) => (isRead ? newest : rowsAbove(site, start)));
  const [{ newest, completeUpTo, isBeyond, start }, there, { taken, newestRows }] = await Promise.all([looking, reading, takenAbove(site, looking)]);
  const settled = now.subtract({ hours: settledAfterHours });
  const untaken: number[] = [];
  let mark = isBeyond ? 0 : Math.min(completeUpTo, start);
  let gap = false;
  for (const { Id, Created } of there.filter((each) => each.Id > start && isOpen(site, each))) {
    const hasRow = taken.has(Id);
    if (!hasRow) {
      untaken.push(Id);
    }
    gap = gap || !hasRow || Temporal.Instant.compare(Temporal.Instant.from(Created), settled) > 0;
    mark = gap ? mark : Id;
  }
  // of a mark beyond what is there its own row may have been disposed of since; then the log still has its row
  const isMarkFalse = isBeyond ? !(await isTaken(site, completeUpTo)) : untaken.some((id) => id <= completeUpTo);
  const changed = newest.filter((each) => isOpen(site, each)).filter(({ AuthorId, EditorId, Modified, Created }) => AuthorId === EditorId && Modified !== Created);
  return { intakeIds: untaken, completeUpTo: mark, isMarkFalse, newestRows, changed: changed.map(({ Id, Modified }) => ({ intakeId: Id, at: Temporal.Instant.from(Modified) })) };
}

/** Rows that their author changed since a moment; without one, all that are known. */
export function changedSince({ changed }: Pick<Untaken, 'changed'>, since: Temporal.Instant | undefined): Untaken['changed'] {
  return changed.filter(({ at }) => since === undefined || Temporal.Instant.compare(at, since) >= 0);
}

type Rows = v.InferOutput<typeof rowsAdded>;
type Newest = v.InferOutput<typeof withStamps>;

interface Looking {
  readonly newest: Newest;
  readonly completeUpTo: number;
  readonly isBeyond: boolean;
  /** Rows above this id are compared. */
  readonly start: number;
  /** The newest are all that have to be. */
  readonly isRead: boolean;
}

async function lookFrom(reading: Promise<Newest>, completeUpTo: number): Promise<Looking> {
  const newest = await reading;
  const highest = newest.at(-1)?.Id ?? 0;
  const isBeyond = completeUpTo > highest;
  const oldest = (newest.at(0)?.Id ?? 1) - 1;
  const start = newest.length < lookedAtAgain ? oldest : Math.min(isBeyond ? 0 : completeUpTo, oldest);
  return { newest, completeUpTo, isBeyond, start, isRead: start >= oldest };
}

/** Oldest first, in one call by the index of the id. */
async function newestOf(site: UntakenSite): Promise<Newest> {
  const rows: unknown = await intakeItems(site).select(...newestShown).orderBy('Id', false).top(lookedAtAgain)();
  return v.parse(withStamps, rows).reverse();
}

/** Oldest first. They are read from the newest down, in the order of the id and without a filter: so no length of the list makes SharePoint refuse. */
async function rowsAbove(site: UntakenSite, after: number): Promise<Rows> {
  const found: Rows = [];
  for await (const page of pages<unknown>(intakeItems(site).select('Id', 'Created', 'FileSystemObjectType', 'FileDirRef').orderBy('Id', false), pageSize)) {
    const rows = v.parse(rowsAdded, page);
    found.push(...rows.filter(({ Id }) => Id > after));
    if (rows.some(({ Id }) => Id <= after)) {
      break;
    }
  }
  return found.reverse();
}

/** Ids of the intake's rows that have their row in the log, in the order of that indexed column. Its first page is the same wherever one looks from: it is asked at once. */
async function takenAbove(site: UntakenSite, looking: Promise<Looking>): Promise<{ readonly taken: ReadonlySet<number>; readonly newestRows: Untaken['newestRows'] }> {
  const { origin } = site;
  const idIn = (row: Readonly<Record<string, unknown>>): number => (typeof row[origin] === 'number' ? row[origin] : 0);
  const taken = new Set<number>();
  const newestRows: Untaken['newestRows'][number][] = [];
  for await (const page of pages<unknown>(withoutMetadata(itemsInto(site)).select('Id', origin, 'Created', 'FileSystemObjectType').orderBy(origin, false), pageSize)) {
    const rows = v.parse(logged, page);
    rows.forEach((row) => {
      taken.add(idIn(row));
      if (newestRows.length < pageSize && row.FileSystemObjectType !== aFolder) {
        newestRows.push({ logId: row.Id, addedAt: Temporal.Instant.from(row.Created) });
      }
    });
    const { start } = await looking;
    if (rows.some((row) => idIn(row) <= start)) {
      break;
    }
  }
  return { taken, newestRows };
}

async function isTaken(site: UntakenSite, intakeId: number): Promise<boolean> {
  const rows: unknown[] = await itemsInto(site).filter(`${site.origin} eq ${intakeId}`).select('Id').top(1)();
  return rows.length > 0;
}
