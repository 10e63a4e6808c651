import type { DeskServices } from '../../platform/host/services';
import * as byHand from '../../casework/intake/byHand';
import { compareFiles } from '../../casework/intake/compareFiles';
import { readCaseMessages } from '../../casework/intake/deliver';
import { noticeFiles, type NoticedFiles } from '../../casework/intake/fileEvents';
import { keepFilesOf, type EvidenceFile } from '../../casework/intake/keepFiles';
import { caseOfLogRow, caseOfOrigin } from '../../casework/intake/loggedCase';
import { openOfficer } from '../../casework/intake/officer';
import type { MessageKey } from '../rules';
import { breachIntake, reports } from './breachIntake';
import { filesOn, readEvidence } from './evidence';
import { changesSince, type ReportChanges } from './reportChanges';
import type { CaseMessages } from './takeIn';

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
  const officer = await openOfficer(breachIntake(services));
  const logged = 'logId' in key ? await caseOfLogRow(officer, key.logId) : await caseOfOrigin(officer, reports, key.reportId);
  if (!logged) {
    return undefined;
  }
  const row = await reports.read(services, logged.reportId);
  const { report } = row.told;
  const [{ deliveries }, files, compared, changes] = await Promise.all([
    readCaseMessages(officer, logged, row),
    readEvidence(services, logged.reportId),
    compareFiles(filesOn(services), report.id, row.hasFiles, report.version === logged.reportVersion ? undefined : services.now()),
    changesSince(services, report, logged.reportVersion)
  ]);
  return { logged, report, deliveries, files, newFiles: compared.later, noticed: await noticeFiles(officer, logged.reference, compared, true), changes };
}

/** *Send again*: see the engine's. */
export const sendAgain = (services: DeskServices, reportId: number, message: MessageKey): Promise<CaseMessages | undefined> =>
  byHand.sendAgain(breachIntake(services), reports, reportId, message);

/** Copies files that the author added later to the evidence, because an officer says so, and notes it in the history. */
export async function keepNewFiles(services: DeskServices, { logged }: { readonly logged: Pick<OfficersCase['logged'], 'reportId' | 'reference'> }): Promise<void> {
  await keepFilesOf(filesOn(services), { intakeId: logged.reportId, reference: logged.reference });
}
