import { useCaseUi } from '../../../../casework/ui/room';
import type { BreachCases } from '../../../cases/contract';
import type { BreachCase } from '../../../rules';
import type { AddedReport, ReportedCase, Unread, WaitingReport } from '../../../intake';

/** What the panels ask of the store, of the cases and of the reports from which they came, so that a test can bring its own. */
export interface BreachStore extends BreachCases {
  /** Of these reports, those to which their reporter added something in words. */
  readAddedReports(reportIds: readonly number[]): Promise<readonly AddedReport[]>;
  /** Whether something was added after the version that an officer has read. */
  isUnread(report: AddedReport, seen: string): Promise<boolean>;
  /** Undefined when the report was deleted under the retention rule. */
  readReported(found: BreachCase): Promise<ReportedCase | undefined>;
  /** What of the report no officer has read yet. */
  readUnread(found: BreachCase): Promise<Unread>;
  /** A report that is not in the log yet; undefined when it is gone. */
  readWaiting(reference: string): Promise<WaitingReport | undefined>;
}

/** The store of breaches, in which their desk is opened. @throws Error outside of a desk. */
export function useCaseStore(): BreachStore {
  // the panels of a room are drawn in its own desk only
  return useCaseUi().store as unknown as BreachStore;
}
