import { withRights, type RoomDoor } from '../platform/provisioning/desk';
import { requestFiles } from './lists/requestFiles';
import { requestIntake } from './lists/requestIntake';

/**
 * What set-up makes for requests of people about their information. Nobody but officers reads them: what somebody asks, and who they are, is for those who
 * answer, so there are no reviewers (UK GDPR article 5(1)(b) and (c)).
 */
export const requests: RoomDoor = {
  lists: [
    withRights(requestIntake, { owners: 'full', staff: 'report', officers: 'work' }, { restricted: true }),
    withRights(requestFiles, { owners: 'full', officers: 'work' }, { restricted: true })
  ],
  commandSets: [],
  leadToCases: ['requestFiles'],
  upgrades: []
};
