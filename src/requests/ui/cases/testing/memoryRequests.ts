import { memoryCaseStore, type MemoryCaseStore } from '../../../../casework/ui/testing/memoryCaseStore';
import type { RequestEvent } from '../../../rules/cases/events';
import { earlierOf } from '../../../rules/cases/repeats';
import type { RequestCase, RequestFixed, RequestValues } from '../../../rules/cases/values';
import type { RequestDeskStore } from '../contract';

export type MemoryRequests = RequestDeskStore & MemoryCaseStore<RequestValues, RequestFixed, RequestEvent>;

/** Requests in memory, as their store answers. */
export function memoryRequests(...opened: readonly RequestCase[]): MemoryRequests {
  const store = memoryCaseStore<RequestValues, RequestFixed, RequestEvent>(opened);
  return {
    ...store,
    readOther: (reference) => Promise.resolve([...store.cases.values()].find((found) => found.reference === reference)),
    findEarlier: (found) => Promise.resolve(earlierOf(found, [...store.cases.values()])),
    readWaiting: () => Promise.resolve(undefined),
    readOutstanding: () => Promise.resolve([]),
    readOutstandingOf: () => Promise.resolve([]),
    readCounts: () => Promise.resolve({})
  };
}
