import { withRights, type RoomDoor } from '../platform/provisioning/desk';
import { historyFolder } from '../platform/provisioning/sharedLists';
import { dpiaAnswers } from './lists/dpiaAnswers';
import { dpiaDocuments } from './lists/dpiaDocuments';
import { dpiaLog } from './lists/dpiaLog';
import { dpiaScreenings } from './lists/dpiaScreenings';
import { dpiasList } from './lists/dpias';
import { dpiaSubmissions } from './lists/dpiaSubmissions';
import { dpiaTalk } from './lists/dpiaTalk';

/** The command set of the lists of DPIAs; the id of its manifest. */
export const dpiaCommandSetId = '7c9f1f52-3d1b-4a39-9a0e-5e2f6b7d8c41';

const reviewers = 'reviewers:dpia';

/**
 * What set-up makes for data protection impact assessments. A service's managers write theirs in its folder, its champions and staff do not see them. Reviewers are those whose views are asked for, and
 * whom the residual risk asks to approve: they read every service's, and add to the talk. They have no level on the screenings, as no reviewer has on what staff write: the levels of one's groups
 * add up. None of it is restricted: a DPIA is about a project, and whoever approves it must see it.
 */
export const dpias: RoomDoor = {
  lists: [
    withRights(dpiaScreenings, { owners: 'full', staff: 'report', officers: 'work' }),
    withRights(dpiasList, { owners: 'full', officers: 'work', [reviewers]: 'readAll' }, { service: { managers: 'report' } }),
    withRights(dpiaAnswers, { owners: 'full', officers: 'work', [reviewers]: 'readAll' }, { service: { managers: 'report' } }),
    withRights(dpiaTalk, { owners: 'full', officers: 'append', [reviewers]: 'append' }, { service: { managers: 'addOnly' } }),
    withRights(dpiaSubmissions, { owners: 'full', officers: 'append', [reviewers]: 'readAll' }, { service: { managers: 'addOnly' } }),
    withRights(dpiaDocuments, { owners: 'full', officers: 'work', [reviewers]: 'readAll' }, { service: { managers: 'report' } }),
    withRights(dpiaLog, { owners: 'full', officers: 'work', [reviewers]: 'readAll' })
  ],
  reviewers: {
    audience: reviewers,
    description: 'SIRO, Caldicott Guardian, ICT security and procurement, as far as the council wants: they read DPIAs, say what they think of them, and change nothing.'
  },
  folders: [historyFolder('dpia', 'DPIAs', reviewers)],
  commandSets: [{ componentId: dpiaCommandSetId, title: 'Data Protection Desk: DPIAs', lists: [dpiaScreenings.key, dpiasList.key, dpiaLog.key] }],
  leadToCases: ['dpiaLog', 'dpiaDocuments'],
  upgrades: []
};
