import { readInstant } from '../../../calendar';
import { utcSecond } from '../report/reportColumns';

/** What a column of a row holds, as it is written to SharePoint. */
export type Cell = string | number | boolean | null | readonly string[];
export type CellKind = 'text' | 'number' | 'moment' | 'flag' | 'choices';

/**
 * The columns of a case that only the desk writes, with their kinds: those fixed at taking in, those that follow from others, and the
 * officers' decisions. `Standing` and `Awaits` follow from them too, but taking in may set them by itself, so no seal covers them.
 */
export const sealedColumns = {
  Reference: 'text', ReportId: 'number', ReportGuid: 'text', ReportedAt: 'moment', NoticedAt: 'moment', NameWithheld: 'flag', ReportVersion: 'text', RepeatOfReportId: 'number',
  Title: 'text', IncidentGroup: 'text', DueAt: 'moment', ClockState: 'text', SeverityScore: 'number', SeverityBand: 'text',
  CaseState: 'text', AssignedToId: 'number', AwareAt: 'moment', AwareReason: 'text',
  IncidentKind: 'text', Service: 'text', WhatHappened: 'text', HappenedAt: 'moment', DataSubjectTypes: 'choices', DataTypes: 'choices', PeopleCount: 'number', PeopleBand: 'text',
  RecordsCount: 'number', Contained: 'text', Protection: 'text', Equipment: 'text',
  IsPersonalDataBreach: 'text', BreachReason: 'text', CouncilRole: 'text', Supplier: 'text', SupplierToldAt: 'moment', Regime: 'text',
  TriageFile: 'text', SeverityFile: 'text', NotificationFile: 'text', InvestigationFile: 'text',
  RiskLevel: 'text', RiskReason: 'text',
  IcoDecision: 'text', IcoReason: 'text', IcoDecidedAt: 'moment', IcoDecidedBy: 'text', IcoToldAt: 'moment', IcoReference: 'text', DelayReason: 'text',
  PeopleDecision: 'text', PeopleReason: 'text', PeopleException: 'text', PeopleDecidedAt: 'moment', PeopleDecidedBy: 'text', PeopleToldAt: 'moment',
  ClosedAt: 'moment', DisposalDue: 'text', DisposedAt: 'moment'
} as const satisfies Readonly<Record<string, CellKind>>;
export type SealedColumn = keyof typeof sealedColumns;
export type SealedCells = Readonly<Record<SealedColumn, Cell>>;

export const sealedColumnNames = /*#__PURE__*/ Object.keys(sealedColumns) as readonly SealedColumn[];

/** The columns that form 1 of the seal covers, in its order. Frozen: with another list no row that was sealed in that form would fit any more. */
export const columnsOfSealForm1 = [
  'Reference', 'ReportId', 'ReportGuid', 'ReportedAt', 'NoticedAt', 'NameWithheld', 'ReportVersion', 'RepeatOfReportId', 'Title', 'IncidentGroup', 'DueAt', 'ClockState', 'SeverityScore', 'SeverityBand',
  'CaseState', 'AssignedToId', 'AwareAt', 'AwareReason', 'IncidentKind', 'Service', 'WhatHappened', 'HappenedAt', 'DataSubjectTypes', 'DataTypes', 'PeopleCount', 'PeopleBand', 'RecordsCount',
  'Contained', 'Protection', 'Equipment', 'IsPersonalDataBreach', 'BreachReason', 'CouncilRole', 'Supplier', 'SupplierToldAt', 'Regime', 'TriageFile', 'SeverityFile', 'NotificationFile',
  'InvestigationFile', 'RiskLevel', 'RiskReason', 'IcoDecision', 'IcoReason', 'IcoDecidedAt', 'IcoDecidedBy', 'IcoToldAt', 'IcoReference', 'DelayReason', 'PeopleDecision', 'PeopleReason',
  'PeopleException', 'PeopleDecidedAt', 'PeopleDecidedBy', 'PeopleToldAt', 'ClosedAt', 'DisposalDue', 'DisposedAt'
] as const satisfies readonly SealedColumn[];

/** Letters that carry no meaning by themselves and that stores and editors change: controls, marks of direction, joiners, byte order marks. */
const unseen = /[\p{Cc}\p{Cf}\uFFFE\uFFFF]+/gu;

/**
 * A cell in the one form that a comparison uses, whatever SharePoint made of it on the way: empty text is nothing, white space and unseen
 * signs are one space, a moment is UTC to the second, choices stand in alphabetical order (also when they come as `;#A;#B;#`).
 */
export function canonicalCell(kind: CellKind, value: unknown): Cell {
  switch (kind) {
    case 'flag': return value === true || value === 1 || value === '1';
    case 'number': return value === null || value === undefined || value === '' || !Number.isFinite(Number(value)) ? null : Number(value);
    case 'choices': return [...choicesIn(value)].sort();
    case 'moment': {
      const at = typeof value === 'string' ? readInstant(value) : undefined;
      return at ? utcSecond(at) : canonicalText(value);
    }
    case 'text': return canonicalText(value);
  }
}

function canonicalText(value: unknown): string | null {
  const text = typeof value === 'string' ? value.replace(unseen, ' ').replace(/\s+/gu, ' ').trim() : '';
  return text === '' ? null : text;
}

function choicesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.filter((each) => typeof each === 'string');
  if (typeof value === 'string') return value.split(';#').map((part) => part.trim()).filter((part) => part !== '');
  const results: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'results') : undefined;
  return Array.isArray(results) ? choicesIn(results) : [];
}

export function sameCell(kind: CellKind, one: unknown, other: unknown): boolean {
  return JSON.stringify(canonicalCell(kind, one)) === JSON.stringify(canonicalCell(kind, other));
}

/** The sealed cells of a row as read, from the list or from one of its versions (there a person is `{ LookupId }`). */
export function sealedCells(row: Readonly<Record<string, unknown>>): SealedCells {
  const entries = sealedColumnNames.map((name) => [name, canonicalCell(sealedColumns[name], name === 'AssignedToId' ? personIn(row) : row[name])]);
  return Object.fromEntries(entries) as SealedCells;
}

function personIn(row: Readonly<Record<string, unknown>>): unknown {
  const person = row.AssignedTo;
  return row.AssignedToId ?? (typeof person === 'object' && person !== null ? Reflect.get(person, 'LookupId') : undefined);
}
