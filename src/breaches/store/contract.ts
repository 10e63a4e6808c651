import type { Temporal } from 'temporal-polyfill';
import type { AttachmentOutcome, NamedFile, SentOutcome, SubmitProgress, SubmitRequest } from '../../casework/staff/contract';
import type { DeskServices } from '../../platform/host/services';
import type { RecipientRole } from '../rules/keeping';
import type { PublicState } from '../rules/reporting';

/** The door between the pages of a reporter and the lists; what every form of staff says to them is `casework/staff/contract`. */

export type SubmitReport<Report> = (services: DeskServices, request: SubmitRequest<Report>) => Promise<SubmitOutcome>;

export interface SubmitOutcome extends SentOutcome<RecipientRole> {
  /** 72 elapsed hours after the reporter noticed. */
  readonly dueAt: Temporal.Instant;
}

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
