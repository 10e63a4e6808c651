import type { DeskServices } from '../../../../platform/host/services';
import type { MyDpia } from '../../staff/contract';
import type { FormStore } from '../formStore';

/** What the list shows. */
export interface ReadMine {
  /** Services in whose managers' group whoever looks is, by their folders. */
  readonly folders: readonly string[];
  readonly dpias: readonly MyDpia[];
  /** As officers told them, by reference. */
  readonly states: Readonly<Record<string, string>>;
}

/** @throws DeskError */
export async function readMine(services: DeskServices, store: FormStore): Promise<ReadMine> {
  const [folders, dpias] = await Promise.all([store.readMyServices(services), store.readMyDpias(services)]);
  return { folders, dpias, states: dpias.length === 0 ? {} : await store.readStates(services, dpias) };
}
