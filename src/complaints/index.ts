import { withRights, type RoomDoor } from '../platform/provisioning/desk';
import { historyFolder } from '../platform/provisioning/sharedLists';
import { complaintFiles } from './lists/complaintFiles';
import { complaintIntake } from './lists/complaintIntake';
import { complaintLog } from './lists/complaintLog';

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
  commandSets: [],
  leadToCases: ['complaintLog', 'complaintFiles'],
  upgrades: []
};
