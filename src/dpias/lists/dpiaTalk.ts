import { defineList, type NewRowOf, type RowOf } from '../../platform/sharepoint/listSchema';
import { talkKinds } from '../rules/choices';
import { dpiaPlaces } from './paths';

/**
 * What is said of a DPIA: rows are added and never changed. Who and when are `Author` and `Created`; no column says them. What officers decide is told to the service here, which cannot read the log,
 * and counts only where an officer is its author.
 */
export const dpiaTalk = defineList({
  key: 'dpiaTalk',
  title: 'DPIA talk',
  description: 'Comments, advice, answers and views on data protection impact assessments, in a folder a service. They are added; nobody changes a row.',
  kind: 'list',
  ...dpiaPlaces.talk,
  columns: {
    TalkGuid: { type: 'text', title: 'Talk GUID', required: true, indexed: true, unique: true, maxLength: 36, inForms: false },
    CaseReference: { type: 'text', title: 'Case reference', required: true, indexed: true, maxLength: 50 },
    TalkKind: { type: 'choice', title: 'What it is', required: true, choices: talkKinds },
    /** The id of the question that it is about. */
    Question: { type: 'text', title: 'Question', maxLength: 100 },
    /** The GUID of what it answers or resolves. */
    ReplyTo: { type: 'text', title: 'Reply to', maxLength: 36, inForms: false },
    /** The number of a point of advice. */
    Point: { type: 'number', title: 'Point of advice' },
    Said: { type: 'note', title: 'What is said' },
    /** JSON, by the kind. */
    Details: { type: 'note', title: 'What exactly', inForms: false },
    /** The hash of the submission that it speaks of. */
    Submission: { type: 'text', title: 'Submission (SHA-256)', maxLength: 64, inForms: false }
  },
  views: [{
    title: 'All', isDefault: true, rowLimit: 100, recursive: true, columns: ['LinkTitle', 'CaseReference', 'TalkKind', 'Question', 'Point', 'Author', 'Created'],
    query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
  }],
  read: 'all',
  write: 'all',
  attachments: false,
  folders: true
});
export type DpiaTalkRow = RowOf<typeof dpiaTalk>;
export type NewDpiaTalkRow = NewRowOf<typeof dpiaTalk>;
