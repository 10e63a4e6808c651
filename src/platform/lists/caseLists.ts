import { defineList, type NewRowOf, type RowOf } from '../sharepoint/listSchema';
import { places } from './places';

/** Lists that the cases of every room share. */

export const caseHistory = defineList({
  key: 'caseHistory',
  title: 'Case history',
  description: 'What was done on a case, when and by whom. Rows are added and never changed.',
  kind: 'list',
  ...places.caseHistory,
  columns: {
    CaseReference: { type: 'text', title: 'Case reference', required: true, indexed: true, maxLength: 50 },
    EventKind: { type: 'text', title: 'Event', required: true, maxLength: 100 },
    /** What a person typed, word for word. In rows without a code also the desk's own English lines. */
    Details: { type: 'note', title: 'Details' },
    /** When it happened, where it was written before the rows came into folders. */
    EventAt: { type: 'dateTime', title: 'Happened at' },
    /** When it happened, in UTC as ISO 8601: the one door that puts a row into a folder takes dates only as people of the site write them. */
    HappenedAt: { type: 'text', title: 'Happened at (UTC)', maxLength: 40 },
    /** The version of the case's row that the event tells of: a version without one is told again from the version history. */
    RowVersion: { type: 'text', title: 'Version of the case', maxLength: 20 },
    /** Which sentence the event has in the reader's language; `Title` is the code in English. Rows of before have none and stand as they were written. */
    EventCode: { type: 'text', title: 'Code', maxLength: 100, inForms: false },
    /** JSON: the values of the sentence and of the lines below it. */
    EventValues: { type: 'note', title: 'Values', inForms: false }
  },
  views: [{
    title: 'All', isDefault: true, rowLimit: 100, columns: ['CaseReference', 'EventKind', 'LinkTitle', 'HappenedAt', 'EventAt', 'Author', 'Created'], recursive: true,
    query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
  }],
  read: 'all',
  write: 'all',
  attachments: false,
  folders: true
});
export type CaseHistoryRow = RowOf<typeof caseHistory>;
export type NewCaseHistoryRow = NewRowOf<typeof caseHistory>;

export const notifications = defineList({
  key: 'notifications',
  title: 'Notifications',
  description: 'What reporters’ own pages tried to tell the people who have to know. No message texts, no addresses.',
  kind: 'list',
  ...places.notifications,
  columns: {
    CaseKind: { type: 'text', title: 'Kind of case', required: true, maxLength: 50 },
    ReportId: { type: 'number', title: 'Report', required: true, indexed: true },
    ReportGuid: { type: 'text', title: 'Report GUID', maxLength: 36 },
    MessageKey: { type: 'text', title: 'Message', required: true, indexed: true, maxLength: 100 },
    Channel: { type: 'choice', title: 'Channel', required: true, choices: ['mail', 'chat', 'channel'] },
    RecipientRole: { type: 'choice', title: 'Recipient', required: true, choices: ['dpo', 'line-manager', 'caldicott', 'ict-security', 'restricted', 'alternate'] },
    DeliveryState: { type: 'choice', title: 'State', required: true, choices: ['sent', 'failed', 'skipped', 'claimed'] },
    ErrorText: { type: 'note', title: 'What went wrong' },
    Attempt: { type: 'number', title: 'Attempt' },
    LeaseUntil: { type: 'dateTime', title: 'Claimed until' },
    MayBeRepeat: { type: 'boolean', title: 'May be a repeat' }
  },
  views: [{
    title: 'All', isDefault: true, rowLimit: 100,
    columns: ['ReportId', 'LinkTitle', 'Channel', 'RecipientRole', 'DeliveryState', 'Attempt', 'ErrorText', 'Author', 'Created'],
    query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
  }],
  read: 'own',
  write: 'own',
  indexAuthor: true,
  attachments: false,
  folders: false
});
export type NotificationsRow = RowOf<typeof notifications>;
export type NewNotificationsRow = NewRowOf<typeof notifications>;

export const tasks = defineList({
  key: 'tasks',
  title: 'Tasks',
  description: 'What a service is asked to do, in a folder a service. No personal data in a task.',
  kind: 'list',
  ...places.tasks,
  columns: {
    CaseReference: { type: 'text', title: 'Case reference', indexed: true, maxLength: 50 },
    TaskState: { type: 'choice', title: 'State', indexed: true, required: true, choices: ['Open', 'Done', 'Withdrawn'], default: 'Open' },
    DueAt: { type: 'dateTime', title: 'Due', indexed: true },
    Service: { type: 'text', title: 'Service', indexed: true, maxLength: 255 },
    /** What sort of task it is, as a code: a message may say that much and no more. */
    TaskKind: { type: 'text', title: 'Kind of task', maxLength: 20, inForms: false },
    /** The one of the service's groups who is asked; empty: the service as a whole. */
    AskedOf: { type: 'user', title: 'Asked of', indexed: true },
    /** What the service says, as a code. It settles nothing: an officer does, who has read it. */
    AnswerKind: { type: 'text', title: 'Answered', maxLength: 20, inForms: false },
    Answer: { type: 'note', title: 'Answer' }
  },
  views: [
    {
      title: 'Open', isDefault: true, rowLimit: 100, recursive: true, columns: ['LinkTitle', 'CaseReference', 'Service', 'DueAt', 'TaskState'],
      query: '<Where><Eq><FieldRef Name="TaskState" /><Value Type="Text">Open</Value></Eq></Where><OrderBy><FieldRef Name="DueAt" /></OrderBy>'
    },
    {
      title: 'All', rowLimit: 100, columns: ['LinkTitle', 'CaseReference', 'Service', 'DueAt', 'TaskState', 'Modified'],
      query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
    }
  ],
  read: 'all',
  write: 'all',
  attachments: true,
  folders: true
});
export type TaskRow = RowOf<typeof tasks>;
export type NewTaskRow = NewRowOf<typeof tasks>;
