import type { CaseAccess } from '../../../cases/contract';
import { memoryCaseStore, unused, type MemoryCaseStore } from '../../../../casework/ui/testing/memoryCaseStore';
import type { BreachCase, BreachFixed, CaseEvent, CaseValues } from '../../../rules';
import type { BreachStore } from '../shell/casePort';

export const me = { id: 11, name: 'Priya Nandra' };
export const officer: CaseAccess = { role: 'officer', me, officers: [{ ...me, upn: 'dpo@northmere.example' }, { id: 12, name: 'Gareth Pugh', upn: 'deputy@northmere.example' }] };
export const reviewer: CaseAccess = { ...officer, role: 'reviewer' };

export type MemoryCases = BreachStore & MemoryCaseStore<CaseValues, BreachFixed, CaseEvent>;

/** Breaches in memory, as their store answers. */
export const memoryCases = (...opened: readonly BreachCase[]): MemoryCases => ({
  ...memoryCaseStore<CaseValues, BreachFixed, CaseEvent>(opened),
  readReporter: () => Promise.resolve({ name: 'Alex Turner', mail: 'alex.turner@northmere.example', upn: 'alex.turner@northmere.example' }),
  readSeverityHistory: () => Promise.resolve([]),
  readAddedReports: () => Promise.resolve([]), isUnread: () => Promise.resolve(false), readReported: unused, readUnread: () => Promise.resolve({ report: false, additions: 0, changes: false }), readWaiting: unused,
  findDuplicates: unused, mergeCase: unused
});
