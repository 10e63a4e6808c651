import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { rowsOfIds } from '../../casework/store/rows';
import type { DeskServices } from '../../platform/host/services';
import { readFurtherInformation, versionRead, type BreachCase, type StoredReport } from '../rules';
import { reportItems } from '../store/reportItems';
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

/** What is asked of a report to know whether something was added to it. */
export type AddedReport = Pick<StoredReport, 'id' | 'version' | 'authorId' | 'created' | 'furtherInformation'>;

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

const text = v.nullish(v.string(), '');
const row = v.object({ Id: v.number(), OData__UIVersionString: text, FurtherInformation: text, AuthorId: v.number(), Created: v.string() });

/** Of these reports, those to which something was added in words, at any time: one question for all of them. @throws DeskError */
export async function readAddedReports(services: DeskServices, reportIds: readonly number[]): Promise<readonly AddedReport[]> {
  const read = await rowsOfIds(() => reportItems(services), reportIds, Object.keys(row.entries));
  return v.parse(v.array(row), read).filter(({ FurtherInformation }) => (FurtherInformation ?? '').trim() !== '').map(({ Id, OData__UIVersionString, FurtherInformation, AuthorId, Created }) => (
    { id: Id, version: OData__UIVersionString ?? '', furtherInformation: FurtherInformation ?? '', authorId: AuthorId, created: Temporal.Instant.from(Created) }
  ));
}

/** Whether one of them has an addition that no officer has read, as the page of its case says too. @throws DeskError */
export const isUnread = async (services: DeskServices, report: AddedReport, seen: string): Promise<boolean> => additionsIn(report, await changesSince(services, report, seen)) > 0;
