import { fetchPart } from '../../platform/host/fetchPart';
import type { CaseCore, CaseFixed } from '../rules/kind';
import type { Withdrawals } from '../store/contract';
import type { CaseSite } from '../store/site';

const load = (): Promise<typeof import('./withdraw')> => fetchPart(() => import(/* webpackChunkName: 'case-withdraw' */ './withdraw'));

/** Withdrawing a wrong file, fetched by whoever does it. */
export function withdrawals<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>): Withdrawals<V, F> {
  return {
    withdrawFile: async (...given) => (await load()).withdrawals(site).withdrawFile(...given),
    showFileAgain: async (...given) => (await load()).withdrawals(site).showFileAgain(...given)
  };
}
