import { taskTelling } from '../../casework/intake/taskTelling';
import { withdrawals } from '../../casework/intake/withdrawals';
import { openCaseStore } from '../../casework/store/openCaseStore';
import type { CaseStore } from '../../casework/store/contract';
import type { DeskServices } from '../../platform/host/services';
import type { BreachFixed, CaseEvent, CaseValues } from '../rules';
import { keeping } from './fetchKeeping';
import { findCase } from './findCase';
import { breachKind, breachSite } from './kind';

/** The engine's store on breach cases: a case is found by the number of its report too, and a file is kept under a name that opens nothing by itself. */
export function breachCases(services: DeskServices): CaseStore<CaseValues, BreachFixed, CaseEvent> {
  const store = openCaseStore(services, breachKind);
  return {
    ...store,
    ...withdrawals(breachSite(services)),
    ...taskTelling(breachSite(services)),
    findCase: (reference) => findCase(services, reference),
    keepFile: async (found, file) => store.keepFile(found, { ...file, name: (await keeping()).evidenceName(file.name) })
  };
}
