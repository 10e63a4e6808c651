import { caseCommandsFor, type CaseCommands } from '../../../../casework/ui/commandSet';
import type { DeskServices } from '../../../../platform/host/services';
import { openDpiaAccess } from '../../../cases/store';
import { openDpiaDesk } from '../deskStore';
import { dpiaRoom } from '../room';

/** The commands on `DPIA log`; undefined for everybody who may not read it. @throws DeskError */
export async function openDpiaCommands(services: DeskServices): Promise<CaseCommands | undefined> {
  const access = await openDpiaAccess(services);
  return access && caseCommandsFor({
    ui: { room: dpiaRoom, services, access, store: openDpiaDesk(services) },
    parts: async () => (await import(/* webpackChunkName: 'dpia-worklist' */ '../worklist')).dpiaWorklist
  });
}
