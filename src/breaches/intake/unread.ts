import type { DeskServices } from '../../platform/host/services';
import { readFurtherInformation, versionRead, type BreachCase } from '../rules';
import type { AddedReport } from './addedReports';
import { changesSince, type ReportChanges } from './reportChanges';
import { knownInformation } from './reported';
import { readReportOrNone } from './storedReport';

/** What of a report no officer has read yet. */
export interface Unread {
  /** Nobody has triaged it. */
  readonly report: boolean;
  /** What the reporter added since. */
  readonly additions: number;
  /** Whether they changed something else of it. */
  readonly changes: boolean;
}

const nothing: Unread = { report: false, additions: 0, changes: false };

/** How many things the reporter added: what an officer or the desk writes to a report is none of them. */
const additionsIn = (report: AddedReport, changes: ReportChanges): number =>
  Math.max(0, readFurtherInformation(report.furtherInformation, report.created).length - knownInformation(report, changes));

/** @throws DeskError */
export async function readUnread(services: DeskServices, found: BreachCase): Promise<Unread> {
  const read = found.reportId < 1 ? undefined : await readReportOrNone(services, found.reportId);
  if (!read) {
    return nothing;
  }
  const { report } = read;
  const changes = await changesSince(services, report, versionRead(found));
  return {
    report: found.values.caseState === 'New',
    additions: additionsIn(report, changes),
    changes: changes === 'unknown' || changes.some(({ column }) => column !== 'FurtherInformation')
  };
}

/** Whether one of them has an addition that no officer has read, as the page of its case says too. @throws DeskError */
export const isUnread = async (services: DeskServices, report: AddedReport, seen: string): Promise<boolean> => additionsIn(report, await changesSince(services, report, seen)) > 0;
