import type { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../platform/host/services';
import type { AwaitedStep, BreachCase, BreachReference, CaseEvent, CaseState, CaseValues } from '../rules';
import type { AroundDeskChange, CaseAccess, CaseFile, CaseTask, FoundCase, HistoryEntry } from '../../casework/store/contract';

export { CaseConflictError, CaseRefusedError } from '../../casework/store/failures';
export type { CaseDifference } from '../rules';
export type { AroundDeskChange, CaseAccess, CaseTask, HistoryEntry, OfficerPerson } from '../../casework/store/contract';

/** The officers' case store: the only place that writes cases. Its functions are exported from `../cases` under the names of these types in lower camel case. */

export type OpenCaseAccess = (services: DeskServices) => Promise<CaseAccess | undefined>;

/** @throws DeskError `not-found` when the row was deleted. */
export type OpenCase = (services: DeskServices, logId: number) => Promise<BreachCase>;

/** The rows that are there, in the order asked; those that were deleted are missing. */
export type OpenCases = (services: DeskServices, logIds: readonly number[]) => Promise<readonly BreachCase[]>;

export type FoundBreachCase = FoundCase<BreachCase>;
export type FindCase = (services: DeskServices, reference: string) => Promise<FoundBreachCase>;

/**
 * Writes what differs between `seen` and `next` in one call with the etag of `seen`, sealed; then the events, and the state that the reporter sees.
 * An event that could not be written does not undo the save: it is rebuilt from the version history by the next page.
 * @returns the case as it is now.
 * @throws CaseConflictError when somebody saved in between (nothing was written); DeskError `invalid` when the state does not allow it.
 */
export type SaveCase = (services: DeskServices, seen: BreachCase, next: CaseValues, events: readonly CaseEvent[]) => Promise<BreachCase>;

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

/** Every open case, least time left first; also those that were closed around the desk. */
export type ReadWorklist = (services: DeskServices) => Promise<readonly WorklistLine[]>;

/** Oldest first. */
export type ReadHistory = (services: DeskServices, found: BreachCase) => Promise<readonly HistoryEntry[]>;

/** The scores of the case over time, from the version history. */
export type ReadSeverityHistory = (services: DeskServices, found: BreachCase) => Promise<readonly { readonly at: Temporal.Instant; readonly by: string; readonly score: number; readonly band: string }[]>;

export type ReadAroundDesk = (services: DeskServices, found: BreachCase) => Promise<AroundDeskChange | undefined>;

/** `accept` makes the values of the row the case's own, by the rules of the commands; `put back` writes again what counts. */
export type SettleAroundDesk = (services: DeskServices, found: BreachCase, answer: 'accept' | 'put back', reason: string) => Promise<BreachCase>;

export interface LikelyDuplicate {
  readonly found: BreachCase;
  readonly why: readonly ('same time' | 'same service' | 'same kind' | 'same report')[];
}
/** Other cases near in time (index of `AwareAt`), of the same service and kind; those with a verdict are left out. */
export type FindDuplicates = (services: DeskServices, found: BreachCase) => Promise<readonly LikelyDuplicate[]>;

/** Closes `duplicate` as merged into `survivor`: evidence, report and history stay and are linked from both; nothing is deleted. */
export type MergeCase = (services: DeskServices, duplicate: BreachCase, survivor: BreachCase, reason: string) => Promise<{ readonly duplicate: BreachCase; readonly survivor: BreachCase }>;

/** Whether a closed case needs an officer's word before it can be disposed of: no page told of its closing, or it has no day of disposal. */
export type ClosingToConfirm = (services: DeskServices, found: BreachCase) => Promise<boolean>;
/** @throws CaseRefusedError without a reason, or when there is nothing to confirm. */
export type ConfirmClosing = (services: DeskServices, found: BreachCase, reason: string) => Promise<BreachCase>;

export type ReadTasks = (services: DeskServices, found: BreachCase) => Promise<readonly CaseTask[]>;
/** In the service's folder, where its people see it. @throws DeskError `not-set-up` when the service has no folder. */
export type AddTask = (services: DeskServices, found: BreachCase, task: { readonly title: string; readonly service: string; readonly due: string | undefined }) => Promise<CaseTask>;
export type ChangeTask = (services: DeskServices, task: CaseTask, state: CaseTask['state']) => Promise<CaseTask>;

/** Events alone, such as *Record action*. */
export type AddEvents = (services: DeskServices, found: Pick<BreachCase, 'reference' | 'logId' | 'isRestricted'>, events: readonly CaseEvent[]) => Promise<void>;

/** Keeps a document that was made for the case, or a file that an officer adds, beside the evidence with its hash. */
export type KeepFile = (services: DeskServices, found: BreachCase, file: { readonly name: string; readonly bytes: Uint8Array }) => Promise<{ readonly name: string; readonly sha256: string }>;

/** Who reported; '' where the name is left off, where the report is not kept any more, and for reviewers, who may not read reports. */
export type ReadReporter = (services: DeskServices, found: BreachCase) => Promise<string>;

export type { CaseFile };
/** The evidence of a case and of those that were merged into it. */
export type ReadFiles = (services: DeskServices, found: BreachCase) => Promise<readonly CaseFile[]>;
