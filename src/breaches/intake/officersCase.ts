import type { DeskServices } from '../../platform/host/services';
import { reportChange, type MessageKey, type ReportChange } from '../rules';
import { deliverCase, readCaseMessages, type CaseMessages } from './deliver';
import { readEvidence, type EvidenceFile } from './evidence';
import { caseOfLogRow, caseOfReport } from './logRow';
import { openOfficer } from './officer';
import { readReport } from './storedReport';

/** One case as the officers' panel shows it. */
export interface OfficersCase extends CaseMessages {
  readonly change: ReportChange;
  readonly files: readonly EvidenceFile[];
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
  const { report } = await readReport(services, logged.reportId);
  const [{ deliveries }, files] = await Promise.all([readCaseMessages(officer, logged, report), readEvidence(services, logged.reportId)]);
  return { logged, report, deliveries, files, change: reportChange(report, { ReportVersion: logged.reportVersion }) };
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
  return (await deliverCase(officer, logged, report, message)).messages;
}
