import type { SentTold } from '../../casework/ui/staff/told/ToldPage';
import type { ComplaintEntry } from '../rules/intake/entry';
import type { ComplaintOutcome, SubmitComplaint } from '../store/contract';

/** What the page of staff asks of the store. */
export interface ComplaintStore {
  readonly submitComplaint: SubmitComplaint;
}

export type LoadComplaintStore = () => Promise<ComplaintStore>;
export type SentComplaint = SentTold<ComplaintEntry, ComplaintOutcome>;
