import { importColumns } from '../../casework/lists/logColumns';
import { defineList, type NewRowOf, type RowOf } from '../../platform/sharepoint/listSchema';
import { answerLanguages, waysReceived } from '../rules/choices';
import { publicStates } from '../rules/intake/intakeRow';
import { complaintPlaces } from './paths';

export const complaintIntake = defineList({
  key: 'complaintIntake',
  title: 'Complaint intake',
  description: 'Complaints about how the council used information, as they reached somebody. Staff see and correct only what they entered themselves.',
  kind: 'list',
  ...complaintPlaces.intake,
  columns: {
    // no unique column: "read own" and "enforce unique values" exclude each other on one list
    IntakeGuid: { type: 'text', title: 'Intake GUID', required: true, indexed: true, maxLength: 36 },
    ReceivedAt: { type: 'dateTime', title: 'Reached the council at', required: true, indexed: true },
    HowReceived: { type: 'choice', title: 'How it came', choices: waysReceived },
    WhatSaid: { type: 'note', title: 'What was said' },
    Service: { type: 'text', title: 'Service', maxLength: 255 },
    /** One a line. */
    OtherServices: { type: 'note', title: 'Other services' },
    Anonymous: { type: 'boolean', title: 'No name given' },
    ComplainantName: { type: 'text', title: 'Who complains', maxLength: 255 },
    ComplainantContact: { type: 'note', title: 'How to reach them' },
    AnswerLanguage: { type: 'choice', title: 'Language of the answer', choices: answerLanguages, default: 'English' },
    AboutDpo: { type: 'boolean', title: 'About the Data Protection Officer or their team' },
    ...importColumns,
    /** Believed as those of an import are. */
    GroupReference: { type: 'text', title: 'Group', maxLength: 50, inForms: false },
    BreachReference: { type: 'text', title: 'Breach', maxLength: 50, inForms: false },
    PublicState: { type: 'choice', title: 'State for its author', choices: publicStates, default: 'Received' }
  },
  views: [{
    title: 'All', isDefault: true, rowLimit: 50,
    columns: ['ID', 'LinkTitle', 'Service', 'ReceivedAt', 'HowReceived', 'Created', 'PublicState', 'Attachments'],
    query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
  }],
  read: 'own',
  write: 'own',
  indexAuthor: true,
  attachments: true,
  folders: false
});
export type ComplaintIntakeRow = RowOf<typeof complaintIntake>;
export type NewComplaintIntakeRow = NewRowOf<typeof complaintIntake>;
