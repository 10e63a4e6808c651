import { nations } from '../../calendar';
import { closingColumns, deskColumns, trackingColumns } from '../../casework/lists/logColumns';
import { logViews } from '../../casework/lists/logViews';
import { cameInColumns } from '../../casework/lists/toldColumns';
import { defineList } from '../../platform/sharepoint/listSchema';
import { waysTold } from '../../casework/rules/waysTold';
import { complaintNatures, complaintStates, complaintTopics } from '../rules/choices';
import { handlingStates, pointsStates } from '../rules/cases/awaits';
import clockFormat from './formatting/clock.json';
import caseStateFormat from './formatting/complaintState.json';
import { complaintPlaces } from './paths';
import { told } from './told';

const shown = ['Reference', 'Title', 'DueAt', 'ClockState', 'AcknowledgedAt', 'CaseState', 'Service', 'AssignedTo', 'Undelivered', 'AroundDesk'];
const shownClosed = ['Reference', 'Title', 'ClosedAt', 'CaseState', 'ClockState', 'AcknowledgedAt', 'OutcomeToldAt', 'Service', 'AssignedTo', 'DisposalDue', 'AroundDesk'];
const views = logViews({ shown, shownClosed, running: 'To acknowledge', mine: 'My complaints', shownOfAll: ['ReceivedAt', 'GroupReference'] });

export const complaintLog = defineList({
  key: 'complaintLog',
  title: 'Complaint log',
  description: "The officers' record of each data protection complaint, with the 30 days to acknowledge it. One row a complaint.",
  kind: 'list',
  ...complaintPlaces.log,
  columns: {
    ...cameInColumns,
    Nation: { type: 'choice', title: 'Bank holidays of', choices: nations, default: 'england-and-wales', inForms: false },
    DueAt: { type: 'dateTime', title: 'Acknowledge by', indexed: true, formatting: clockFormat },
    ClockState: { type: 'choice', title: 'Clock', indexed: true, choices: ['Running', 'Stopped', 'Met'], default: 'Running' },
    CaseState: { type: 'choice', title: 'State', indexed: true, choices: complaintStates, default: 'New', formatting: caseStateFormat },
    AssignedTo: { type: 'user', title: 'Case officer', indexed: true },
    ...told,
    Nature: { type: 'choice', title: 'What kind of complaint', choices: complaintNatures, default: 'Not decided' },
    NatureReason: { type: 'note', title: 'Why this kind' },
    Topics: { type: 'multiChoice', title: 'What it is about', choices: complaintTopics },
    GroupReference: { type: 'text', title: 'Group', indexed: true, maxLength: 50 },
    BreachReference: { type: 'text', title: 'Breach', indexed: true, maxLength: 50 },
    RequestReference: { type: 'text', title: 'Rights request', indexed: true, maxLength: 50 },
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
