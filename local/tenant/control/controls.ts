import { CallLog } from './callLog';
import { FaultBook } from './faults';
import { Surprises } from './surprises';

/** What `/_local` holds for one running server. */
export interface Controls {
  readonly faults: FaultBook;
  readonly log: CallLog;
  readonly surprises: Surprises;
}

export const createControls = (): Controls => ({ faults: new FaultBook(), log: new CallLog(), surprises: new Surprises() });
