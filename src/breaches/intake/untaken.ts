import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { reportItems } from '../store/reportItems';
import { logItems } from './officer';

/** Ids looked at in one call: well under the 5,000 rows that a query may scan. */
const slice = 2000;
/** A report that SharePoint commits late may get a lower id than one that is there already; after a day none does. */
const settledAfterHours = 24;

const reports = v.array(v.object({ Id: v.number(), Created: v.string(), FileSystemObjectType: v.number() }));
/** Whoever may add a report may also make a folder, which is none; reports inside one come with the others. */
const aFolder = 1;
const logged = v.array(v.object({ ReportId: v.number() }));

export interface Untaken {
  /** Ids of reports without a log row, oldest first. */
  readonly reportIds: readonly number[];
  /** Every report up to this id has its log row, and none can come below it any more. */
  readonly completeUpTo: number;
}

/**
 * Compares the ids of reports and log, in slices of an indexed column from the mark on that an earlier run left. A report
 * below a higher one that was taken in first is found too, because the mark never passes a gap.
 */
export async function findUntaken(services: DeskServices, completeUpTo: number, now: Temporal.Instant): Promise<Untaken> {
  const highest = await highestReport(services);
  const settled = now.subtract({ hours: settledAfterHours });
  const untaken: number[] = [];
  let mark = completeUpTo;
  let gap = false;
  for (let from = completeUpTo; from < highest; from += slice) {
    const [there, taken] = await Promise.all([reportsBetween(services, from, from + slice), takenBetween(services, from, from + slice)]);
    for (const { Id, Created } of there) {
      const isTaken = taken.has(Id);
      if (!isTaken) {
        untaken.push(Id);
      }
      gap = gap || !isTaken || Temporal.Instant.compare(Temporal.Instant.from(Created), settled) > 0;
      mark = gap ? mark : Id;
    }
  }
  return { reportIds: untaken, completeUpTo: mark };
}

async function highestReport(services: DeskServices): Promise<number> {
  const [newest] = v.parse(reports, await reportItems(services).select('Id', 'Created', 'FileSystemObjectType').orderBy('Id', false).top(1)());
  return newest?.Id ?? 0;
}

async function reportsBetween(services: DeskServices, after: number, upTo: number): Promise<v.InferOutput<typeof reports>> {
  const rows: unknown = await reportItems(services).filter(`Id gt ${after} and Id le ${upTo}`).select('Id', 'Created', 'FileSystemObjectType').orderBy('Id').top(slice)();
  return v.parse(reports, rows).filter((row) => row.FileSystemObjectType !== aFolder);
}

async function takenBetween(services: DeskServices, after: number, upTo: number): Promise<ReadonlySet<number>> {
  const rows: unknown = await logItems(services).filter(`ReportId gt ${after} and ReportId le ${upTo}`).select('ReportId').top(slice)();
  return new Set(v.parse(logged, rows).map(({ ReportId }) => ReportId));
}
