import { defineList, type NewRowOf, type RowOf } from '../../platform/sharepoint/listSchema';
import { importedColumns, trackingColumns } from '../../casework/lists/logColumns';
import { logViews } from '../../casework/lists/logViews';
import { caseStates } from '../rules/cases/publicState';
import { caseColumns } from './caseColumns';
import caseStateFormat from './formatting/caseState.json';
import clockFormat from './formatting/clock.json';
import { breachPlaces } from './paths';
import { told } from './told';

/**
 * Formatting sees only columns of the view, so what one column's drawing asks for stands beside it. A title that is no link opens no form of
 * SharePoint: the reference leads to the page of the case.
 */
const shown = ['Reference', 'Title', 'DueAt', 'ClockState', 'IcoDecision', 'CaseState', 'SeverityScore', 'Service', 'AssignedTo', 'Undelivered', 'AroundDesk'];
const shownClosed = ['Reference', 'Title', 'ClosedAt', 'CaseState', 'ClockState', 'SeverityScore', 'Service', 'AssignedTo', 'DisposalDue', 'AroundDesk'];
const views = logViews({ shown, shownClosed, mine: 'My investigations', shownOfAll: ['ReportedAt', 'IncidentGroup'] });

export const breachLog = defineList({
  key: 'breachLog',
  title: 'Breach log',
  description: "The officers' record of each report, with the 72-hour clock. One row a report.",
  kind: 'list',
  ...breachPlaces.log,
  columns: {
    ...told,
    Reference: { type: 'text', title: 'Reference', indexed: true, maxLength: 50 },
    ReportId: { type: 'number', title: 'Report', required: true, indexed: true, unique: true },
    ReportGuid: { type: 'text', title: 'Report GUID', indexed: true, maxLength: 36 },
    ReportedAt: { type: 'dateTime', title: 'Reported at' },
    NoticedAt: { type: 'dateTime', title: 'Noticed at' },
    AwareAt: { type: 'dateTime', title: 'Council aware at', indexed: true },
    AwareReason: { type: 'note', title: 'Why this time' },
    DueAt: { type: 'dateTime', title: 'Report to the ICO by', formerTitles: ['Tell the ICO by'], indexed: true, formatting: clockFormat },
    ClockState: { type: 'choice', title: 'Clock', indexed: true, choices: ['Running', 'Stopped', 'Met'], default: 'Running' },
    CaseState: { type: 'choice', title: 'State', indexed: true, choices: caseStates, default: 'New', formatting: caseStateFormat },
    ReportVersion: { type: 'text', title: 'Version of the report added to the log', formerTitles: ['Version of the report taken in'], maxLength: 20 },
    ...importedColumns,
    RepeatOfReportId: { type: 'number', title: 'Repeat of report' },
    ...trackingColumns,
    AssignedTo: { type: 'user', title: 'Assigned to', indexed: true },
    ...caseColumns
  },
  views,
  read: 'all',
  write: 'all',
  indexModified: true,
  attachments: false,
  folders: false
});
export type BreachLogRow = RowOf<typeof breachLog>;
export type NewBreachLogRow = NewRowOf<typeof breachLog>;
