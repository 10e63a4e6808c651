import { cellsOfRow, type ColumnKinds, type Cells } from '../../../casework/rules/cells';
import { columnKinds } from '../../../casework/rules/caseRow';
import { caseFields } from './caseFields';
import { fixedFields } from './fixedFields';

/** Columns that follow from the fields of a case. */
export const followingColumns = {
  Title: 'text', IncidentGroup: 'text', DueAt: 'moment', ClockState: 'text', SeverityScore: 'number', SeverityBand: 'text'
} as const satisfies ColumnKinds;
export type FollowingColumn = keyof typeof followingColumns;

/**
 * The columns of a case that only the desk writes, with their kinds: those fixed at taking in, those that follow from others, and the
 * officers' decisions. `Standing` and `Awaits` follow from them too, but taking in may set them by itself, so no seal covers them.
 */
export const sealedColumns = /*#__PURE__*/ Object.freeze({ ...columnKinds(fixedFields), ...followingColumns, ...columnKinds(caseFields) });
export type SealedColumn = keyof typeof sealedColumns;
export type SealedCells = Cells<SealedColumn>;

export const sealedColumnNames = /*#__PURE__*/ Object.keys(sealedColumns) as readonly SealedColumn[];

/** The columns that form 1 of the seal covers, in its order. Frozen: with another list no row that was sealed in that form would fit any more. */
export const columnsOfSealForm1 = [
  'Reference', 'ReportId', 'ReportGuid', 'ReportedAt', 'NoticedAt', 'NameWithheld', 'ReportVersion', 'RepeatOfReportId', 'Title', 'IncidentGroup', 'DueAt', 'ClockState', 'SeverityScore', 'SeverityBand',
  'CaseState', 'AssignedToId', 'AwareAt', 'AwareReason', 'IncidentKind', 'Service', 'WhatHappened', 'HappenedAt', 'DataSubjectTypes', 'DataTypes', 'PeopleCount', 'PeopleBand', 'RecordsCount',
  'Contained', 'Protection', 'Equipment', 'IsPersonalDataBreach', 'BreachReason', 'CouncilRole', 'Supplier', 'SupplierToldAt', 'Regime', 'TriageFile', 'SeverityFile', 'NotificationFile',
  'InvestigationFile', 'RiskLevel', 'RiskReason', 'IcoDecision', 'IcoReason', 'IcoDecidedAt', 'IcoDecidedBy', 'IcoToldAt', 'IcoReference', 'DelayReason', 'PeopleDecision', 'PeopleReason',
  'PeopleException', 'PeopleDecidedAt', 'PeopleDecidedBy', 'PeopleToldAt', 'ClosedAt', 'DisposalDue', 'DisposedAt'
] as const satisfies readonly SealedColumn[];

/** The sealed cells of a row as read, from the list or from one of its versions (there a person is `{ LookupId }`). */
export function sealedCells(row: Readonly<Record<string, unknown>>): SealedCells {
  return cellsOfRow(sealedColumns, row);
}
