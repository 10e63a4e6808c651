import type { Columns } from '../../platform/sharepoint/listSchema';
import { closingColumns, deskColumns } from '../../casework/lists/logColumns';
import { breachDecisions, councilRoles, peopleExceptions, regimes, riskLevels, tellDecisions } from '../rules/cases/choices';
import { severityBandLabels } from '../rules/severity/score';
import severityFormat from './formatting/severity.json';

/** What officers decide of a case. A text of several lines may hold JSON (`…File`): then it is no column for people, so no form shows it. */
export const caseColumns = {
  IsPersonalDataBreach: { type: 'choice', title: 'Personal data breach', choices: breachDecisions, default: 'Not decided' },
  BreachReason: { type: 'note', title: 'Why it is one, or none' },
  CouncilRole: { type: 'choice', title: 'Role of the council', choices: councilRoles, default: 'Not decided' },
  Supplier: { type: 'text', title: 'Supplier', maxLength: 255 },
  SupplierToldAt: { type: 'dateTime', title: 'Supplier told us at' },
  Regime: { type: 'choice', title: 'Law', choices: regimes, default: 'UK GDPR' },
  HappenedAt: { type: 'dateTime', title: 'Happened at' },
  RecordsCount: { type: 'number', title: 'How many records' },
  SeverityScore: { type: 'number', title: 'Severity', decimals: 2, formatting: severityFormat },
  SeverityBand: { type: 'choice', title: 'Severity (band)', choices: severityBandLabels, indexed: true },
  RiskLevel: { type: 'choice', title: 'Risk to people', choices: riskLevels, default: 'Not decided' },
  RiskReason: { type: 'note', title: 'Why this risk' },
  IcoDecision: { type: 'choice', title: 'Report to the ICO?', formerTitles: ['Tell the ICO'], choices: tellDecisions, default: 'Not decided' },
  IcoReason: { type: 'note', title: 'Why report to the ICO, or not', formerTitles: ['Why tell the ICO, or not'] },
  IcoDecidedAt: { type: 'dateTime', title: 'ICO: decided at' },
  IcoDecidedBy: { type: 'text', title: 'ICO: decided by', maxLength: 255 },
  IcoToldAt: { type: 'dateTime', title: 'ICO told at' },
  IcoReference: { type: 'text', title: 'ICO reference', maxLength: 255 },
  DelayReason: { type: 'note', title: 'Why after 72 hours' },
  PeopleDecision: { type: 'choice', title: 'Tell the people affected', choices: tellDecisions, default: 'Not decided' },
  PeopleReason: { type: 'note', title: 'Why tell people, or not' },
  PeopleException: { type: 'choice', title: 'Exception from telling people', choices: peopleExceptions, default: 'None' },
  PeopleDecidedAt: { type: 'dateTime', title: 'People: decided at' },
  PeopleDecidedBy: { type: 'text', title: 'People: decided by', maxLength: 255 },
  PeopleToldAt: { type: 'dateTime', title: 'People told at' },
  ...closingColumns,
  TriageFile: { type: 'note', title: 'Triage (file)', inForms: false },
  SeverityFile: { type: 'note', title: 'Severity (file)', inForms: false },
  NotificationFile: { type: 'note', title: 'Notification (file)', inForms: false },
  InvestigationFile: { type: 'note', title: 'Investigation (file)', inForms: false },
  ...deskColumns
} as const satisfies Columns;
