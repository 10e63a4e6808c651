import { readKept, type FilesSite, type KeptFile } from '../../casework/intake/keepFiles';
import type { DeskServices } from '../../platform/host/services';
import { breachIntakeKind, reports } from './breachIntake';

/** The files of reports, and where they are kept. */
export const filesOn = (services: DeskServices): FilesSite => ({ services, kind: breachIntakeKind, intake: reports });

/** What is in the library for a report, with its hashes. @throws DeskError */
export const readEvidence = (services: DeskServices, reportId: number): Promise<readonly KeptFile[]> => readKept(filesOn(services), reportId);
