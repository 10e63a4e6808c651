import type { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../platform/host/services';

/**
 * The door between the report form and the lists. The form calls these functions and shows what they answer; it
 * never sees an address, an etag format or a status code. What fails as a whole throws a `DeskError`; what fails in
 * part (one file, one message) is told in the outcome, because the record itself is safe by then.
 */

/** `Report` is the validated report of `../rules`, `Settings` the public settings: named by the implementation. */
export type LoadReportPage<Settings> = (services: DeskServices) => Promise<{ readonly settings: Settings }>;

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

export type SubmitReport<Report> = (services: DeskServices, request: SubmitRequest<Report>) => Promise<SubmitOutcome>;

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

export interface SubmitOutcome {
  readonly reportId: number;
  /** `BR-2026-00042` */
  readonly reference: string;
  /** What SharePoint stamped. */
  readonly createdAt: Temporal.Instant;
  /** 72 elapsed hours after the reporter noticed. */
  readonly dueAt: Temporal.Instant;
  /** The report had been saved by an earlier try. */
  readonly alreadyThere: boolean;
  readonly attachments: readonly AttachmentOutcome[];
  /** One a due message, also the skipped ones; empty when the name is left off (nothing is sent from the reporter). */
  readonly messages: readonly DeliveryResult[];
}

export interface AttachmentOutcome {
  readonly name: string;
  readonly ok: boolean;
  readonly problem?: AttachmentProblem;
}

export type AttachmentProblem = 'too-large' | 'refused' | 'name-taken' | 'connection' | 'throttled' | 'other';

export type DeliveryChannel = 'mail' | 'chat' | 'channel';
export type DeliveryRole = 'dpo' | 'line-manager' | 'caldicott' | 'ict-security' | 'restricted';

export interface DeliveryResult {
  readonly channel: DeliveryChannel;
  readonly role: DeliveryRole;
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

/** What the reporter is told; the desk never reads it. */
export type PublicState = 'Received' | 'Being looked at' | 'Closed';

/** A line of "My reports". */
export interface OwnReport {
  readonly reportId: number;
  readonly reference: string;
  readonly createdAt: Temporal.Instant;
  /** Stable key of the rules' table of kinds. */
  readonly incidentKind: string;
  readonly publicState: PublicState;
  /** Only the author and the restricted group see it. */
  readonly restricted?: boolean;
}

/** What is known to the author of one message: their own page sent it, the desk did, or their page did not and the desk sees to it. */
export type OwnMessage = { readonly state: 'from-page' | 'by-desk'; readonly at: Temporal.Instant } | { readonly state: 'not-from-page' };

/** One of one's own reports, opened. */
export interface OwnReportDetails extends OwnReport {
  readonly etag: string;
  readonly whatHappened: string;
  readonly noticedAt: Temporal.Instant;
  readonly nameWithheld: boolean;
  /** Oldest first; paragraphs that the author added later. */
  readonly furtherInformation: readonly { readonly at: Temporal.Instant; readonly text: string }[];
  readonly attachments: readonly { readonly name: string; readonly url: string }[];
  /** Who was told, as one's own rows and the desk's note on the report say it; undefined where that could not be read. */
  readonly told?: { /** The Data Protection Officer, or of a restricted report the group. */ readonly dpo: OwnMessage; /** Undefined when none was named. */ readonly lineManager: OwnMessage | undefined };
}

/** Newest first; only what SharePoint says the caller wrote. Rows with one GUID are one report (the earliest). */
export type MyReports = (services: DeskServices) => Promise<readonly OwnReport[]>;

/** @throws DeskError `not-found` when it is not there or is someone else's. */
export type OpenMyReport = (services: DeskServices, reportId: number) => Promise<OwnReportDetails>;

export interface FurtherInformationRequest {
  readonly reportId: number;
  /** Of the version that the author was looking at. */
  readonly etag: string;
  /** May be empty when only files are added. */
  readonly text: string;
  readonly files: readonly NamedFile[];
  readonly onProgress?: (progress: SubmitProgress) => void;
}

/**
 * Appends one stamped paragraph and adds files.
 * @throws DeskError `conflict` when the report was changed since `etag`; nothing has been written then, and the form
 *   opens the report again and shows both.
 */
export type AddFurtherInformation = (
  services: DeskServices,
  request: FurtherInformationRequest
) => Promise<{ readonly report: OwnReportDetails; readonly attachments: readonly AttachmentOutcome[] }>;
