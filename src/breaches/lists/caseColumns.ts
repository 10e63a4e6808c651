import type { Columns } from '../../platform/sharepoint/listSchema';
import { breachDecisions, councilRoles, peopleExceptions, regimes, riskLevels, standings, tellDecisions } from '../rules/cases/choices';
import { severityBandLabels } from '../rules/severity/score';
import aroundDeskFormat from './formatting/aroundDesk.json';
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
  ClosedAt: { type: 'dateTime', title: 'Closed at', indexed: true },
  /** `YYYY-MM-DD`: a day without a zone, and texts of this form sort as days do. */
  DisposalDue: { type: 'text', title: 'Due for disposal', indexed: true, maxLength: 10 },
  DisposedAt: { type: 'dateTime', title: 'Disposed of at' },
  TriageFile: { type: 'note', title: 'Triage (file)', inForms: false },
  SeverityFile: { type: 'note', title: 'Severity (file)', inForms: false },
  NotificationFile: { type: 'note', title: 'Notification (file)', inForms: false },
  InvestigationFile: { type: 'note', title: 'Investigation (file)', inForms: false },
  /** What the list views ask. Only commands set it to Closed; taking in sets it back to Open where something else did. */
  Standing: { type: 'choice', title: 'Standing', choices: standings, default: 'Open', indexed: true, inForms: false },
  Awaits: { type: 'choice', title: 'Awaits a decision', choices: ['Yes', 'No'], default: 'Yes', indexed: true, inForms: false },
  AroundDesk: { type: 'boolean', title: 'Changed outside the desk', inForms: false, formatting: aroundDeskFormat },
  /** Hash of what the desk last wrote: a row whose columns do not fit it was changed, or made, by something else. */
  DeskSeal: { type: 'text', title: 'Seal of the desk', inForms: false, maxLength: 255 },
  /** A key of the settings; empty for the council itself. */
  Controller: { type: 'text', title: 'Controller', inForms: false, maxLength: 255 },
  Restricted: { type: 'boolean', title: 'Restricted', inForms: false },
  /** When time alone asks for a look at the case: what pages and the job ask for. Outside of the seal, since it moves without anybody's decision. */
  NextActAt: { type: 'dateTime', title: 'Next look', indexed: true, inForms: false }
} as const satisfies Columns;
