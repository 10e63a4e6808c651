import { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../platform/host/services';
import { compareFiles } from '../../casework/intake/compareFiles';
import { noticeFiles } from '../../casework/intake/fileEvents';
import { filesOn } from './evidence';
import { changesSince, type ReportChanges } from './reportChanges';
import { readReportOrNone } from './storedReport';
import { caseFromReport, parseBreachReference, readFurtherInformation, versionRead, type BreachCase, type StoredReport } from '../rules';
import { mayKeepCases } from '../../casework/store/access';
import { breachSite } from '../cases/kind';
import { reporterOf } from '../store/reporter';
import type { ReportedCase, WaitingReport } from './reportedContract';

/**
 * What the reporter said, and what they changed or added after the version that an officer has read (`reportVersionSeen`; until triage, the
 * version that was taken in).
 * @returns undefined when the report was deleted under the retention rule, or the row was made without one.
 * @throws DeskError
 */
export async function readReported(services: DeskServices, found: BreachCase): Promise<ReportedCase | undefined> {
  const read = found.reportId < 1 ? undefined : await readReportOrNone(services, found.reportId);
  if (!read) {
    return undefined;
  }
  const { report, hasFiles } = read;
  const seen = versionRead(found);
  // replacing a file, or taking one away, makes a version after the one that was seen
  const isSeen = report.version === seen;
  const [changes, files, reporter] = await Promise.all([
    changesSince(services, report, seen), compareFiles(filesOn(services), report.id, hasFiles, isSeen ? undefined : services.now()), report.nameWithheld ? '' : reporterOf(services, report.id)
  ]);
  const noticed = await noticeFiles(filesOn(services), found, files, await mayKeepCases(breachSite(services)));
  const known = knownInformation(report, changes);
  return {
    said: caseFromReport(report).facts,
    furtherInformation: readFurtherInformation(report.furtherInformation, report.created).map((each, index) => ({ ...each, isNew: index >= known })),
    changes,
    newFiles: files.later,
    goneFiles: noticed.gone.map((each) => ({ ...each, isNew: !isSeen })),
    replacedFiles: noticed.replaced,
    reportVersion: report.version,
    details: {
      containmentActions: report.containmentActions, protectionDetails: report.protectionDetails, equipmentDetails: report.equipmentDetails, whoKnows: report.whoKnows,
      reporter, toldBy: report.onBehalf?.toldBy ?? '', manager: report.lineManager && report.lineManager.notAPerson === undefined ? report.lineManager.displayName : ''
    }
  };
}

/**
 * A report as its reporter wrote it, for an officer before it is in the log.
 * @returns undefined when it is gone
 * @throws DeskError
 */
export async function readWaiting(services: DeskServices, reference: string): Promise<WaitingReport | undefined> {
  const reportId = parseBreachReference(reference)?.reportId;
  const read = reportId === undefined ? undefined : await readReportOrNone(services, reportId);
  return read && { reportedAt: read.report.created, values: caseFromReport(read.report), hasFiles: read.hasFiles };
}

/** How many additions there were at the version that was seen; none is known when that version is not kept any more. */
export function knownInformation(report: Pick<StoredReport, 'furtherInformation' | 'created'>, changes: ReportChanges): number {
  if (changes === 'unknown') {
    return 0;
  }
  const change = changes.find(({ column }) => column === 'FurtherInformation');
  const before = change ? String(change.before ?? '') : report.furtherInformation;
  return readFurtherInformation(before, report.created).length;
}

/** The moment of the newest thing that the reporter added, for lists that show what is new. */
export function newestAddition(reported: Pick<ReportedCase, 'furtherInformation'>): Temporal.Instant | undefined {
  return reported.furtherInformation.filter(({ isNew }) => isNew).map(({ at }) => at).sort(Temporal.Instant.compare).at(-1);
}
