import { withRights, type RoomDoor } from '../platform/provisioning/desk';
import { historyFolder } from '../platform/provisioning/sharedLists';
import { breachEvidence, breachLog, breachReports } from './lists';
import { legalHolds } from './upgrades/legalHolds';
import { oneEngine } from './upgrades/oneEngine';
import { restrictedCases } from './upgrades/restrictedCases';
import { rightFirst } from './upgrades/rightFirst';
import { sealedCases } from './upgrades/sealedCases';
import { wrongFiles } from './upgrades/wrongFiles';

/** The command set of the breach lists; the id of its manifest. */
export const breachCommandSetId = 'b0a3f7de-5a0e-4a63-8a52-6a7f0f0c1d03';

const reviewers = 'reviewers:breach';

/**
 * What set-up makes for breaches, lists in the order in which they are made. Reviewers have no level on `Breach reports`: they are staff as
 * well, SharePoint adds the levels of all one's groups together, and "edit" of one with "override" of the other would let them change other
 * people's reports. They read the same words in the log. Pages do without the door: each imports its own part of the room.
 */
export const breaches: RoomDoor = {
  lists: [
    withRights(breachReports, { owners: 'full', staff: 'report', officers: 'work' }, { restricted: true }),
    withRights(breachLog, { owners: 'full', officers: 'work', [reviewers]: 'readAll' }, { restricted: true }),
    withRights(breachEvidence, { owners: 'full', officers: 'work', [reviewers]: 'readAll' }, { restricted: true })
  ],
  reviewers: {
    audience: reviewers, alsoRead: ['deskTemplates'], formerly: 'Desk reviewers',
    description: 'SIRO, Caldicott Guardian and Internal Audit, as far as the council wants: they read the breach log and change nothing.'
  },
  folders: [historyFolder('breach', 'Breaches', reviewers)],
  commandSets: [{ componentId: breachCommandSetId, title: 'Data Protection Desk', lists: [breachReports.key, breachLog.key] }],
  leadToCases: ['breachLog', 'breachEvidence'],
  upgrades: [sealedCases, rightFirst, oneEngine, restrictedCases, wrongFiles, legalHolds]
};
