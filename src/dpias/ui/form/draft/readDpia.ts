import type { DeskServices } from '../../../../platform/host/services';
import type { SignRow } from '../../../rules/signing/counts';
import type { Around, Draft, MyDpia } from '../../staff/contract';
import type { FormStore } from '../formStore';

/** All that a DPIA says and that is said of it, as it was read. */
export interface ReadDpia {
  readonly draft: Draft;
  readonly around: Around;
  readonly told: string | undefined;
  readonly me: number;
  readonly signs: readonly SignRow[];
}

/** @param before what was read before: of whoever looks nothing is asked again */
export async function readDpia(services: DeskServices, store: FormStore, dpia: MyDpia, before?: Pick<ReadDpia, 'me' | 'signs'>): Promise<ReadDpia> {
  const [draft, around, states, me, signs] = await Promise.all([
    store.readDraft(services, dpia), store.readAround(services, dpia), store.readStates(services, [dpia]), before?.me ?? store.readMyId(services), before?.signs ?? store.readMySigns(services, dpia)
  ]);
  return { draft, around, told: states[dpia.reference], me, signs };
}
