import { fetchPart } from '../../platform/host/fetchPart';
import type { CaseCore, CaseFixed } from '../rules/kind';
import type { TaskTelling } from '../store/contract';
import type { CaseSite } from '../store/site';

/** Telling a service of a task, fetched by whoever gives one. */
export const taskTelling = <V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>): TaskTelling<V, F> => ({
  tellService: async (...given) => (await fetchPart(() => import(/* webpackChunkName: 'case-task-telling' */ './tellService'))).tellService(site, ...given)
});
