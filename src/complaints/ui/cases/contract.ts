import type * as engine from '../../../casework/ui/panel';
import { useCaseUi } from '../../../casework/ui/room';
import type { ComplaintStore } from '../../cases/store';
import type { StoredComplaint } from '../../rules/intake/intakeRow';
import type { ComplaintEvent } from '../../rules/cases/events';
import type { ComplaintCase } from '../../rules/cases/values';

/** What the shell hands to a panel of one complaint, and to one of many. */
export type ComplaintPanelProps = engine.CasePanelProps<ComplaintCase, ComplaintEvent>;
export type ComplaintsPanelProps = engine.CasesPanelProps<ComplaintCase, ComplaintEvent>;

/** What the panels and the page ask besides of the store. */
export interface ComplaintDeskStore extends ComplaintStore {
  /** A complaint that is not in the log yet, as it was entered; undefined when it is gone. */
  readWaiting(reference: string): Promise<StoredComplaint | undefined>;
}

/** The store of complaints, in which their desk is opened. @throws Error outside of a desk. */
export function useComplaintStore(): ComplaintDeskStore {
  // the panels of a room are drawn in its own desk only
  return useCaseUi().store as unknown as ComplaintDeskStore;
}
