import * as React from 'react';
import { ukDate } from '../../../calendar';
import type { DeskServices } from '../../../platform/host/services';
import { myPolicies, type MyPolicy } from '../../rules/mine';
import type { Receipt } from '../../rules/receipt';
import type { Mine } from '../../store/mine/contract';
import { failureOf, type Failure } from '../../../shared-ui/failure';

export interface MineState {
  readonly mine: Mine;
  readonly policies: readonly MyPolicy[];
  /** The list could not be read again; what is shown is from before. */
  readonly failure: Failure | undefined;
  readonly isLoading: boolean;
  /** Takes in what was just recorded, so that the lists are right at once. */
  readonly add: (receipt: Receipt) => void;
  readonly reload: () => Promise<void>;
}

/** A tab in Teams stays open for days: a list that is older than this is read again when somebody comes back to it. */
const STALE_MINUTES = 15;

/**
 * One's own policies, kept right by what is recorded on this page and by looking again.
 * @param isReading a policy is open: what somebody is reading is not changed under their eyes
 */
export function useMine(services: DeskServices, first: Mine, load: (services: DeskServices) => Promise<Mine>, isReading: boolean): MineState {
  const [mine, setMine] = React.useState(first);
  const [failure, setFailure] = React.useState<Failure | undefined>();
  const [isLoading, setLoading] = React.useState(false);
  const here = React.useRef(true);
  const readAt = React.useRef(services.now());
  React.useEffect(() => () => { here.current = false; }, []);
  const policies = React.useMemo(() => myPolicies(mine.policies, mine.receipts, mine.me, ukDate(services.now())), [mine, services]);
  const add = React.useCallback((receipt: Receipt) => setMine((before) => ({ ...before, receipts: [receipt, ...before.receipts.filter(({ id }) => id !== receipt.id)] })), []);
  const reload = React.useCallback(async () => {
    setLoading(true);
    try {
      const newest = await load(services);
      if (here.current) {
        setMine(newest);
        readAt.current = services.now();
        setFailure(undefined);
      }
    } catch (error) {
      if (here.current) {
        setFailure(failureOf(error));
      }
    } finally {
      if (here.current) {
        setLoading(false);
      }
    }
  }, [load, services]);
  React.useEffect(() => {
    if (isReading) {
      return undefined;
    }
    const look = (): void => {
      if (document.visibilityState === 'visible' && readAt.current.until(services.now()).total('minutes') >= STALE_MINUTES) {
        void reload();
      }
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [isReading, reload, services]);
  return { mine, policies, failure, isLoading, add, reload };
}
