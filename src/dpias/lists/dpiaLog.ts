import { closingColumns, deskColumns, trackingColumns } from '../../casework/lists/logColumns';
import { defineList } from '../../platform/sharepoint/listSchema';
import { dpiaLogKinds, dpiaLogStates, formKinds, screeningResults } from '../rules/choices';
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
    IntakeKind: { type: 'choice', title: 'What it is', choices: dpiaLogKinds, inForms: false },
    ScreeningId: { type: 'number', title: 'Screening (row)', indexed: true, unique: true, inForms: false },
    DpiaId: { type: 'number', title: 'DPIA (row)', indexed: true, unique: true, inForms: false },
    /** Of the row that opened the case. */
    IntakeGuid: { type: 'text', title: 'Intake GUID', maxLength: 36, inForms: false },
    EnteredAt: { type: 'dateTime', title: 'Begun at' },
    CaseState: { type: 'choice', title: 'State', indexed: true, choices: dpiaLogStates, default: 'Draft', formatting: caseStateFormat },
    AssignedTo: { type: 'user', title: 'Case officer', indexed: true },
    DueAt: { type: 'dateTime', title: 'Next due', indexed: true, formatting: dueFormat },
    Service: { type: 'text', title: 'Service', maxLength: 255 },
    System: { type: 'text', title: 'System', maxLength: 255 },
    ScreeningReference: { type: 'text', title: 'Screening', indexed: true, maxLength: 50 },
    ScreeningResult: { type: 'choice', title: 'Result of the screening', choices: screeningResults, formatting: screeningResultFormat },
    FormKind: { type: 'choice', title: 'Form', choices: formKinds },
    /** `YYYY-MM-DD`: a day without a zone. */
    PlannedOn: { type: 'text', title: 'Planned to go live', maxLength: 10 },
    /** Of the submission that the log speaks of: the highest level that is left. */
    ResidualRisk: { type: 'choice', title: 'Residual risk', indexed: true, choices: levels, formatting: residualRiskFormat },
    /** A day that a view compares with today is a moment: UK midnight of it. */
    ReviewAt: { type: 'dateTime', title: 'Review due', indexed: true },
    PublishedAt: { type: 'dateTime', title: 'Published at', indexed: true },
    /** The hash of the submission that the log speaks of. */
    Submission: { type: 'text', title: 'Submission (SHA-256)', maxLength: 64, inForms: false },
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
