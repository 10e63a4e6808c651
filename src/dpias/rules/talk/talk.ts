import { Temporal } from 'temporal-polyfill';
import type { TalkKind } from '../choices';

/** What only officers decide: of anybody else such a row is a claim. */
export const officersKinds: readonly TalkKind[] = ['advice', 'viewAsked', 'returned', 'signAsked', 'state'];

/** A row as read: added, and never changed. Who and when are SharePoint's stamps, and so is where it lies; the rest is what its author says. */
export interface TalkRow {
  readonly id: number;
  readonly guid: string;
  readonly reference: string;
  readonly kind: TalkKind;
  /** The id of a question, of what is about one. */
  readonly question: string;
  /** The GUID of the row that it answers. */
  readonly replyTo: string;
  readonly point: number | undefined;
  readonly said: string;
  /**
   * What its kind says besides, as JSON was read; undefined where there is none, or it cannot be read. `advice`: `points` with number and text, `by`. `pointAnswer`: `answer`, and `by` of a promise.
   * `viewAsked`: `people` with id, name and role, `by` a day. `returned`: `questions`. `signAsked`: `people`. `state`: `state`.
   */
  readonly details: unknown;
  /** The hash of the submission that it is about. */
  readonly submission: string;
  readonly authorId: number;
  readonly authorName: string;
  readonly created: Temporal.Instant;
  /** The name of the folder in which it lies: that of a service. */
  readonly folder: string;
}

/** A row to be added. */
export type NewTalk = Pick<TalkRow, 'kind' | 'said'> & Partial<Pick<TalkRow, 'question' | 'replyTo' | 'point' | 'details' | 'submission'>>;

/** Whose words those may be. Officers and reviewers by their numbers on the site. */
export interface TalkPeople {
  readonly isOfficer: (id: number) => boolean;
  /** A reviewer of DPIAs, who may add in every service's folder. */
  readonly isReviewer: (id: number) => boolean;
}

/** Of which DPIA: in the folder of its service. */
export interface TalkOf {
  readonly reference: string;
  /** As folders are called (`plainServiceName`). */
  readonly folder: string;
}

/**
 * What counts of the rows that name a DPIA: those that lie in the folder of its service (anybody of another service may name any DPIA), of officers' kinds those by officers, and answers to points of
 * the advice by the service itself, not by whoever advises or reviews. Rows with one GUID are one, the earliest. In the order of their stamps.
 */
export function countedTalk(rows: readonly TalkRow[], { reference, folder }: TalkOf, people: TalkPeople): readonly TalkRow[] {
  const seen = new Set<string>();
  return [...rows].sort((one, other) => Temporal.Instant.compare(one.created, other.created) || one.id - other.id).filter((row) => {
    if (row.reference !== reference || row.folder !== folder || !mayWrite(row, people) || (row.guid !== '' && seen.has(row.guid))) return false;
    seen.add(row.guid);
    return true;
  });
}

function mayWrite({ kind, authorId }: TalkRow, { isOfficer, isReviewer }: TalkPeople): boolean {
  if (officersKinds.includes(kind)) return isOfficer(authorId);
  return kind !== 'pointAnswer' || (!isOfficer(authorId) && !isReviewer(authorId));
}
