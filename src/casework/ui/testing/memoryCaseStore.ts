import { DeskError } from '../../../platform/sharepoint/errors';
import type { EventToWrite } from '../../rules/events/eventTable';
import type { Case, CaseCore, CaseFixed } from '../../rules/kind';
import type { CaseStore } from '../../store/contract';
import { CaseConflictError } from '../../store/failures';

/** What a store in memory has besides what every store of cases does. */
export interface InMemory<V extends CaseCore, F extends CaseFixed, Told extends EventToWrite> {
  readonly cases: Map<number, Case<V, F>>;
  readonly events: { readonly reference: string; readonly event: Told }[];
  readonly saves: { readonly seen: Case<V, F>; readonly next: V }[];
  /** What the next saves throw instead of saving; after `commit` it is saved all the same, as when an answer is lost. */
  readonly failures: { readonly error: Error; readonly commit?: boolean; readonly at?: number }[];
  /** A colleague saves. */
  change(logId: number, change: (values: V) => V): void;
}
export type MemoryCaseStore<V extends CaseCore, F extends CaseFixed, Told extends EventToWrite> = CaseStore<V, F, Told> & InMemory<V, F, Told>;

/** What a test has no answer for. */
export const unused = (): Promise<never> => Promise.reject(new Error('not part of this test'));

/** Cases of a kind in memory with etags, conflicts and failures, as the store answers. */
export function memoryCaseStore<V extends CaseCore, F extends CaseFixed, Told extends EventToWrite>(opened: readonly Case<V, F>[]): MemoryCaseStore<V, F, Told> {
  const cases = new Map(opened.map((found) => [found.logId, found]));
  let version = 1;
  const put = (found: Case<V, F>, values: V): Case<V, F> => {
    version += 1;
    const saved: Case<V, F> = { ...found, values, etag: `"x,${version}"` };
    cases.set(found.logId, saved);
    return saved;
  };
  const store: MemoryCaseStore<V, F, Told> = {
    cases, events: [], saves: [], failures: [],
    change: (logId, change) => {
      const found = cases.get(logId);
      if (found) {
        put(found, change(found.values));
      }
    },
    openCase: (logId) => {
      const found = cases.get(logId);
      return found ? Promise.resolve(found) : Promise.reject(new DeskError('not-found'));
    },
    openCases: (ids) => Promise.resolve(ids.flatMap((id) => cases.get(id) ?? [])),
    findCase: (reference) => {
      const found = [...cases.values()].find((each) => each.reference === reference);
      return Promise.resolve(found ? { at: 'log', found } : { at: 'nowhere' });
    },
    readFiles: () => Promise.resolve([]),
    readAllFiles: () => Promise.resolve({ shown: [], withdrawn: [] }),
    readBytes: () => Promise.reject(new DeskError('not-found')),
    withdrawFile: () => Promise.resolve({ told: ['Sam Owner'], notTold: [] }),
    showFileAgain: () => Promise.resolve(),
    saveCase: (seen, next, events) => {
      const failure = store.failures[0];
      const current = cases.get(seen.logId);
      if (failure && (failure.at === undefined || failure.at === seen.logId)) {
        store.failures.shift();
        if (failure.commit) {
          put(seen, next);
        }
        return Promise.reject(failure.error);
      }
      if (!current) {
        return Promise.reject(new DeskError('not-found'));
      }
      if (current.etag !== seen.etag) {
        return Promise.reject(new CaseConflictError(seen, next, current));
      }
      store.saves.push({ seen, next });
      store.events.push(...events.map((event) => ({ reference: seen.reference, event })));
      return Promise.resolve(put(seen, next));
    },
    addEvents: (found, events) => {
      store.events.push(...events.map((event) => ({ reference: found.reference, event })));
      return Promise.resolve();
    },
    readHistory: () => Promise.resolve([]),
    readClosed: () => Promise.resolve({ cases: [], leftOut: 0, isStopped: false }), readDisposalDue: () => Promise.resolve([]), readDueTasks: () => Promise.resolve([]), readNaming: () => Promise.resolve([]),
    closingToConfirm: () => Promise.resolve(false),
    readWorklist: unused, readAroundDesk: unused, settleAroundDesk: unused, readTasks: () => Promise.resolve([]), countOpenTasks: () => Promise.resolve(new Map()), addTask: unused, changeTask: unused, readServicePeople: () => Promise.resolve([]), tellService: () => Promise.resolve({ told: [], notTold: [] }), keepFile: unused, confirmClosing: unused, disposal: unused
  };
  return store;
}
