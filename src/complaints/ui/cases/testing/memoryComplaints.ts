import { memoryCaseStore, type MemoryCaseStore } from '../../../../casework/ui/testing/memoryCaseStore';
import type { ComplaintEvent } from '../../../rules/cases/events';
import type { ComplaintCase, ComplaintFixed, ComplaintValues } from '../../../rules/cases/values';
import type { ComplaintDeskStore } from '../contract';

export type MemoryComplaints = ComplaintDeskStore & MemoryCaseStore<ComplaintValues, ComplaintFixed, ComplaintEvent>;

/** Complaints in memory, as their store answers. */
export function memoryComplaints(...opened: readonly ComplaintCase[]): MemoryComplaints {
  const store = memoryCaseStore<ComplaintValues, ComplaintFixed, ComplaintEvent>(opened);
  const all = (): readonly ComplaintCase[] => [...store.cases.values()];
  return {
    ...store,
    readLeader: (reference) => Promise.resolve(all().find((found) => found.reference === reference)),
    readMembers: (reference) => Promise.resolve(all().filter(({ values }) => values.group === reference).map(({ logId }) => logId)),
    readWaiting: () => Promise.resolve(undefined)
  };
}
