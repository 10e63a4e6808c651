import { nations } from '../../calendar';
import { closingColumns, deskColumns, importedColumns, trackingColumns } from '../../casework/lists/logColumns';
import { defineList, type NewRowOf, type RowOf, type View } from '../../platform/sharepoint/listSchema';
import { answerLanguages, complaintNatures, complaintStates, complaintTopics, waysReceived, waysTold } from '../rules/choices';
import { handlingStates, pointsStates } from '../rules/cases/awaits';
import clockFormat from './formatting/clock.json';
import caseStateFormat from './formatting/complaintState.json';
import { complaintPlaces } from './paths';

const shown = ['Reference', 'Title', 'DueAt', 'ClockState', 'AcknowledgedAt', 'CaseState', 'Service', 'AssignedTo', 'Undelivered', 'AroundDesk'];
const shownClosed = ['Reference', 'Title', 'ClosedAt', 'CaseState', 'ClockState', 'AcknowledgedAt', 'OutcomeToldAt', 'Service', 'AssignedTo', 'DisposalDue', 'AroundDesk'];

const is = (column: string, value: string): string => `<Eq><FieldRef Name="${column}" /><Value Type="Text">${value}</Value></Eq>`;
const byTimeLeft = '<OrderBy><FieldRef Name="DueAt" /></OrderBy>';
const newestFirst = '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>';

/** Each filter starts with an indexed column that leaves few rows. "Open" is the desk's own `Standing`: a row that somebody set to Closed in a form stays in view. */
const views: readonly View[] = [
  { title: 'Open by time left', isDefault: true, rowLimit: 100, columns: shown, query: `<Where>${is('Standing', 'Open')}</Where>${byTimeLeft}` },
  { title: 'To acknowledge', rowLimit: 100, columns: shown, query: `<Where><And>${is('Standing', 'Open')}${is('ClockState', 'Running')}</And></Where>${byTimeLeft}` },
  { title: 'Awaiting decision', rowLimit: 50, columns: shown, query: `<Where>${is('Awaits', 'Yes')}</Where>${byTimeLeft}` },
  {
    title: 'My complaints', rowLimit: 100, columns: shown,
    query: `<Where><And>${is('Standing', 'Open')}<Eq><FieldRef Name="AssignedTo" LookupId="TRUE" /><Value Type="Integer"><UserID /></Value></Eq></And></Where>${byTimeLeft}`
  },
  {
    title: 'Closed in the last 12 months', rowLimit: 50, columns: shownClosed,
    query: `<Where><And><Geq><FieldRef Name="ClosedAt" /><Value Type="DateTime"><Today OffsetDays="-365" /></Value></Geq>${is('Standing', 'Closed')}</And></Where>` +
      '<OrderBy><FieldRef Name="ClosedAt" Ascending="FALSE" /></OrderBy>'
  },
  { title: 'Undelivered', rowLimit: 50, columns: shown, query: `<Where><Gt><FieldRef Name="Undelivered" /><Value Type="Number">0</Value></Gt></Where>${byTimeLeft}` },
  { title: 'All', rowLimit: 50, columns: [...shown, 'ReceivedAt', 'GroupReference'], query: newestFirst }
];

export const complaintLog = defineList({
  key: 'complaintLog',
  title: 'Complaint log',
  description: "The officers' record of each data protection complaint, with the 30 days to acknowledge it. One row a complaint.",
  kind: 'list',
  ...complaintPlaces.log,
  columns: {
    Reference: { type: 'text', title: 'Reference', indexed: true, maxLength: 50 },
    IntakeId: { type: 'number', title: 'Intake', required: true, indexed: true, unique: true },
    IntakeGuid: { type: 'text', title: 'Intake GUID', maxLength: 36, inForms: false },
    EnteredAt: { type: 'dateTime', title: 'Entered at' },
    ...importedColumns,
    RepeatOfIntakeId: { type: 'number', title: 'Repeat of intake' },
    ReceivedAt: { type: 'dateTime', title: 'Reached the council at', indexed: true },
    ReceivedReason: { type: 'note', title: 'Why this time' },
    Nation: { type: 'choice', title: 'Bank holidays of', choices: nations, default: 'england-and-wales', inForms: false },
    DueAt: { type: 'dateTime', title: 'Acknowledge by', indexed: true, formatting: clockFormat },
    ClockState: { type: 'choice', title: 'Clock', indexed: true, choices: ['Running', 'Stopped', 'Met'], default: 'Running' },
    CaseState: { type: 'choice', title: 'State', indexed: true, choices: complaintStates, default: 'New', formatting: caseStateFormat },
    AssignedTo: { type: 'user', title: 'Case officer', indexed: true },
    HowReceived: { type: 'choice', title: 'How it came', choices: waysReceived },
    Service: { type: 'text', title: 'Service', maxLength: 255 },
    OtherServices: { type: 'note', title: 'Other services' },
    WhatSaid: { type: 'note', title: 'What was said' },
    Anonymous: { type: 'boolean', title: 'No name given' },
    ComplainantName: { type: 'text', title: 'Who complains', maxLength: 255 },
    ComplainantContact: { type: 'note', title: 'How to reach them' },
    AnswerLanguage: { type: 'choice', title: 'Language of the answer', choices: answerLanguages, default: 'English' },
    AboutDpo: { type: 'boolean', title: 'About the Data Protection Officer or their team' },
    Nature: { type: 'choice', title: 'What kind of complaint', choices: complaintNatures, default: 'Not decided' },
    NatureReason: { type: 'note', title: 'Why this kind' },
    Topics: { type: 'multiChoice', title: 'What it is about', choices: complaintTopics },
    GroupReference: { type: 'text', title: 'Group', indexed: true, maxLength: 50 },
    BreachReference: { type: 'text', title: 'Breach', maxLength: 50 },
    PolicyName: { type: 'text', title: 'Policy', maxLength: 255 },
    AcknowledgedAt: { type: 'dateTime', title: 'Acknowledged at' },
    AcknowledgedHow: { type: 'choice', title: 'Acknowledged by', choices: waysTold },
    NotAcknowledgedReason: { type: 'note', title: 'Why it cannot be acknowledged' },
    OutcomeToldAt: { type: 'dateTime', title: 'Outcome told at' },
    OutcomeToldHow: { type: 'choice', title: 'Outcome told by', choices: waysTold },
    OutcomeDecidedBy: { type: 'text', title: 'Decided by', maxLength: 255 },
    PointsState: { type: 'choice', title: 'Points of complaint', choices: pointsStates, default: 'None' },
    HandlingState: { type: 'choice', title: 'Who may decide', choices: handlingStates, default: 'Free', inForms: false },
    LastWordOn: { type: 'text', title: 'Last told', maxLength: 10 },
    ComplaintFile: { type: 'note', title: 'Complaint (file)', inForms: false },
    ...trackingColumns,
    ...closingColumns,
    ...deskColumns
  },
  views,
  read: 'all',
  write: 'all',
  indexModified: true,
  attachments: false,
  folders: false
});
export type ComplaintLogRow = RowOf<typeof complaintLog>;
export type NewComplaintLogRow = NewRowOf<typeof complaintLog>;
