import { defineList, type NewRowOf } from '../../platform/sharepoint/listSchema';
import { actKinds } from '../rules/schedule/choices';
import { schedulePlaces } from './schedulePaths';

/** Rows are added and never changed: who decided, checked, released or redacted is `Author`, when is `Created`, and no column says either. */
export const scheduleActs = defineList({
  key: 'scheduleActs',
  title: 'Schedule acts',
  description: 'What officers did with documents of a request: decisions, second checks, releases, redactions. They add; nobody changes a row. Personal data.',
  kind: 'list',
  ...schedulePlaces.acts,
  columns: {
    CaseReference: { type: 'text', title: 'Case reference', required: true, indexed: true, maxLength: 50 },
    ActGuid: { type: 'text', title: 'Act GUID', required: true, indexed: true, unique: true, maxLength: 36, inForms: false },
    ActKind: { type: 'choice', title: 'What was done', required: true, indexed: true, choices: actKinds },
    /** Reference, kind and where in the schedule: what is asked for together. */
    ActBlock: { type: 'text', title: 'Block', required: true, indexed: true, maxLength: 80, inForms: false },
    /** `1-3,7`. */
    EntryNumbers: { type: 'note', title: 'Numbers' },
    /** JSON: what was decided, said or taken out, by kind. */
    ActContent: { type: 'note', title: 'What exactly' }
  },
  views: [{
    title: 'All', isDefault: true, rowLimit: 100, recursive: true, columns: ['LinkTitle', 'CaseReference', 'ActKind', 'EntryNumbers', 'Author', 'Created'],
    query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
  }],
  read: 'all',
  write: 'all',
  attachments: false,
  folders: true
});
export type NewScheduleActRow = NewRowOf<typeof scheduleActs>;
