import { defineList } from '../../platform/sharepoint/listSchema';
import { closingColumns, deskColumns, fileColumns, recentFiles, trackingColumns } from '../lists/logColumns';
import { testDecisions, testStates } from './testKind';

const all = { title: 'All', isDefault: true, rowLimit: 50, query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>' } as const;
const own = { kind: 'list', read: 'own', write: 'own', indexAuthor: true, attachments: true, folders: false } as const;

/** Each row opens a case. */
export const testQuestions = defineList({
  ...own, key: 'testQuestions', title: 'Test questions', description: 'What staff ask.', path: 'Lists/TestQuestions',
  columns: { Subject: { type: 'text', title: 'Subject', maxLength: 255 } },
  views: [{ ...all, columns: ['LinkTitle', 'Subject', 'Attachments'] }]
});

/** Each row adds to the case that it names. */
export const testAdditions = defineList({
  ...own, key: 'testAdditions', title: 'Test additions', description: 'What staff say later about their own question.', path: 'Lists/TestAdditions',
  columns: { CaseReference: { type: 'text', title: 'Case reference', maxLength: 50 }, Said: { type: 'note', title: 'What is added' } },
  views: [{ ...all, columns: ['LinkTitle', 'CaseReference', 'Attachments'] }]
});

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

/** The child of a case that is rows; its other one, the points, is a table in the sealed row itself. */
export const testAdded = defineList({
  key: 'testAdded', title: 'Test added', description: 'What was added to cases of a made-up kind, and what belongs to none.', kind: 'list', path: 'Lists/TestAdded',
  columns: {
    CaseReference: { type: 'text', title: 'Case reference', indexed: true, maxLength: 50 },
    AdditionId: { type: 'number', title: 'Addition', required: true, indexed: true, unique: true },
    Named: { type: 'text', title: 'Case that was named', maxLength: 255 },
    Said: { type: 'note', title: 'What is added' },
    SaidAt: { type: 'dateTime', title: 'Added at' }
  },
  views: [{ ...all, columns: ['LinkTitle', 'CaseReference', 'AdditionId', 'Named'] }],
  read: 'all', write: 'all', attachments: false, folders: false
});

/** Rows that belong to a case and lie beside the log, as searches do. */
export const testNotes = defineList({
  key: 'testNotes', title: 'Test notes', description: 'What officers note of cases of a made-up kind.', kind: 'list', path: 'Lists/TestNotes',
  columns: { CaseReference: { type: 'text', title: 'Case reference', indexed: true, maxLength: 50 }, Said: { type: 'note', title: 'What was noted' } },
  views: [{ ...all, columns: ['LinkTitle', 'CaseReference'] }],
  read: 'all', write: 'all', attachments: false, folders: false
});

export const testFiles = defineList({
  key: 'testFiles', title: 'Test files', description: 'Files of cases of a made-up kind.', kind: 'library', path: 'TestFiles',
  columns: { IntakeId: { type: 'number', title: 'Intake', indexed: true }, AdditionId: { type: 'number', title: 'Addition', indexed: true }, ...fileColumns },
  views: [recentFiles(['LinkFilename', 'Reference'])],
  read: 'all', write: 'all', indexModified: true, attachments: false, folders: true
});
