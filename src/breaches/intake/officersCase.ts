import type { DeskServices } from '../../platform/host/services';
import type { MessageKey } from '../rules';
import { deliverCase, readCaseMessages, type CaseMessages } from './deliver';
import { keepEvidence, readEvidence, type EvidenceFile } from './evidence';
import { noticeFiles, type NoticedFiles } from './fileEvents';
import { caseOfLogRow, caseOfReport } from './logRow';
import { openOfficer } from './officer';
import { changesSince, type ReportChanges } from './reportChanges';
import { compareFiles } from './reportFiles';
import { readReport } from './storedReport';

/** One case as the officers' panel shows it. */
export interface OfficersCase extends CaseMessages {
  /** What the author changed since the report was taken in: shown, not followed. */
  readonly changes: ReportChanges;
  readonly files: readonly EvidenceFile[];
  /** Names of files of the report that are not kept as evidence. */
  readonly newFiles: readonly string[];
  /** Kept, and taken away from the report or replaced there since. */
  readonly noticed: NoticedFiles;
}

/** Which row of which list is meant. */
export type CaseKey = { readonly reportId: number } | { readonly logId: number };

/**
 * The case of a row in either list; undefined while the report is not taken in.
 * @throws DeskError
 */
export async function caseForOfficer(services: DeskServices, key: CaseKey): Promise<OfficersCase | undefined> {
  const officer = await openOfficer(services);
  const logged = 'logId' in key ? await caseOfLogRow(officer, key.logId) : await caseOfReport(officer, key.reportId);
  if (!logged) {
    return undefined;
  }
  const { report, hasFiles } = await readReport(services, logged.reportId);
  const [{ deliveries }, files, compared, changes] = await Promise.all([
    readCaseMessages(officer, logged, report),
    readEvidence(services, logged.reportId),
    compareFiles(services, report.id, hasFiles, report.version === logged.reportVersion ? undefined : services.now()),
    changesSince(services, report, logged.reportVersion)
  ]);
  return { logged, report, deliveries, files, newFiles: compared.later, noticed: await noticeFiles(services, logged.reference, compared, true), changes };
}

/**
 * *Send again*: one message now, by hand. Recipient and text come from the case and the settings.
 * @returns the messages of the case afterwards; undefined when the report is not taken in.
 * @throws DeskError
 */
export async function sendAgain(services: DeskServices, reportId: number, message: MessageKey): Promise<CaseMessages | undefined> {
  const officer = await openOfficer(services);
  const logged = await caseOfReport(officer, reportId);
  if (!logged) {
    return undefined;
  }
  const { report } = await readReport(services, reportId);
  return (await deliverCase(officer, logged, report, { message })).messages;
}

/** Copies files that the author added later to the evidence, because an officer says so, and notes it in the history. */
export async function keepNewFiles(services: DeskServices, { logged }: { readonly logged: Pick<OfficersCase['logged'], 'reportId' | 'reference'> }): Promise<void> {
  await keepEvidence(services, { reportId: logged.reportId, reference: logged.reference });
}
