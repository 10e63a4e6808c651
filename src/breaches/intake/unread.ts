import type { DeskServices } from '../../platform/host/services';
import { readFurtherInformation, type BreachCase } from '../rules';
import { changesSince } from './reportChanges';
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

/** By the version that an officer has ticked as read; until triage, the version that was taken in. @throws DeskError */
export async function readUnread(services: DeskServices, found: BreachCase): Promise<Unread> {
  const read = found.reportId < 1 ? undefined : await readReportOrNone(services, found.reportId);
  if (!read) {
    return nothing;
  }
  const { report } = read;
  const { caseState, triage } = found.values;
  const changes = await changesSince(services, report, triage.reportVersionSeen || found.reportVersion);
  return {
    report: caseState === 'New',
    additions: readFurtherInformation(report.furtherInformation, report.created).length - knownInformation(report, changes),
    changes: changes === 'unknown' || changes.some(({ column }) => column !== 'FurtherInformation')
  };
}
