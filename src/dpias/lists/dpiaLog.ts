import { nations } from '../../calendar';
import { closingColumns, deskColumns, trackingColumns } from '../../casework/lists/logColumns';
import { defineList } from '../../platform/sharepoint/listSchema';
import { reviewStates, signStates } from '../rules/cases/awaits';
import { caseStates, formKinds, lookDecisions, publicationStates, screeningResults } from '../rules/cases/choices';
import { clockStates } from '../rules/cases/clock';
import { consultStates } from '../rules/cases/consultClock';
import { levels } from '../rules/risks/risk';
import dueFormat from './formatting/due.json';
import caseStateFormat from './formatting/dpiaState.json';
import residualRiskFormat from './formatting/residualRisk.json';
import screeningResultFormat from './formatting/screeningResult.json';
import { dpiaLogViews } from './dpiaLogViews';
import { dpiaPlaces } from './paths';

/**
 * One row a screening or a DPIA. Two intakes open its cases, and ids of two lists are the same numbers: so each has a column of its own with the id of its row, unique where it is filled
 * and empty in the rows of the other (several rows may have an empty cell in a column with unique values: assumption A62, on which adding to a log rests already).
 */
export const dpiaLog = defineList({
  key: 'dpiaLog',
  title: 'DPIA log',
  description: "The officers' register of data protection impact assessments and of the screenings before them. One row a screening or a DPIA.",
  kind: 'list',
  ...dpiaPlaces.log,
  columns: {
    Reference: { type: 'text', title: 'Reference', indexed: true, maxLength: 50 },
    ScreeningId: { type: 'number', title: 'Screening (row)', indexed: true, unique: true, inForms: false },
    DpiaId: { type: 'number', title: 'DPIA (row)', indexed: true, unique: true, inForms: false },
    /** Of the row that opened the case. */
    IntakeGuid: { type: 'text', title: 'Intake GUID', maxLength: 36, inForms: false },
    EnteredAt: { type: 'dateTime', title: 'Begun at', indexed: true },
    RepeatOfIntakeId: { type: 'number', title: 'Repeat of screening', inForms: false },
    CaseState: { type: 'choice', title: 'State', indexed: true, choices: caseStates, default: 'Draft', formatting: caseStateFormat },
    AssignedTo: { type: 'user', title: 'Case officer', indexed: true },
    DueAt: { type: 'dateTime', title: 'Next due', indexed: true, formatting: dueFormat },
    ClockState: { type: 'choice', title: 'Clock', choices: clockStates, default: 'Stopped', inForms: false },
    ProjectTitle: { type: 'text', title: 'Project', maxLength: 255 },
    Service: { type: 'text', title: 'Service', maxLength: 255 },
    System: { type: 'text', title: 'System', maxLength: 255 },
    Nation: { type: 'choice', title: 'Bank holidays of', choices: nations, default: 'england-and-wales', inForms: false },
    FormKind: { type: 'choice', title: 'Form', choices: formKinds },
    /** `YYYY-MM-DD`: days without a zone. */
    PlannedOn: { type: 'text', title: 'Planned to go live', maxLength: 10 },
    LiveOn: { type: 'text', title: 'Went live', maxLength: 10 },
    ReviewOn: { type: 'text', title: 'Review on', maxLength: 10, inForms: false },
    /** A day that a view compares with today is a moment: UK midnight of it. */
    ReviewAt: { type: 'dateTime', title: 'Review due', indexed: true },
    ScreeningResult: { type: 'choice', title: 'Result of the screening', choices: screeningResults, formatting: screeningResultFormat },
    LookDecision: { type: 'choice', title: 'What an officer decided', choices: lookDecisions },
    LookedAt: { type: 'dateTime', title: 'Looked at' },
    LookedBy: { type: 'text', title: 'Looked at by', maxLength: 255 },
    LookedUntil: { type: 'text', title: 'Not needed until', maxLength: 10 },
    LookedWhy: { type: 'note', title: 'Why' },
    /** Of a DPIA its screening, of a screening the DPIA that was made of it. */
    LinkedReference: { type: 'text', title: 'Screening or DPIA', indexed: true, maxLength: 50 },
    /** The submission that the log speaks of: its hash, and what SharePoint stamped. */
    Submission: { type: 'text', title: 'Submission (SHA-256)', maxLength: 64, inForms: false },
    SubmissionNumber: { type: 'number', title: 'Submission' },
    SubmittedAt: { type: 'dateTime', title: 'Submitted at' },
    SubmittedBy: { type: 'user', title: 'Submitted by' },
    /** Of it: the highest level that is left. */
    ResidualRisk: { type: 'choice', title: 'Residual risk', indexed: true, choices: levels, formatting: residualRiskFormat },
    AdvisedAt: { type: 'dateTime', title: 'Advised at' },
    ApprovedAt: { type: 'dateTime', title: 'In force since' },
    SignState: { type: 'choice', title: 'Sign-off', choices: signStates, default: 'None', inForms: false },
    ConsultState: { type: 'choice', title: 'Prior consultation', choices: consultStates, default: 'None' },
    ConsultDue: { type: 'text', title: 'Answer of the Commissioner by', maxLength: 10, inForms: false },
    ReviewState: { type: 'choice', title: 'Review proposed', choices: reviewStates, default: 'None', inForms: false },
    Publication: { type: 'choice', title: 'Publication', choices: publicationStates, default: 'Not decided' },
    PublishedAt: { type: 'dateTime', title: 'Published at', indexed: true },
    DpiaFile: { type: 'note', title: 'DPIA (file)', inForms: false },
    ...trackingColumns,
    ...closingColumns,
    ...deskColumns
  },
  views: dpiaLogViews,
  read: 'all',
  write: 'all',
  indexModified: true,
  attachments: false,
  folders: false
});
