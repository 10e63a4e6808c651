import { defineList, type NewRowOf, type RowOf } from '../../platform/sharepoint/listSchema';
import { tellings } from '../rules/exemptions/withheld';
import { checkStates, documentKinds, entryDecisions } from '../rules/schedule/choices';
import { schedulePlaces } from './schedulePaths';

const shown = ['EntryNumber', 'LinkTitle', 'DocumentKind', 'DocumentDay', 'Decision', 'Exemptions', 'CheckState', 'BatchNumber', 'Pages'] as const;

/**
 * A row a document. Days, numbers and exemptions are texts or numbers, so that a row is whole with the one write that puts it into its folder. A request has up to tens of thousands of them:
 * `EntryBlock` is what every question begins with, since not more than a thousand rows have one.
 */
export const requestSchedule = defineList({
  key: 'requestSchedule',
  title: 'Request schedule',
  description: 'Documents that were found for a request, and what was decided of each. Officers alone read it. Personal data.',
  kind: 'list',
  ...schedulePlaces.entries,
  columns: {
    CaseReference: { type: 'text', title: 'Case reference', required: true, indexed: true, maxLength: 50 },
    EntryKey: { type: 'text', title: 'Entry key', required: true, indexed: true, unique: true, maxLength: 60, inForms: false },
    EntryBlock: { type: 'text', title: 'Block', required: true, indexed: true, maxLength: 60, inForms: false },
    EntryNumber: { type: 'number', title: 'Number', required: true, decimals: 0 },
    DocumentKind: { type: 'choice', title: 'Kind', choices: documentKinds, default: 'other' },
    /** `YYYY-MM-DD`: texts of this form sort as days do. */
    DocumentDay: { type: 'text', title: 'Date', maxLength: 10 },
    FromWhom: { type: 'text', title: 'From', maxLength: 255 },
    ToWhom: { type: 'text', title: 'To', maxLength: 255 },
    CameFrom: { type: 'text', title: 'Came from', maxLength: 255 },
    Pages: { type: 'number', title: 'Pages', decimals: 0 },
    Sha256: { type: 'text', title: 'SHA-256', maxLength: 64 },
    ExternalId: { type: 'text', title: 'Control number', maxLength: 100 },
    DuplicateOf: { type: 'number', title: 'Copy of', decimals: 0 },
    Decision: { type: 'choice', title: 'Decision', indexed: true, choices: entryDecisions, default: 'undecided' },
    /** Ids of the Act's table, each between `;`: so one is found among others. */
    Exemptions: { type: 'text', title: 'Exemptions', maxLength: 255 },
    Told: { type: 'choice', title: 'What is told', choices: tellings },
    Reason: { type: 'note', title: 'Why' },
    HasReason: { type: 'boolean', title: 'A reason is recorded', inForms: false },
    HealthData: { type: 'boolean', title: 'Health data' },
    Opinion: { type: 'text', title: 'Opinion', maxLength: 50, inForms: false },
    DecidedIn: { type: 'text', title: 'Decided in', maxLength: 36, inForms: false },
    CheckState: { type: 'choice', title: 'Second check', indexed: true, choices: checkStates, default: 'none' },
    CheckedIn: { type: 'text', title: 'Checked in', maxLength: 36, inForms: false },
    BatchNumber: { type: 'number', title: 'Batch', decimals: 0 },
    ReleasedIn: { type: 'text', title: 'Released in', maxLength: 36, inForms: false },
    Volume: { type: 'number', title: 'Volume', decimals: 0 },
    FirstPage: { type: 'number', title: 'First page', decimals: 0 }
  },
  views: [
    { title: 'Newest', isDefault: true, rowLimit: 100, recursive: true, columns: ['CaseReference', ...shown], query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>' },
    { title: 'By request', rowLimit: 100, recursive: true, columns: ['EntryKey', ...shown], query: '<OrderBy><FieldRef Name="EntryKey" /></OrderBy>' }
  ],
  read: 'all',
  write: 'all',
  attachments: false,
  folders: true
});
export type ScheduleRow = RowOf<typeof requestSchedule>;
export type NewScheduleRow = NewRowOf<typeof requestSchedule>;
