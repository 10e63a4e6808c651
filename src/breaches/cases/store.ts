import { withdrawals } from '../../casework/intake/withdraw';
import { openCaseStore } from '../../casework/store/openCaseStore';
import type { CaseStore } from '../../casework/store/contract';
import type { DeskServices } from '../../platform/host/services';
import { evidenceName, type BreachFixed, type CaseEvent, type CaseValues } from '../rules';
import { findCase } from './findCase';
import { breachKind, breachSite } from './kind';

/** The engine's store on breach cases: a case is found by the number of its report too, and a file is kept under a name that opens nothing by itself. */
export function breachCases(services: DeskServices): CaseStore<CaseValues, BreachFixed, CaseEvent> {
  const store = openCaseStore(services, breachKind);
  return {
    ...store,
    ...withdrawals(breachSite(services)),
    findCase: (reference) => findCase(services, reference),
    keepFile: (found, file) => store.keepFile(found, { ...file, name: evidenceName(file.name) })
  };
}
