import { withRights, type RoomDoor } from '../platform/provisioning/desk';
import { historyFolder } from '../platform/provisioning/sharedLists';
import { complaintFiles } from './lists/complaintFiles';
import { complaintIntake } from './lists/complaintIntake';
import { complaintLog } from './lists/complaintLog';

/** The command set of the complaint lists; the id of its manifest. */
export const complaintCommandSetId = 'b0a3f7de-5a0e-4a63-8a52-6a7f0f0c1d10';

/**
 * What set-up makes for complaints. Nobody but officers reads them: what people write of themselves when they complain is for those who look into it, so there
 * are no reviewers unless a council sees a need that it can explain (UK GDPR article 5(1)(b) and (c)).
 */
export const complaints: RoomDoor = {
  lists: [
    withRights(complaintIntake, { owners: 'full', staff: 'report', officers: 'work' }, { restricted: true }),
    withRights(complaintLog, { owners: 'full', officers: 'work' }, { restricted: true }),
    withRights(complaintFiles, { owners: 'full', officers: 'work' }, { restricted: true })
  ],
  folders: [historyFolder('complaint', 'Complaints')],
  commandSets: [{ componentId: complaintCommandSetId, title: 'Data Protection Desk: complaints', lists: [complaintIntake.key, complaintLog.key] }],
  leadToCases: ['complaintLog', 'complaintFiles'],
  upgrades: []
};
