import { memoryCaseStore, type MemoryCaseStore } from '../../../../casework/ui/testing/memoryCaseStore';
import type { RequestStore } from '../../../cases/store';
import type { RequestEvent } from '../../../rules/cases/events';
import type { RequestCase, RequestFixed, RequestValues } from '../../../rules/cases/values';

export type MemoryRequests = RequestStore & MemoryCaseStore<RequestValues, RequestFixed, RequestEvent>;

/** Requests in memory, as their store answers. */
export function memoryRequests(...opened: readonly RequestCase[]): MemoryRequests {
  const store = memoryCaseStore<RequestValues, RequestFixed, RequestEvent>(opened);
  return { ...store, readOther: (reference) => Promise.resolve([...store.cases.values()].find((found) => found.reference === reference)) };
}
