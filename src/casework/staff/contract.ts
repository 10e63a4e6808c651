import type { Temporal } from 'temporal-polyfill';

/**
 * What a form of staff and the lists say to each other. The form never sees an address, an etag or a status code. What fails as a whole throws a
 * `DeskError`; what fails in part (one file, one message) is told in the outcome, because the record itself is safe by then.
 */

/** What somebody wrote, complete and checked. */
export interface StaffReport {
  /** Made by the page before the first save, so that a retry finds what it has saved. */
  readonly reportGuid: string;
  /** Only the restricted group sees it: saved in that group's folder, and never moved. */
  readonly restricted?: true | undefined;
}

export interface SubmitRequest<Report> {
  readonly report: Report;
  /** Made when the draft was started and kept in it; one report a GUID, whatever happens to the answer. */
  readonly reportGuid: string;
  /**
   * True when an earlier try may have been committed (answer lost, tab closed while sending): the GUID is looked for
   * before anything is written, and only what is missing (files, messages) is done. The first try needs no look-up.
   */
  readonly mayAlreadyExist: boolean;
  readonly files: readonly NamedFile[];
  readonly onProgress?: (progress: SubmitProgress) => void;
}

/** A file and the name it gets in SharePoint (names are unique within a report; the form sees to it). */
export interface NamedFile {
  readonly name: string;
  readonly content: Blob;
}

/** In this order; `saved` comes as soon as the record is safe, before files and messages. */
export type SubmitProgress =
  | { readonly stage: 'saving' }
  | { readonly stage: 'saved'; readonly reportId: number; readonly reference: string; readonly alreadyThere: boolean }
  /** `sentBytes` of `totalBytes` of this file; once at its start and once at its end at the least. */
  | { readonly stage: 'file'; readonly name: string; readonly sentBytes: number; readonly totalBytes: number }
  | { readonly stage: 'messages' };

export interface SentOutcome<Role extends string = string> {
  readonly reportId: number;
  readonly reference: string;
  /** What SharePoint stamped. */
  readonly createdAt: Temporal.Instant;
  /** It had been saved by an earlier try. */
  readonly alreadyThere: boolean;
  readonly attachments: readonly AttachmentOutcome[];
  /** One a due message, also the skipped ones; empty when nothing is sent from the author. */
  readonly messages: readonly DeliveryResult<Role>[];
}

export interface AttachmentOutcome {
  readonly name: string;
  readonly ok: boolean;
  readonly problem?: AttachmentProblem;
}

export type AttachmentProblem = 'too-large' | 'refused' | 'name-taken' | 'connection' | 'throttled' | 'other';

export type DeliveryChannel = 'mail' | 'chat' | 'channel';

export interface DeliveryResult<Role extends string = string> {
  readonly channel: DeliveryChannel;
  readonly role: Role;
  readonly state: 'sent' | 'failed' | 'skipped';
  /** Set unless sent. */
  readonly reason?: DeliveryReason;
}

export type DeliveryReason =
  /** The recipient is the sender. */
  | 'is-sender'
  /** Someone else already sent it, or is sending it now. */
  | 'already-sent'
  | 'not-configured'
  /** No Graph here, or the scope is not granted. */
  | 'not-allowed'
  | 'recipient-unknown'
  | 'throttled'
  | 'connection'
  | 'other';
