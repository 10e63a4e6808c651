import * as React from 'react';
import type { DeskServices } from '../../../../platform/host/services';
import type { MyDpia } from '../../staff/contract';
import type { FormStore } from '../formStore';
import { toldState, waitingFor, type Waiting } from '../stand';

/** What is said of so many is asked for: whoever reviews sees those of all services. */
const MOST = 20;

export interface FoundWaiting {
  /** By reference. */
  readonly waiting: ReadonlyMap<string, Waiting>;
  /** Of some it is not known what waits. */
  readonly isPart: boolean;
}

/** What waits for whoever looks, of DPIAs in states in which something can: returned ones, and those that were advised. Asked after the list is there. */
export function useWaiting(services: DeskServices, store: FormStore, dpias: readonly MyDpia[], states: Readonly<Record<string, string>>, mine: readonly string[]): FoundWaiting {
  const [found, setFound] = React.useState<FoundWaiting>({ waiting: new Map(), isPart: false });
  React.useEffect(() => {
    let here = true;
    const candidates = dpias.filter(({ reference }) => ['Returned', 'Advised'].includes(toldState(states[reference])));
    const asked = candidates.slice(0, MOST);
    const read = async (): Promise<void> => {
      if (asked.length === 0) return;
      const me = await store.readMyId(services);
      const read_ = await Promise.allSettled(asked.map(async (dpia) => [dpia.reference, waitingFor(me, await store.readAround(services, dpia), mine.includes(dpia.folder))] as const));
      if (here) setFound({ waiting: new Map(read_.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))), isPart: candidates.length > asked.length || read_.some(({ status }) => status === 'rejected') });
    };
    read().catch((error: unknown) => {
      console.warn('What waits could not be read', error);
      if (here) setFound({ waiting: new Map(), isPart: true });
    });
    return () => { here = false; };
  }, [services, store, dpias, states, mine]);
  return found;
}
