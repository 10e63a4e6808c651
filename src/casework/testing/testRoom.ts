import { ukDate } from '../../calendar';
import { withRights, type RoomDoor } from '../../platform/provisioning/desk';
import { historyFolder } from '../../platform/provisioning/sharedLists';
import type { CaseKind } from '../store/site';
import { testRules, type TestEventKind, type TestFixed, type TestValues } from './testKind';
import { rowsBeside } from '../store/disposal/rowsBeside';
import { testAdded, testAdditions, testFiles, testLog, testNotes, testQuestions } from './testLists';

/** The made-up kind with its lists. */
export const testKind: CaseKind<TestValues, TestFixed, TestEventKind> = {
  ...testRules,
  lists: { log: testLog, files: testFiles },
  afterSave: () => Promise.resolve(),
  afterLook: () => Promise.resolve(),
  historyBegins: () => Promise.resolve([]),
  fileColumns: ({ intakeId }) => ({ IntakeId: intakeId }),
  // a year, whatever the schedule of the council says
  disposal: {
    closedBy: ['closed'], intake: testQuestions, additions: [{ list: testAdditions, into: testAdded, origin: 'AdditionId' }], rows: () => Promise.resolve([rowsBeside(testNotes)]),
    firstDay: (values, closedAt) => ukDate(closedAt).add({ years: 1 }).toString()
  }
};

const reviewers = 'reviewers:test';

/** Its door: what set-up makes for it. */
export const testRoom: RoomDoor = {
  lists: [
    ...[testQuestions, testAdditions].map((list) => withRights(list, { owners: 'full', staff: 'report', officers: 'work' }, { restricted: true })),
    ...[testLog, testAdded, testNotes, testFiles].map((list) => withRights(list, { owners: 'full', officers: 'work', [reviewers]: 'readAll' }, { restricted: true }))
  ],
  reviewers: { audience: reviewers, description: 'They read the test log and change nothing.' },
  folders: [historyFolder(testRules.key, 'Test cases', reviewers)],
  commandSets: [],
  upgrades: []
};
