import type { CaseAccess } from '../../../cases/contract';
import { CaseConflictError } from '../../../../casework/store/failures';
import { DeskError } from '../../../../platform/sharepoint/errors';
import type { BreachCase, CaseEvent, CaseValues } from '../../../rules';
import type { BreachStore } from '../shell/casePort';

export const me = { id: 11, name: 'Priya Nandra' };
export const officer: CaseAccess = { role: 'officer', me, officers: [{ ...me, upn: 'dpo@northmere.example' }, { id: 12, name: 'Gareth Pugh', upn: 'deputy@northmere.example' }] };
export const reviewer: CaseAccess = { ...officer, role: 'reviewer' };

export interface MemoryCases extends BreachStore {
  readonly cases: Map<number, BreachCase>;
  readonly events: { readonly reference: string; readonly event: CaseEvent }[];
  readonly saves: { readonly seen: BreachCase; readonly next: CaseValues }[];
  /** What the next saves throw instead of saving; after `commit` it is saved all the same, as when an answer is lost. */
  readonly failures: { readonly error: Error; readonly commit?: boolean; readonly at?: number }[];
  /** A colleague saves. */
  change(logId: number, change: (values: CaseValues) => CaseValues): void;
}

/** Cases in memory with etags, conflicts and failures, as the store answers. */
export function memoryCases(...opened: readonly BreachCase[]): MemoryCases {
  const cases = new Map(opened.map((found) => [found.logId, found]));
  const unused = (): Promise<never> => Promise.reject(new Error('not part of this test'));
  let version = 1;
  const put = (found: BreachCase, values: CaseValues): BreachCase => {
    version += 1;
    const saved: BreachCase = { ...found, values, etag: `"x,${version}"` };
    cases.set(found.logId, saved);
    return saved;
  };
  const store: MemoryCases = {
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
    readReporter: () => Promise.resolve({ name: 'Alex Turner', mail: 'alex.turner@northmere.example', upn: 'alex.turner@northmere.example' }),
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
    readSeverityHistory: () => Promise.resolve([]),
    readWorklist: unused, readClosed: () => Promise.resolve({ cases: [], leftOut: 0, isStopped: false }), readDisposalDue: () => Promise.resolve([]), readDueTasks: () => Promise.resolve([]),
    readAddedReports: () => Promise.resolve([]), isUnread: () => Promise.resolve(false), readAroundDesk: unused, settleAroundDesk: unused, readReported: unused, readUnread: () => Promise.resolve({ report: false, additions: 0, changes: false }), readWaiting: unused, findDuplicates: unused, mergeCase: unused, readTasks: unused, addTask: unused, changeTask: unused, readServicePeople: () => Promise.resolve([]), tellService: () => Promise.resolve({ told: [], notTold: [] }),
    keepFile: unused, closingToConfirm: () => Promise.resolve(false), confirmClosing: unused, disposal: unused
  };
  return store;
}

