import type { Temporal } from 'temporal-polyfill';
import type { CaseStore } from '../../casework/store/contract';
import type { AwaitedStep, BreachCase, BreachFixed, BreachReference, CaseEvent, CaseState, CaseValues } from '../rules';

export { CaseConflictError, CaseRefusedError } from '../../casework/store/failures';
export type { CaseDifference } from '../rules';
export type { AroundDeskChange, CaseAccess, CaseFile, CaseTask, HistoryEntry, OfficerPerson } from '../../casework/store/contract';

/** A line of the exact worklist. */
export interface WorklistLine {
  readonly logId: number;
  readonly reference: BreachReference;
  readonly title: string;
  readonly service: string;
  readonly caseState: CaseState;
  readonly awareAt: Temporal.Instant | undefined;
  readonly clock: { readonly isPersonalDataBreach: CaseValues['breach']; readonly clockState: 'Running' | 'Stopped' | 'Met' };
  readonly severityBand: string | undefined;
  readonly leadId: number | undefined;
  readonly undelivered: number;
  readonly aroundDesk: boolean;
  /** What waits for an officer, most urgent first. */
  readonly awaits: readonly (AwaitedStep | 'around-desk')[];
}

export interface LikelyDuplicate {
  readonly found: BreachCase;
  readonly why: readonly ('same time' | 'same service' | 'same kind' | 'same report')[];
}
export type ReadWorklist = () => Promise<readonly WorklistLine[]>;

/** A score of a case from when the desk wrote it. */
export interface ScoreEntry {
  readonly at: Temporal.Instant;
  readonly by: string;
  readonly score: number;
  readonly band: string;
}

/** What is asked of breach cases besides what every kind of case is asked (`CaseStore`). */
export interface BreachCases extends CaseStore<CaseValues, BreachFixed, CaseEvent> {
  /** Every open case, least time left first; also those that were closed around the desk. */
  readonly readWorklist: ReadWorklist;
  /** The scores of the case over time, from the version history. */
  readSeverityHistory(found: BreachCase): Promise<readonly ScoreEntry[]>;
  /** Other cases near in time (index of `AwareAt`), of the same service and kind; those with a verdict are left out. */
  findDuplicates(found: BreachCase): Promise<readonly LikelyDuplicate[]>;
  /** Closes `duplicate` as merged into `survivor`: evidence, report and history stay and are linked from both; nothing is deleted. */
  mergeCase(duplicate: BreachCase, survivor: BreachCase, reason: string): Promise<{ readonly duplicate: BreachCase; readonly survivor: BreachCase }>;
  /** Who reported; '' where the name is left off, where the report is not kept any more, and for reviewers, who may not read reports. */
  readReporter(found: BreachCase): Promise<string>;
  /** Whether a closed case needs an officer's word before it can be disposed of: no page told of its closing, or it has no day of disposal. */
  closingToConfirm(found: BreachCase): Promise<boolean>;
  /** @throws CaseRefusedError without a reason, or when there is nothing to confirm. */
  confirmClosing(found: BreachCase, reason: string): Promise<BreachCase>;
}
