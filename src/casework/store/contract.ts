import type { Temporal } from 'temporal-polyfill';
import type { CaseRole } from '../rules/command';
import type { CaseDifference } from '../rules/differences';
import type { Case, CaseCore, CaseFixed } from '../rules/kind';
import type { ClosedCases, ClosedReading } from './closed';
import type { DisposalDue } from './disposalDue';
import type { NamingCase } from './naming';
import type { Span } from './period';
import type { TaskAnswer, TaskKind, TaskState } from '../rules/tasks/task';
import type { DueTask } from './dueTasks';
import type { WorklistAsked } from './worklist';
import type { DisposalOutcome, DisposalStep } from './disposal/dispose';
import type { DisposalPlan } from './disposal/plan';
import type { OwnersMail } from '../rules/messages/ownersMail';
import type { CaseLine } from '../rules/worklist';

export type { OwnersMail };
import type { EventToWrite, EventValues } from '../rules/events/eventTable';

/** Somebody who may be the case officer: a member of the officers' group. */
export interface OfficerPerson {
  readonly id: number;
  readonly name: string;
  readonly upn: string;
}

/** What the signed-in person may do, asked once when the page opens; undefined for everybody who may not read the log. */
export interface CaseAccess {
  readonly role: CaseRole;
  readonly me: { readonly id: number; readonly name: string };
  readonly officers: readonly OfficerPerson[];
  /** Of these cases: those officers who may be the case officer, where that is not all of them. */
  readonly leads?: readonly OfficerPerson[];
}

export interface HistoryEntry {
  /** Where it comes from: an event, or a version of the row that no event tells of. */
  readonly source: 'event' | 'version' | 'report';
  readonly kind: string;
  readonly at: Temporal.Instant;
  /** Of a report '' where the name was left off, where the report is gone, or where the reader may not read reports. */
  readonly by: string;
  /** Of an event: which sentence it has. Empty for what an old version wrote, whose words are `title` and `details`; one that is not known has its `title`. */
  readonly code: string;
  readonly values: EventValues;
  readonly title: string;
  /** What a person typed. */
  readonly details: string;
  /** For a version: what changed, field by field. Paths as in `CaseProblem.field`. */
  readonly changes: readonly CaseDifference[];
  /** Whether the desk wrote it. */
  readonly sealed: boolean;
}

export interface CaseTask {
  readonly id: number;
  readonly etag: string;
  readonly title: string;
  readonly service: string;
  readonly due: string | undefined;
  /** As it counts: what the service itself says of it is its `answer`. */
  readonly state: TaskState;
  /** Who made it, as SharePoint stamped it. */
  readonly by: string;
  /** The service in whose folder it lies; empty at the root of the list. */
  readonly folder: string;
  readonly kind?: TaskKind;
  /** The one of the service who is asked; nobody: the service as a whole. */
  readonly asked?: { readonly id: number; readonly name: string };
  /** What the service says of it. */
  readonly answer?: TaskAnswer;
}

/** Somebody of a service's groups. */
export interface ServicePerson extends OfficerPerson {
  /** Where mail goes. */
  readonly mail: string;
}

/** A task to be given. */
export interface NewTask {
  readonly title: string;
  readonly service: string;
  readonly due: string | undefined;
  readonly kind?: TaskKind;
  readonly asked?: ServicePerson | undefined;
}

/** Who heard of a new task: by name or address. Both empty: the settings name nobody for the service. */
export interface ServiceTold {
  readonly told: readonly string[];
  readonly notTold: readonly string[];
}

/** Telling a service of its tasks. */
export interface TaskTelling<V extends CaseCore = CaseCore, F extends CaseFixed = CaseFixed> {
  /** Mails whoever is asked, or else the service's head and champions; what fails is tried again by officers' pages. The task stands whatever becomes of it. */
  tellService(found: Case<V, F>, task: CaseTask, asked: ServicePerson | undefined): Promise<ServiceTold>;
}

/** A file of a case: `source` is its name where it came in, empty for what officers and the desk put there. */
export interface CaseFile {
  /** Its number in the library. */
  readonly id: number;
  readonly etag: string;
  readonly name: string;
  readonly url: string;
  readonly reference: string;
  readonly sha256: string;
  readonly source: string;
  readonly by: string;
  readonly at: Temporal.Instant;
  /** In bytes, as they were kept; of what somebody put there directly in SharePoint it is not known. */
  readonly size: number | undefined;
}

/** A wrong file that no page shows any more, until the site owner deletes it. */
export interface WithdrawnFile extends CaseFile {
  /** Who withdrew it, when and why, as the history has it; of one that was marked directly in SharePoint what its row says. */
  readonly withdrawn: { readonly by: string; readonly at: Temporal.Instant; readonly reason: string; readonly isRecorded: boolean };
}

export interface CaseFiles {
  readonly shown: readonly CaseFile[];
  readonly withdrawn: readonly WithdrawnFile[];
}

/** Whom of the site owners a mail reached. Neither: SharePoint names none with an address. */
export interface OwnersTold {
  readonly told: readonly string[];
  readonly notTold: readonly string[];
}

/** Withdrawing a wrong file, for officers, who may delete nothing. */
export interface Withdrawals<V extends CaseCore = CaseCore, F extends CaseFixed = CaseFixed> {
  /**
   * Hides a wrong file at once, puts on record who did it and why, and tells the site owners, who alone can delete it.
   * @throws CaseRefusedError without a reason; ConflictError when somebody changed the file meanwhile
   */
  withdrawFile(found: Case<V, F>, file: CaseFile, reason: string, mail: OwnersMail): Promise<OwnersTold>;
  /** Undoes it. */
  showFileAgain(found: Case<V, F>, file: CaseFile, reason: string): Promise<void>;
}

/** What was changed around the desk: who, when, field by field against what counts. */
export interface AroundDeskChange {
  readonly by: string;
  readonly at: Temporal.Instant;
  readonly changes: readonly CaseDifference[];
}

/**
 * What an address with a reference leads to. `intake`: it was written, and waits for being added to the log; only whoever may read the
 * intake learns that.
 */
export type FoundCase<Found> = { readonly at: 'log'; readonly found: Found } | { readonly at: 'intake' } | { readonly at: 'nowhere' };

/**
 * All that is asked of the cases of one kind, for one signed-in person (`openCaseStore`). Its functions may be handed on by themselves.
 * Each throws `DeskError` for what SharePoint or the network answers.
 */
export interface CaseStore<V extends CaseCore = CaseCore, F extends CaseFixed = CaseFixed, Told extends EventToWrite = EventToWrite> extends Withdrawals<V, F>, TaskTelling<V, F> {
  /** @throws DeskError `not-found` when the row was deleted. */
  openCase(logId: number): Promise<Case<V, F>>;
  /** The rows that are there, in the order asked; those that were deleted are missing. */
  openCases(logIds: readonly number[]): Promise<readonly Case<V, F>[]>;
  /** Those that were closed in a span of time, with what was read when it is stopped: by the index of that moment, whatever the length of the list. */
  readClosed(span: Span, reading?: ClosedReading): Promise<ClosedCases>;
  /** Closed cases whose day of disposal lies between two days, that one first which has waited longest; those that were disposed of are left out. */
  readDisposalDue(from: string, until: string): Promise<readonly DisposalDue[]>;
  /** Open tasks of every log that are due before a moment, the longest due first, and those that were answered. */
  readDueTasks(before: Temporal.Instant, most: number): Promise<readonly DueTask[]>;
  /** Every open case, least time left first; also those that were closed directly in SharePoint. */
  readWorklist(asked?: WorklistAsked<V, F>): Promise<readonly CaseLine[]>;
  /**
   * Writes what differs between `seen` and `next` in one call with the etag of `seen`, sealed; then the events, and what a save means outside of the log.
   * An event that could not be written does not undo the save: it is rebuilt from the version history by the next page.
   * @returns the case as it is now.
   * @throws CaseConflictError when somebody saved in between (nothing was written); DeskError `invalid` when the state does not allow it.
   */
  saveCase(seen: Case<V, F>, next: V, events: readonly Told[]): Promise<Case<V, F>>;
  /** Events alone, of what was done elsewhere. */
  addEvents(found: Pick<Case<V, F>, 'reference' | 'logId' | 'isRestricted'>, events: readonly Told[]): Promise<void>;
  /** @param reference as somebody typed it: what is none leads nowhere, and nothing is asked */
  findCase(reference: string): Promise<FoundCase<Case<V, F>>>;
  /** Those of the case, and of what was merged into it. */
  readTasks(found: Case<V, F>): Promise<readonly CaseTask[]>;
  /** How many tasks are still open, by row of the log; a case without one is not in it. */
  countOpenTasks(cases: readonly Case<V, F>[]): Promise<ReadonlyMap<number, number>>;
  /** Counts of what else hangs on it as rows of its room, for its steps; a kind without it has no such rows. */
  readCounts?(found: Case<V, F>): Promise<Readonly<Record<string, number>>>;
  /** In the service's folder, where its people see it. @throws DeskError `not-set-up` when the service has no folder. */
  addTask(found: Case<V, F>, task: NewTask): Promise<CaseTask>;
  /** Who is in a service's groups; undefined where SharePoint does not say. */
  readServicePeople(service: string): Promise<readonly ServicePerson[] | undefined>;
  /** Opened again, it has no answer any more. @throws ConflictError when somebody of the service answered meanwhile */
  changeTask(task: CaseTask, state: CaseTask['state']): Promise<CaseTask>;
  /** Those of the case, and of what was merged into it; without those that are withdrawn. */
  readFiles(found: Case<V, F>): Promise<readonly CaseFile[]>;
  /** The same with those that are withdrawn, apart from the others. */
  readAllFiles(found: Case<V, F>): Promise<CaseFiles>;
  /** The bytes of a file, to show a small picture of it. */
  readBytes(file: CaseFile): Promise<ArrayBuffer>;
  /** Keeps a document that was made for the case, or a file that an officer adds, with its hash. */
  keepFile(found: Case<V, F>, file: { readonly name: string; readonly bytes: Uint8Array }): Promise<{ readonly name: string; readonly sha256: string }>;
  /** Cases of this log that name a case, of whatever log it is; one more than are shown tells that there are more. */
  readNaming(reference: string): Promise<readonly NamingCase[]>;
  /** Oldest first. */
  readHistory(found: Case<V, F>): Promise<readonly HistoryEntry[]>;
  readAroundDesk(found: Case<V, F>): Promise<AroundDeskChange | undefined>;
  /** `accept` makes the values of the row the case's own, by the rules of the commands; `put back` writes again what counts. */
  settleAroundDesk(found: Case<V, F>, answer: 'accept' | 'put back', reason: string): Promise<Case<V, F>>;
  /** Whether a closed case needs an officer's word before it can be disposed of: no page told of its closing, or it has no day of disposal. */
  closingToConfirm(found: Case<V, F>): Promise<boolean>;
  /** @throws CaseRefusedError without a reason, or when there is nothing to confirm. */
  confirmClosing(found: Case<V, F>, reason: string): Promise<Case<V, F>>;
  /** Fetched when somebody disposes of cases: the list refuses it to everybody but site owners. */
  disposal(): Promise<CaseDisposals<V, F>>;
}

/** Disposal of closed cases: first what would go, then what was shown. */
export interface CaseDisposals<V extends CaseCore = CaseCore, F extends CaseFixed = CaseFixed> {
  /** @throws DeskError `not-found` when the row was deleted. */
  plan(logId: number): Promise<DisposalPlan<Case<V, F>>>;
  /** @throws DisposalRefusedError before anything is deleted. */
  dispose(shown: DisposalPlan, onStep: (step: DisposalStep) => void): Promise<DisposalOutcome<Case<V, F>>>;
}
