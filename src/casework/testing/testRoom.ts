import { ukDate } from '../../calendar';
import { withRights, type RoomDoor } from '../../platform/provisioning/desk';
import { historyFolder } from '../../platform/provisioning/sharedLists';
import { defineList } from '../../platform/sharepoint/listSchema';
import { closingColumns, deskColumns, fileColumns, trackingColumns } from '../lists/logColumns';
import type { CaseKind } from '../store/site';
import { testDecisions, testRules, testStates, type TestEventKind, type TestFixed, type TestValues } from './testKind';

const all = { title: 'All', isDefault: true, rowLimit: 50, query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>' } as const;

export const testLog = defineList({
  key: 'testLog', title: 'Test log', description: 'Cases of a made-up kind.', kind: 'list', path: 'Lists/TestLog',
  columns: {
    Reference: { type: 'text', title: 'Reference', indexed: true, maxLength: 50 },
    IntakeId: { type: 'number', title: 'Intake', required: true, indexed: true, unique: true },
    AskedAt: { type: 'dateTime', title: 'Asked at' },
    CaseState: { type: 'choice', title: 'State', indexed: true, choices: testStates, default: 'New' },
    AssignedTo: { type: 'user', title: 'Case officer', indexed: true },
    Subject: { type: 'text', title: 'Subject', maxLength: 255 },
    ReceivedAt: { type: 'dateTime', title: 'Received at', indexed: true },
    DueAt: { type: 'dateTime', title: 'Due', indexed: true },
    AcknowledgedAt: { type: 'dateTime', title: 'Acknowledged at' },
    Decision: { type: 'choice', title: 'Decision', choices: testDecisions, default: 'Not decided' },
    Reason: { type: 'note', title: 'Why' },
    DecidedBy: { type: 'text', title: 'Decided by', maxLength: 255 },
    TalkFile: { type: 'note', title: 'Talk (file)', inForms: false },
    ...trackingColumns,
    ...closingColumns,
    ...deskColumns
  },
  views: [{ ...all, columns: ['Reference', 'LinkTitle', 'CaseState', 'DueAt'] }],
  read: 'all', write: 'all', indexModified: true, attachments: false, folders: false
});

export const testFiles = defineList({
  key: 'testFiles', title: 'Test files', description: 'Files of cases of a made-up kind.', kind: 'library', path: 'TestFiles',
  columns: { IntakeId: { type: 'number', title: 'Intake', indexed: true }, ...fileColumns },
  views: [{ ...all, recursive: true, columns: ['LinkFilename', 'Reference'] }],
  read: 'all', write: 'all', attachments: false, folders: true
});

/** The made-up kind with its lists. */
export const testKind: CaseKind<TestValues, TestFixed, TestEventKind> = {
  ...testRules,
  lists: { log: testLog, files: testFiles },
  afterSave: () => Promise.resolve(),
  afterLook: () => Promise.resolve(),
  historyBegins: () => Promise.resolve([]),
  fileColumns: ({ intakeId }) => ({ IntakeId: intakeId }),
  // a year, whatever the schedule of the council says
  disposal: { closedBy: ['closed'], intake: undefined, firstDay: (values, closedAt) => ukDate(closedAt).add({ years: 1 }).toString() }
};

const reviewers = 'reviewers:test';

/** Its door: what set-up makes for it. */
export const testRoom: RoomDoor = {
  lists: [withRights(testLog, { owners: 'full', officers: 'work', [reviewers]: 'readAll' }), withRights(testFiles, { owners: 'full', officers: 'work', [reviewers]: 'readAll' })],
  reviewers: { audience: reviewers, description: 'They read the test log and change nothing.' },
  folders: [historyFolder(testRules.key, 'Test cases', reviewers)],
  commandSets: [],
  upgrades: []
};
