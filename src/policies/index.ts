import { withRights, type RoomDoor } from '../platform/provisioning/desk';
import { historyFolder } from '../platform/provisioning/sharedLists';
import {
  policies as policiesList, policyReceipts, policyVersions, publishedPolicies, readingExceptions, readingReminders, receiptDigests, teamReading
} from './lists';

/** The officers' commands on the policies; the id of its manifest. */
export const policyCommandSetId = 'b0a3f7de-5a0e-4a63-8a52-6a7f0f0c1d08';

const reviewers = 'reviewers:policy';

/** What set-up makes for policies, lists in the order in which they are made. */
export const policies: RoomDoor = {
  lists: [
    withRights(policiesList, { owners: 'full', officers: 'work', [reviewers]: 'readAll' }),
    withRights(publishedPolicies, { owners: 'full', staff: 'read', officers: 'append', [reviewers]: 'readAll' }),
    withRights(policyVersions, { owners: 'full', staff: 'read', officers: 'append', [reviewers]: 'readAll' }),
    // officers add receipts as the members of staff they are, and change none
    withRights(policyReceipts, { owners: 'full', staff: 'addOnly', officers: 'readAll', [reviewers]: 'readAll' }),
    withRights(receiptDigests, { owners: 'full', officers: 'append', [reviewers]: 'readAll' }),
    withRights(readingExceptions, { owners: 'full', officers: 'append', [reviewers]: 'readAll' }),
    withRights(teamReading, { owners: 'full', officers: 'work', [reviewers]: 'readAll' }, { service: { champions: 'read' } }),
    withRights(readingReminders, { owners: 'full', officers: 'work', [reviewers]: 'readAll' })
  ],
  reviewers: {
    // the staff list that figures may rest on lies beside the templates
    audience: reviewers, alsoRead: ['deskTemplates'], formerly: 'Desk reviewers',
    description: 'Who checks that policies are published and read, such as Internal Audit: they read policies, receipts and figures, no more.'
  },
  folders: [historyFolder('policy', 'Policies', reviewers, { ofCases: false })],
  commandSets: [{ componentId: policyCommandSetId, title: 'Data Protection Desk: policies', lists: [policiesList.key] }],
  upgrades: [{ number: 3, title: 'Messages, marks and figures', lists: [policiesList.key], reformat: true }]
};
