import { withRights, type RoomDoor } from '../../src/platform/provisioning/desk';
import { historyFolder } from '../../src/platform/provisioning/sharedLists';
import { defineList, type ListSchema } from '../../src/platform/sharepoint/listSchema';

const shape = {
  kind: 'list', attachments: false, folders: false,
  columns: { CaseReference: { type: 'text', title: 'Case reference', indexed: true, maxLength: 50 } },
  views: [{
    title: 'All', isDefault: true, rowLimit: 100, columns: ['LinkTitle', 'CaseReference'],
    query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
  }]
} as const;

const intake: ListSchema = defineList({
  ...shape, key: 'madeUpIntake', title: 'Made-up intake', description: 'What staff write of a made-up kind.', path: 'Lists/MadeUpIntake', read: 'own', write: 'own'
});
const log: ListSchema = defineList({
  ...shape, key: 'madeUpLog', title: 'Made-up log', description: 'Cases of a made-up kind.', path: 'Lists/MadeUpLog', read: 'all', write: 'all'
});

const reviewers = 'reviewers:made-up';

/** A room that the product does not have: its door alone gives it lists, rights, reviewers and a history. */
export const madeUpRoom: RoomDoor = {
  lists: [
    withRights(intake, { owners: 'full', staff: 'report', officers: 'work' }, { restricted: true }),
    withRights(log, { owners: 'full', officers: 'work', [reviewers]: 'readAll' }, { restricted: true })
  ],
  reviewers: { audience: reviewers, description: 'They read the made-up log and change nothing.' },
  folders: [historyFolder('made-up', 'Made-up cases', reviewers)],
  commandSets: [],
  upgrades: []
};
