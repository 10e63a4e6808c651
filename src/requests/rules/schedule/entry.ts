import type { CheckState, DocumentKind, EntryDecision } from './choices';
import type { Telling } from '../exemptions/withheld';

/** Somebody as SharePoint stamped them. */
export interface SchedulePerson {
  readonly id: number;
  readonly name: string;
}

/** An entry as far as it is counted, sampled and released: what is read of all of them. */
export interface ScheduleLine {
  readonly id: number;
  /** Within its request, from 1. */
  readonly number: number;
  readonly decision: EntryDecision;
  /** Ids of the Act's table. */
  readonly exemptions: readonly string[];
  readonly told: Telling | undefined;
  /** Undefined: not counted, as of a recording. */
  readonly pages: number | undefined;
  /** The number of the entry of which it is a copy, byte for byte or as an officer saw. */
  readonly duplicateOf: number | undefined;
  /** Whether it holds data concerning health (Data Protection Act 2018, Schedule 3, Part 2). */
  readonly isHealth: boolean;
  /** The key of the health professional's opinion on which it rests, as the review of the request has it. */
  readonly opinion: string;
  /** Whether a reason stands there, without its words. */
  readonly hasReason: boolean;
  /** The act by which it was decided; empty while it is not. */
  readonly decidedIn: string;
  readonly check: CheckState;
  /** The act by which it was checked. */
  readonly checkedIn: string;
  /** Entries that go out together. */
  readonly batch: number | undefined;
  /** The act by which it went out, and where it lies among the pages that went out; of one that did not, empty. */
  readonly releasedIn: string;
  readonly volume: number | undefined;
  readonly firstPage: number | undefined;
}

/** A document that was found for a request, and what was decided of it. */
export interface ScheduleEntry extends ScheduleLine {
  readonly etag: string;
  readonly title: string;
  readonly kind: DocumentKind;
  /** `YYYY-MM-DD`, or empty. */
  readonly day: string;
  readonly from: string;
  readonly to: string;
  /** The service or the search from which it came. */
  readonly source: string;
  /** Of its bytes, in small letters; empty where nobody knows it. */
  readonly sha256: string;
  /** Its number in the eDiscovery or the scan from which it came, or what it is known by when its index is brought in again. */
  readonly externalId: string;
  readonly reason: string;
}

/** What is known of a document before anybody looked at it. */
export type NewEntry = Pick<ScheduleEntry, 'number' | 'title' | 'kind' | 'day' | 'from' | 'to' | 'source' | 'pages' | 'sha256' | 'externalId' | 'duplicateOf'>;
