import * as engine from '../../casework/intake/officersCase';
import type { DeskServices } from '../../platform/host/services';
import { breachIntake, reports, type BreachIntake, type LoggedBreach } from './breachIntake';
import { changesSince, type ReportChanges } from './reportChanges';

export interface WithChanges {
  /** What the author changed since the report was taken in: shown, not followed. */
  readonly changes: ReportChanges;
}

/** One case as the officers' panel shows it. */
export type OfficersCase = engine.OfficersCase<BreachIntake, WithChanges>;

/** What is read of a report besides its messages and files. */
export const besideReport: engine.ReadBeside<BreachIntake, WithChanges> = {
  isChanged: ({ told: { report } }, { reportVersion }) => report.version !== reportVersion,
  read: async (services, { told: { report } }, { reportVersion }) => ({ changes: await changesSince(services, report, reportVersion) })
};

/** Which row of which list is meant. */
export type CaseKey = { readonly reportId: number } | { readonly logId: number };

/** The case of a row in either list: see the engine's. @throws DeskError */
export const caseForOfficer = (services: DeskServices, key: CaseKey): Promise<OfficersCase | undefined> =>
  engine.caseForOfficer(breachIntake(services), 'logId' in key ? key : { intake: reports.key, intakeId: key.reportId }, besideReport);

/** Copies files that the author added later to the evidence, because an officer says so, and notes it in the history. @throws DeskError */
export const keepNewFiles = (services: DeskServices, { reportId, reference, isRestricted }: Pick<LoggedBreach, 'reportId' | 'reference' | 'isRestricted'>): Promise<void> =>
  engine.keepNewFiles(breachIntake(services), { intake: reports.key, intakeId: reportId, reference, isRestricted });
