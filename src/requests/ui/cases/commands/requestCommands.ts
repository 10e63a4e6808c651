import { caseCommandsFor, type CaseCommands } from '../../../../casework/ui/commandSet';
import type { DeskServices } from '../../../../platform/host/services';
import { openRequestAccess } from '../../../cases/store';
import { openRequestDesk } from '../deskStore';
import { requestRoom } from '../room';

/** The commands on `Request log`; undefined for everybody who may not read it. @throws DeskError */
export async function openRequestCommands(services: DeskServices): Promise<CaseCommands | undefined> {
  const access = await openRequestAccess(services);
  return access && caseCommandsFor({
    ui: { room: requestRoom, services, access, store: openRequestDesk(services) },
    parts: async () => (await import(/* webpackChunkName: 'request-worklist' */ '../worklist')).requestWorklist
  });
}
