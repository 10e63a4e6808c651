import { CallLog } from './callLog';
import { FaultBook } from './faults';

/** What `/_local` holds for one running server. */
export interface Controls {
  readonly faults: FaultBook;
  readonly log: CallLog;
}

export const createControls = (): Controls => ({ faults: new FaultBook(), log: new CallLog() });
