import type { Temporal } from 'temporal-polyfill';
import type { Contact } from '../../casework/rules/contactLinks';
import type { CaseStore } from '../../casework/store/contract';
import type { BreachCase, BreachFixed, CaseEvent, CaseValues } from '../rules';

export { CaseConflictError, CaseRefusedError } from '../../casework/store/failures';
export type { CaseLine } from '../../casework/rules/worklist';
export type { CaseDifference } from '../rules';
export type { AroundDeskChange, CaseAccess, CaseFile, CaseTask, HistoryEntry, OfficerPerson } from '../../casework/store/contract';

export interface LikelyDuplicate {
  readonly found: BreachCase;
  readonly why: readonly ('same time' | 'same service' | 'same kind' | 'same report')[];
}
/** A score of a case from when the desk wrote it. */
export interface ScoreEntry {
  readonly at: Temporal.Instant;
  readonly by: string;
  readonly score: number;
  readonly band: string;
}

/** What is asked of breach cases besides what every kind of case is asked (`CaseStore`). */
export interface BreachCases extends CaseStore<CaseValues, BreachFixed, CaseEvent> {
  /** The scores of the case over time, from the version history. */
  readSeverityHistory(found: BreachCase): Promise<readonly ScoreEntry[]>;
  /** Other cases near in time (index of `AwareAt`), of the same service and kind; those with a verdict are left out. */
  findDuplicates(found: BreachCase): Promise<readonly LikelyDuplicate[]>;
  /** Closes `duplicate` as merged into `survivor`: evidence, report and history stay and are linked from both; nothing is deleted. */
  mergeCase(duplicate: BreachCase, survivor: BreachCase, reason: string): Promise<{ readonly duplicate: BreachCase; readonly survivor: BreachCase }>;
  /** Who reported; undefined where the name is left off, where the report is not kept any more, and for reviewers, who may not read reports. */
  readReporter(found: BreachCase): Promise<Contact | undefined>;
}
