import type { SentOutcome, SubmitRequest } from '../../casework/staff/contract';
import type { DeskServices } from '../../platform/host/services';
import type { RequestEntry } from '../rules/intake/entry';
import type { RequestRole } from '../rules/messages/dueMessages';

export type RequestOutcome = SentOutcome<RequestRole>;

/** Saves a request once, and tells whoever handles it. @throws DeskError only while nothing is known to be saved; the draft is kept then */
export type SubmitEntry = (services: DeskServices, request: SubmitRequest<RequestEntry>) => Promise<RequestOutcome>;
