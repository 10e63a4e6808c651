import type { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../platform/host/services';
import type { CaseRole } from '../rules/command';
import type { CaseDifference } from '../rules/differences';
import type { Case, CaseCore, CaseFixed } from '../rules/kind';
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
  readonly state: 'Open' | 'Done' | 'Withdrawn';
  /** Who made it, as SharePoint stamped it. */
  readonly by: string;
  /** The service in whose folder it lies; empty at the root of the list. */
  readonly folder: string;
}

/** A file of a case: `source` is its name where it came in, empty for what officers and the desk put there. */
export interface CaseFile {
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

/** What the engine's own parts ask of the store, so that a test can bring its own. */
export interface CaseStorePort<V extends CaseCore = CaseCore, F extends CaseFixed = CaseFixed> {
  openCase(services: DeskServices, logId: number): Promise<Case<V, F>>;
  openCases(services: DeskServices, logIds: readonly number[]): Promise<readonly Case<V, F>[]>;
  saveCase(services: DeskServices, seen: Case<V, F>, next: V, events: readonly EventToWrite[]): Promise<Case<V, F>>;
  addEvents(services: DeskServices, found: Pick<Case<V, F>, 'reference' | 'logId' | 'isRestricted'>, events: readonly EventToWrite[]): Promise<void>;
  /** @param reference as somebody typed it: what is none leads nowhere, and nothing is asked */
  findCase(services: DeskServices, reference: string): Promise<FoundCase<Case<V, F>>>;
  /** Those of the case, and of what was merged into it. */
  readTasks(services: DeskServices, found: Case<V, F>): Promise<readonly CaseTask[]>;
  readFiles(services: DeskServices, found: Case<V, F>): Promise<readonly CaseFile[]>;
  readHistory(services: DeskServices, found: Case<V, F>): Promise<readonly HistoryEntry[]>;
  readAroundDesk(services: DeskServices, found: Case<V, F>): Promise<AroundDeskChange | undefined>;
  settleAroundDesk(services: DeskServices, found: Case<V, F>, answer: 'accept' | 'put back', reason: string): Promise<Case<V, F>>;
}
