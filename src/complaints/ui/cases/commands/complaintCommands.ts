import { caseCommandsFor, type CaseCommands } from '../../../../casework/ui/commandSet';
import type { DeskServices } from '../../../../platform/host/services';
import { openComplaintAccess } from '../../../cases/store';
import { openComplaintDesk } from '../deskStore';
import { complaintRoom } from '../room';

/** The commands on `Complaint log`; undefined for everybody who may not read it. @throws DeskError */
export async function openComplaintCommands(services: DeskServices): Promise<CaseCommands | undefined> {
  const access = await openComplaintAccess(services);
  return access && caseCommandsFor({
    ui: { room: complaintRoom, services, access, store: openComplaintDesk(services) },
    parts: async () => (await import(/* webpackChunkName: 'complaint-worklist' */ '../worklist')).complaintWorklist
  });
}
