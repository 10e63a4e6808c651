import type * as engine from '../../../casework/ui/panel';
import { useCaseUi } from '../../../casework/ui/room';
import type { RequestStore } from '../../cases/store';
import type { RequestEvent } from '../../rules/cases/events';
import type { RequestCase } from '../../rules/cases/values';
import type { OutstandingSearch } from '../../rules/searches/outstanding';
import type { StoredRequest } from '../../rules/intake/intakeRow';

/** What the shell hands to a panel of one request, and to one of many. */
export type RequestPanelProps = engine.CasePanelProps<RequestCase, RequestEvent>;
export type RequestsPanelProps = engine.CasesPanelProps<RequestCase, RequestEvent>;

/** What the panels and the page ask besides of the store. */
export interface RequestDeskStore extends RequestStore {
  /** A request that is not in the log yet, as it was entered; undefined when it is gone. */
  readWaiting(reference: string): Promise<StoredRequest | undefined>;
  /** Searches of all requests that nobody has settled or withdrawn, as the last look at the open requests found them. @throws DeskError */
  readOutstanding(): Promise<readonly OutstandingSearch[]>;
  /** Those of one request, as they are now. @throws DeskError */
  readOutstandingOf(found: Pick<RequestCase, 'reference'>): Promise<readonly OutstandingSearch[]>;
}

/** The store of requests, in which their desk is opened. @throws Error outside of a desk. */
export function useRequestStore(): RequestDeskStore {
  // the panels of a room are drawn in its own desk only
  return useCaseUi().store as unknown as RequestDeskStore;
}
