import { defineList, type NewRowOf, type RowOf } from '../../platform/sharepoint/listSchema';
import { formKinds } from '../rules/choices';
import { dpiaPlaces } from './paths';

/** The head of each DPIA; its answers and risks are rows of *DPIA answers*. Each row opens a case `DPIA-…` of the log. */
export const dpiasList = defineList({
  key: 'dpias',
  title: 'DPIAs',
  description: 'Data protection impact assessments that services write, in a folder a service. Its managers read and change their own; what was submitted stands in DPIA submissions.',
  kind: 'list',
  ...dpiaPlaces.dpias,
  columns: {
    DpiaGuid: { type: 'text', title: 'DPIA GUID', required: true, indexed: true, unique: true, maxLength: 36, inForms: false },
    Service: { type: 'text', title: 'Service', maxLength: 255 },
    /** By it earlier DPIAs of the same system are found, to start from. */
    System: { type: 'text', title: 'System', indexed: true, maxLength: 255 },
    ScreeningReference: { type: 'text', title: 'Screening', indexed: true, maxLength: 50 },
    /** `YYYY-MM-DD`: a day without a zone. */
    PlannedOn: { type: 'text', title: 'Planned to go live', maxLength: 10 },
    FormKind: { type: 'choice', title: 'Form', choices: formKinds, default: 'full', inForms: false },
    QuestionnaireVersion: { type: 'number', title: 'Version of the questions', inForms: false },
    /** JSON: the council's own questions, as they were when it was begun. */
    OwnQuestions: { type: 'note', title: "The council's own questions", inForms: false },
    /** The reference of the DPIA whose answers it began with. */
    StartedFrom: { type: 'text', title: 'Started from', maxLength: 50, inForms: false }
  },
  views: [{
    title: 'All', isDefault: true, rowLimit: 100, recursive: true, columns: ['LinkTitle', 'Service', 'System', 'PlannedOn', 'ScreeningReference', 'Author', 'Created', 'Modified'],
    query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
  }],
  read: 'all',
  write: 'all',
  attachments: false,
  folders: true
});
export type DpiaRow = RowOf<typeof dpiasList>;
export type NewDpiaRow = NewRowOf<typeof dpiasList>;
