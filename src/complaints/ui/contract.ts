import type { ComplaintEntry } from '../rules/intake/entry';
import type { ComplaintOutcome, SubmitComplaint } from '../store/contract';

/** What the page of staff asks of the store. */
export interface ComplaintStore {
  readonly submitComplaint: SubmitComplaint;
}

/** The store is fetched after the form is on the screen: nothing of it is needed to fill the form in. */
export type LoadComplaintStore = () => Promise<ComplaintStore>;

export interface SentComplaint {
  readonly outcome: ComplaintOutcome;
  readonly report: ComplaintEntry;
}
