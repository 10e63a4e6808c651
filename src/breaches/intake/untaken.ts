import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { pages, withoutMetadata } from '../../platform/sharepoint/paging';
import type { IItems } from '../../platform/sharepoint/pnpOfficer';
import { reportItems } from '../store/reportItems';
import { logItems } from './officer';

/** Ids of one call. */
const pageSize = 500;
/** So many of the newest reports are looked at whatever the mark says: one that was moved by hand over a report that nobody has taken in shows here. */
const lookedAtAgain = 500;
/** A report that SharePoint commits late may get a lower id than one that is there already; after a day none does. */
const settledAfterHours = 24;

const report = v.object({ Id: v.number(), Created: v.string(), FileSystemObjectType: v.number() });
const reports = v.array(report);
const newestShown = ['Id', 'Created', 'FileSystemObjectType', 'Modified', 'AuthorId', 'EditorId'];
const withStamps = v.array(v.object({ ...report.entries, Modified: v.string(), AuthorId: v.nullish(v.number()), EditorId: v.nullish(v.number()) }));
/** Whoever may add a report may also make a folder, which is none; reports inside one come with the others. */
const aFolder = 1;
const logged = v.array(v.object({ Id: v.number(), ReportId: v.nullish(v.number()), Created: v.string() }));

export interface Untaken {
  /** Ids of reports without a log row, oldest first. */
  readonly reportIds: readonly number[];
  /** Every report up to this id has its log row, and none can come below it any more. */
  readonly completeUpTo: number;
  /** The mark that was given cannot have been left by a run: it lies beyond every report that there is or was, or above one without a row. */
  readonly isMarkFalse: boolean;
  /** Of the newest reports those that their author changed last, and when: a file may have gone. */
  readonly changed: readonly { readonly reportId: number; readonly at: Temporal.Instant }[];
  /** Of the rows that the log has those of the newest reports. */
  readonly newestRows: readonly LogRowAdded[];
}

/** A row of the log, and when it was added. */
export interface LogRowAdded {
  readonly logId: number;
  readonly addedAt: Temporal.Instant;
}

/**
 * Compares the ids of reports and log from the mark on that an earlier run left, and the newest reports whatever it says. A report below a higher one
 * that was taken in first is found too, because the mark never passes a gap. A mark beyond the newest report is not believed, and everything is
 * looked at again: one row of settings shall not keep a report from the log without a word. Everything is asked at once, also what does not wait for the mark.
 * @param marked how far an earlier run has come
 */
export async function findUntaken(services: DeskServices, marked: number | Promise<number>, now: Temporal.Instant): Promise<Untaken> {
  const looking = lookFrom(newestReports(services), marked);
  const reading = looking.then(({ newest, start, isRead }) => (isRead ? newest : reportsAbove(services, start)));
  const [{ newest, completeUpTo, isBeyond, start }, there, { taken, newestRows }] = await Promise.all([looking, reading, takenAbove(services, looking)]);
  const settled = now.subtract({ hours: settledAfterHours });
  const untaken: number[] = [];
  let mark = isBeyond ? 0 : Math.min(completeUpTo, start);
  let gap = false;
  for (const { Id, Created } of there.filter((each) => each.Id > start && each.FileSystemObjectType !== aFolder)) {
    const hasRow = taken.has(Id);
    if (!hasRow) {
      untaken.push(Id);
    }
    gap = gap || !hasRow || Temporal.Instant.compare(Temporal.Instant.from(Created), settled) > 0;
    mark = gap ? mark : Id;
  }
  // of a mark beyond what is there its own report may have been disposed of since; then the log still has its row
  const isMarkFalse = isBeyond ? !(await isTaken(services, completeUpTo)) : untaken.some((id) => id <= completeUpTo);
  const changed = newest.filter(({ AuthorId, EditorId, Modified, Created }) => AuthorId === EditorId && Modified !== Created);
  return { reportIds: untaken, completeUpTo: mark, isMarkFalse, newestRows, changed: changed.map(({ Id, Modified }) => ({ reportId: Id, at: Temporal.Instant.from(Modified) })) };
}

type Reports = v.InferOutput<typeof reports>;
type Newest = v.InferOutput<typeof withStamps>;

interface Looking {
  readonly newest: Newest;
  readonly completeUpTo: number;
  readonly isBeyond: boolean;
  /** Reports above this id are compared. */
  readonly start: number;
  /** The newest are all that have to be. */
  readonly isRead: boolean;
}

async function lookFrom(reading: Promise<Newest>, marked: number | Promise<number>): Promise<Looking> {
  const [newest, completeUpTo] = await Promise.all([reading, marked]);
  const highest = newest.at(-1)?.Id ?? 0;
  const isBeyond = completeUpTo > highest;
  const oldest = (newest.at(0)?.Id ?? 1) - 1;
  const start = newest.length < lookedAtAgain ? oldest : Math.min(isBeyond ? 0 : completeUpTo, oldest);
  return { newest, completeUpTo, isBeyond, start, isRead: start >= oldest };
}

/** Oldest first, in one call by the index of the id. */
async function newestReports(services: DeskServices): Promise<Newest> {
  const rows: unknown = await reportItems(services).select(...newestShown).orderBy('Id', false).top(lookedAtAgain)();
  return v.parse(withStamps, rows).reverse();
}

/** Oldest first. They are read from the newest down, in the order of the id and without a filter: so no length of the list makes SharePoint refuse. */
async function reportsAbove(services: DeskServices, after: number): Promise<Reports> {
  const found: Reports = [];
  for await (const page of pages<unknown>(reportItems(services).select('Id', 'Created', 'FileSystemObjectType').orderBy('Id', false), pageSize)) {
    const rows = v.parse(reports, page);
    found.push(...rows.filter(({ Id }) => Id > after));
    if (rows.some(({ Id }) => Id <= after)) {
      break;
    }
  }
  return found.reverse();
}

/** Numbers of the reports that have their row, in the order of that indexed column. Its first page is the same wherever one looks from: it is asked at once. */
async function takenAbove(services: DeskServices, looking: Promise<Looking>): Promise<{ readonly taken: ReadonlySet<number>; readonly newestRows: Untaken['newestRows'] }> {
  const taken = new Set<number>();
  const newestRows: Untaken['newestRows'][number][] = [];
  for await (const page of pages<unknown>(withoutMetadata(logItems(services) as IItems).select('Id', 'ReportId', 'Created').orderBy('ReportId', false), pageSize)) {
    const rows = v.parse(logged, page);
    rows.forEach(({ Id, ReportId, Created }) => {
      taken.add(ReportId ?? 0);
      if (newestRows.length < pageSize) {
        newestRows.push({ logId: Id, addedAt: Temporal.Instant.from(Created) });
      }
    });
    const { start } = await looking;
    if (rows.some(({ ReportId }) => (ReportId ?? 0) <= start)) {
      break;
    }
  }
  return { taken, newestRows };
}

async function isTaken(services: DeskServices, reportId: number): Promise<boolean> {
  const rows: unknown[] = await logItems(services).filter(`ReportId eq ${reportId}`).select('Id').top(1)();
  return rows.length > 0;
}
