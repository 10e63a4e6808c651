import type { SentTold } from '../../casework/ui/staff/told/ToldPage';
import type { RequestEntry } from '../rules/intake/entry';
import type { RequestOutcome, SubmitEntry } from '../store/contract';

/** What the page of staff asks of the store. */
export interface RequestStore {
  readonly submitRequest: SubmitEntry;
}

export type LoadRequestStore = () => Promise<RequestStore>;
export type SentRequest = SentTold<RequestEntry, RequestOutcome>;
