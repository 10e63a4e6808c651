import { caseCommandsFor, type CaseCommands } from '../../../../casework/ui/commandSet';
import type { DeskServices } from '../../../../platform/host/services';
import { openCaseAccess } from '../../../cases';
import { openBreachStore } from '../desk/breachStore';
import { breachRoom } from '../room';

/** The commands on `Breach log`; undefined for everybody who may not read it. @throws DeskError */
export async function openCaseCommands(services: DeskServices): Promise<CaseCommands | undefined> {
  const access = await openCaseAccess(services);
  return access && caseCommandsFor({
    ui: { room: breachRoom, services, access, store: openBreachStore(services) },
    parts: async () => (await import(/* webpackChunkName: 'breach-worklist' */ '../worklist/breachWorklist')).breachWorklist
  });
}
