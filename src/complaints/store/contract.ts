import type { SentOutcome, SubmitRequest } from '../../casework/staff/contract';
import type { DeskServices } from '../../platform/host/services';
import type { ComplaintEntry } from '../rules/intake/entry';
import type { ComplaintRole } from '../rules/messages/dueMessages';

export type ComplaintOutcome = SentOutcome<ComplaintRole>;

/** Saves a complaint once, and tells whoever looks into it. @throws DeskError only while nothing is known to be saved; the draft is kept then */
export type SubmitComplaint = (services: DeskServices, request: SubmitRequest<ComplaintEntry>) => Promise<ComplaintOutcome>;
