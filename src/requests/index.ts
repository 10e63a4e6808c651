import { withRights, type RoomDoor } from '../platform/provisioning/desk';
import { historyFolder } from '../platform/provisioning/sharedLists';
import { requestFiles } from './lists/requestFiles';
import { requestIntake } from './lists/requestIntake';
import { requestLog } from './lists/requestLog';
import { searchLists } from './lists/searchLists';

/**
 * What set-up makes for requests of people about their information. Nobody but officers reads them: what somebody asks, and who they are, is for those who
 * answer, so there are no reviewers (UK GDPR article 5(1)(b) and (c)). A service sees what it is asked to look for, in its own folder.
 */
export const requests: RoomDoor = {
  lists: [
    withRights(requestIntake, { owners: 'full', staff: 'report', officers: 'work' }, { restricted: true }),
    withRights(requestLog, { owners: 'full', officers: 'work' }, { restricted: true }),
    withRights(requestFiles, { owners: 'full', officers: 'work' }, { restricted: true }),
    ...searchLists.map(({ list, rights, more }) => withRights(list, rights, more))
  ],
  folders: [historyFolder('request', 'Requests')],
  commandSets: [],
  leadToCases: ['requestLog', 'requestFiles'],
  upgrades: []
};
