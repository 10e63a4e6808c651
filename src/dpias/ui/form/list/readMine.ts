import type { DeskServices } from '../../../../platform/host/services';
import type { MyDpia } from '../../staff/contract';
import type { FormStore } from '../formStore';
import { toldState, waitingFor, type Waiting } from '../stand';

/** What the list shows. */
export interface ReadMine {
  /** Services in whose managers' group whoever looks is, by their folders. */
  readonly folders: readonly string[];
  readonly dpias: readonly MyDpia[];
  /** As officers told them, by reference. */
  readonly states: Readonly<Record<string, string>>;
  /** What waits for whoever looks, by reference. */
  readonly waiting: ReadonlyMap<string, Waiting>;
  /** Of some it is not known what waits. */
  readonly isPart: boolean;
}

/** So many are looked through for what waits: whoever reviews sees those of all services. */
const MOST = 20;

/** What waits is read with the list and not after it, so that no line moves under somebody's pointer. @throws DeskError */
export async function readMine(services: DeskServices, store: FormStore): Promise<ReadMine> {
  const [folders, dpias] = await Promise.all([store.readMyServices(services), store.readMyDpias(services)]);
  const states = dpias.length === 0 ? {} : await store.readStates(services, dpias);
  // in other states nothing can wait for a service or for whoever signs
  const candidates = dpias.filter(({ reference }) => ['Returned', 'Advised'].includes(toldState(states[reference])));
  const asked = candidates.slice(0, MOST);
  if (asked.length === 0) return { folders, dpias, states, waiting: new Map(), isPart: false };
  const me = await store.readMyId(services);
  const found = await Promise.allSettled(asked.map(async (dpia) => [dpia.reference, waitingFor(me, await store.readAround(services, dpia), folders.includes(dpia.folder))] as const));
  return {
    folders, dpias, states, waiting: new Map(found.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))), isPart: candidates.length > asked.length || found.some(({ status }) => status === 'rejected')
  };
}
