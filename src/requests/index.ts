import { withRights, type RoomDoor } from '../platform/provisioning/desk';
import { historyFolder } from '../platform/provisioning/sharedLists';
import { requestFiles } from './lists/requestFiles';
import { requestIntake } from './lists/requestIntake';
import { requestLog } from './lists/requestLog';
import { requestSchedule } from './lists/requestSchedule';
import { scheduleActs } from './lists/scheduleActs';
import { searchLists } from './lists/searchLists';

/** The command set of the request lists; the id of its manifest. */
export const requestCommandSetId = '1d124ba7-98ba-4e76-a842-5c31db8fa469';

/**
 * What set-up makes for requests of people about their information. Nobody but officers reads them: what somebody asks, and who they are, is for those who
 * answer, so there are no reviewers (UK GDPR article 5(1)(b) and (c)). A service sees what it is asked to look for, in its own folder.
 */
export const requests: RoomDoor = {
  lists: [
    withRights(requestIntake, { owners: 'full', staff: 'report', officers: 'work' }, { restricted: true }),
    withRights(requestLog, { owners: 'full', officers: 'work' }, { restricted: true }),
    withRights(requestFiles, { owners: 'full', officers: 'work' }, { restricted: true }),
    // the documents themselves: officers alone, whatever service they came from; what an officer did with one nobody changes
    withRights(requestSchedule, { owners: 'full', officers: 'work' }, { restricted: true }),
    withRights(scheduleActs, { owners: 'full', officers: 'append' }, { restricted: true }),
    ...searchLists.map(({ list, rights, more }) => withRights(list, rights, more))
  ],
  folders: [historyFolder('request', 'Requests')],
  commandSets: [{ componentId: requestCommandSetId, title: 'Data Protection Desk: requests', lists: [requestIntake.key, requestLog.key] }],
  leadToCases: ['requestLog', 'requestFiles'],
  upgrades: []
};
