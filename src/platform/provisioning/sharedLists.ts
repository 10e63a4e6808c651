import { caseHistory, notifications, tasks } from '../lists/caseLists';
import { deliveries } from '../lists/deliveries';
import { deskTemplates } from '../lists/deskTemplates';
import { signOffs } from '../lists/signOffs';
import type { ListRights, ReviewersAudience } from '../rights';
import { deskOfficerSettings, deskSettings } from '../settings/lists';
import { withRights, type DeskList, type RoomFolder } from './desk';

/**
 * The lists that belong to no room, since the cases of every room have rows in them: so no log's reviewers read one whole. What came of a
 * case's messages and tasks is on its log and in its history.
 */
export const sharedLists: readonly DeskList[] = [
  // what lies outside the folders was written before there were any, nearly all of it of breaches
  withRights(caseHistory, { owners: 'full', officers: 'append', 'reviewers:breach': 'readAll' }),
  // its rows name whoever reported as their author, also where the report leaves the name off
  withRights(notifications, { owners: 'full', staff: 'addOnly', officers: 'work' }, { restricted: true }),
  withRights(deliveries, { owners: 'full', officers: 'work' }, { restricted: true }),
  withRights(tasks, { owners: 'full', officers: 'work' }, { service: { champions: 'report', managers: 'report' } }),
  // a signer reads their own and nobody else's, whatever they review
  withRights(signOffs, { owners: 'full', staff: 'addOnly', officers: 'append' }),
  // whose reviewers read it as well is said by the rooms' doors
  withRights(deskTemplates, { owners: 'full', officers: 'work' }),
  withRights(deskSettings, { owners: 'full', staff: 'read', officers: 'work' }),
  withRights(deskOfficerSettings, { owners: 'full', officers: 'work' })
];

/**
 * A room's folder in `Case history`, which its reviewers read; see `addCaseEvent`.
 * @param how whether what happens there happens to cases, of which some are restricted
 */
export function historyFolder(kind: string, title: string, reviewers?: ReviewersAudience, { ofCases = true } = {}): RoomFolder {
  const rights: ListRights = { owners: 'full', officers: 'append' };
  return { list: caseHistory, name: kind, title, ...(ofCases ? { restricted: true } : {}), rights: reviewers === undefined ? rights : { ...rights, [reviewers]: 'readAll' } };
}
