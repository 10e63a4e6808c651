import { readKept, type FilesSite, type KeptFile } from '../../casework/intake/keepFiles';
import type { DeskServices } from '../../platform/host/services';
import { breachIntakeKind, reports } from './breachIntake';

/** The files of reports, and where they are kept. */
export const filesOn = (services: DeskServices): FilesSite => ({ services, kind: breachIntakeKind, intake: { ...reports, others: [] } });

/** What is in the library for a report, with its hashes; without what is withdrawn. @throws DeskError */
export async function readEvidence(services: DeskServices, reportId: number): Promise<readonly KeptFile[]> {
  return (await readKept(filesOn(services), reportId)).filter(({ withdrawn }) => !withdrawn);
}
