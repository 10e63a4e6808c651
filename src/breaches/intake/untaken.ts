import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { reportItems } from '../store/reportItems';
import { logItems } from './officer';

/** Ids looked at in one call: well under the 5,000 rows that a query may scan. */
const slice = 2000;
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
const logged = v.array(v.object({ ReportId: v.number() }));

export interface Untaken {
  /** Ids of reports without a log row, oldest first. */
  readonly reportIds: readonly number[];
  /** Every report up to this id has its log row, and none can come below it any more. */
  readonly completeUpTo: number;
  /** The mark that was given cannot have been left by a run: it lies beyond every report that there is or was, or above one without a row. */
  readonly isMarkFalse: boolean;
  /** Of the newest reports those that their author changed last, and when: a file may have gone. */
  readonly changed: readonly { readonly reportId: number; readonly at: Temporal.Instant }[];
}

/**
 * Compares the ids of reports and log, in slices of an indexed column, from the mark on that an earlier run left, and the newest reports whatever
 * it says. A report below a higher one that was taken in first is found too, because the mark never passes a gap. A mark beyond the newest
 * report is not believed, and everything is looked at again: one row of settings shall not keep a report from the log without a word.
 */
export async function findUntaken(services: DeskServices, completeUpTo: number, now: Temporal.Instant): Promise<Untaken> {
  const newest = await newestReports(services);
  const highest = newest.at(-1)?.Id ?? 0;
  const isBeyond = completeUpTo > highest;
  const oldest = (newest.at(0)?.Id ?? 1) - 1;
  const start = newest.length < lookedAtAgain ? oldest : Math.min(isBeyond ? 0 : completeUpTo, oldest);
  const isRead = start >= oldest;
  const settled = now.subtract({ hours: settledAfterHours });
  const untaken: number[] = [];
  let mark = isBeyond ? 0 : Math.min(completeUpTo, start);
  let gap = false;
  for (let from = start; from < highest; from += slice) {
    const [there, taken] = await Promise.all([
      isRead ? newest.filter(({ Id }) => Id > from && Id <= from + slice) : reportsBetween(services, from, from + slice), takenBetween(services, from, from + slice)
    ]);
    for (const { Id, Created } of there.filter(({ FileSystemObjectType }) => FileSystemObjectType !== aFolder)) {
      const isTaken = taken.has(Id);
      if (!isTaken) {
        untaken.push(Id);
      }
      gap = gap || !isTaken || Temporal.Instant.compare(Temporal.Instant.from(Created), settled) > 0;
      mark = gap ? mark : Id;
    }
  }
  // of a mark beyond what is there its own report may have been disposed of since; then the log still has its row
  const isMarkFalse = isBeyond ? (await takenBetween(services, completeUpTo - 1, completeUpTo)).size === 0 : untaken.some((id) => id <= completeUpTo);
  const changed = newest.filter(({ AuthorId, EditorId, Modified, Created }) => AuthorId === EditorId && Modified !== Created);
  return { reportIds: untaken, completeUpTo: mark, isMarkFalse, changed: changed.map(({ Id, Modified }) => ({ reportId: Id, at: Temporal.Instant.from(Modified) })) };
}

type Reports = v.InferOutput<typeof reports>;

/** Oldest first, in one call by the index of the id. */
async function newestReports(services: DeskServices): Promise<v.InferOutput<typeof withStamps>> {
  const rows: unknown = await reportItems(services).select(...newestShown).orderBy('Id', false).top(lookedAtAgain)();
  return v.parse(withStamps, rows).reverse();
}

async function reportsBetween(services: DeskServices, after: number, upTo: number): Promise<Reports> {
  const rows: unknown = await reportItems(services).filter(`Id gt ${after} and Id le ${upTo}`).select('Id', 'Created', 'FileSystemObjectType').orderBy('Id').top(slice)();
  return v.parse(reports, rows);
}

async function takenBetween(services: DeskServices, after: number, upTo: number): Promise<ReadonlySet<number>> {
  const rows: unknown = await logItems(services).filter(`ReportId gt ${after} and ReportId le ${upTo}`).select('ReportId').top(slice)();
  return new Set(v.parse(logged, rows).map(({ ReportId }) => ReportId));
}
