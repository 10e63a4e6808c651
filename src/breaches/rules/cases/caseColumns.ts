import { incidentKind } from '../incidents/incidentKinds';
import { normaliseText } from '../report/normaliseText';
import { NOTE_LIMIT, TEXT_LIMIT } from '../report/report';
import { utcSecond } from '../report/reportColumns';
import { severityOf } from '../severity/score';
import { writeSeverityFile } from '../severity/severityFile';
import type { Temporal } from 'temporal-polyfill';
import { standingOf, type CaseValues } from './caseValues';
import { decisionAwaited } from './awaits';
import type { Cell, SealedColumn } from './cells';
import { dueAt } from './clock';
import { clockStateOf } from './clockState';
import type { CaseProblem } from './command';

type FixedColumn = 'Reference' | 'ReportId' | 'ReportGuid' | 'ReportedAt' | 'NoticedAt' | 'NameWithheld' | 'ReportVersion' | 'RepeatOfReportId';
export type CaseColumn = Exclude<SealedColumn, FixedColumn>;
export type CaseCells = Readonly<Record<CaseColumn, Cell>>;

const at = (moment: Temporal.Instant | undefined): string | null => (moment ? utcSecond(moment) : null);
const text = (typed: string): string => normaliseText(typed);

/**
 * A case as the columns of its row, with those that follow from others: the title and group from the kind, the deadline from the moment of
 * awareness, the clock from the decisions, score and band from the severity file.
 */
export function caseToColumns(values: CaseValues): CaseCells {
  const { facts, ico, people, severity } = values;
  const kind = incidentKind(facts.incidentKind);
  const scored = severity ? severityOf(severity) : undefined;
  return {
    Title: kind.choice, IncidentGroup: kind.group, IncidentKind: kind.choice,
    CaseState: values.caseState, AssignedToId: values.leadId ?? null,
    AwareAt: at(values.awareAt), AwareReason: text(values.awareReason), DueAt: at(values.awareAt && dueAt(values.awareAt)), ClockState: clockStateOf(values),
    Service: text(facts.service), WhatHappened: text(facts.whatHappened), HappenedAt: at(facts.happenedAt),
    DataSubjectTypes: facts.dataSubjectTypes, DataTypes: facts.dataTypes, PeopleCount: facts.peopleCount ?? null, PeopleBand: facts.peopleBand ?? null,
    RecordsCount: facts.recordsCount ?? null, Contained: facts.contained, Protection: facts.protection, Equipment: facts.equipment,
    IsPersonalDataBreach: values.breach, BreachReason: text(values.breachReason),
    CouncilRole: values.councilRole, Supplier: text(values.supplier), SupplierToldAt: at(values.supplierToldAt), Regime: values.regime,
    TriageFile: JSON.stringify(values.triage), SeverityFile: severity ? writeSeverityFile(severity) : null,
    SeverityScore: scored?.score ?? null, SeverityBand: scored?.band ?? null,
    RiskLevel: values.risk, RiskReason: text(values.riskReason),
    IcoDecision: ico.decision, IcoReason: text(ico.reason), IcoDecidedAt: at(ico.decidedAt), IcoDecidedBy: text(ico.decidedBy),
    IcoToldAt: at(ico.toldAt), IcoReference: text(ico.reference), DelayReason: text(ico.delayReason),
    PeopleDecision: people.decision, PeopleReason: text(people.reason), PeopleException: people.exception,
    PeopleDecidedAt: at(people.decidedAt), PeopleDecidedBy: text(people.decidedBy), PeopleToldAt: at(people.toldAt),
    NotificationFile: JSON.stringify(values.notification), InvestigationFile: JSON.stringify(values.investigation),
    ClosedAt: at(values.closedAt), DisposalDue: values.disposalDue ?? null, DisposedAt: at(values.disposedAt)
  };
}

/** What the views ask: where the case stands, and whether a decision is awaited. */
export function viewColumns(values: CaseValues): { readonly Standing: 'Open' | 'Closed'; readonly Awaits: 'Yes' | 'No' } {
  return { Standing: standingOf(values), Awaits: decisionAwaited(values) ? 'Yes' : 'No' };
}

const singleLines: readonly CaseColumn[] = ['Service', 'Supplier', 'IcoDecidedBy', 'IcoReference', 'PeopleDecidedBy'];
const notes: Readonly<Partial<Record<CaseColumn, string>>> = {
  WhatHappened: 'facts.whatHappened', AwareReason: 'awareReason', BreachReason: 'breachReason', RiskReason: 'riskReason', IcoReason: 'ico.reason', DelayReason: 'ico.delayReason',
  PeopleReason: 'people.reason', TriageFile: 'triage', SeverityFile: 'severity', NotificationFile: 'notification', InvestigationFile: 'investigation'
};
const lines: Readonly<Partial<Record<CaseColumn, string>>> = {
  Service: 'facts.service', Supplier: 'supplier', IcoReference: 'ico.reference', IcoDecidedBy: 'ico.decidedBy', PeopleDecidedBy: 'people.decidedBy'
};

/**
 * What SharePoint would refuse to hold: said before the save, with the field. A file of the case (`triage`, `notification`, …) holds many
 * answers, and it is their sum that does not fit into one column of 63,999 characters.
 */
export function tooLongProblems(values: CaseValues): readonly CaseProblem[] {
  const cells = caseToColumns(values);
  const length = (name: CaseColumn): number => String(cells[name] ?? '').length;
  return [
    ...(Object.entries(notes) as [CaseColumn, string][]).filter(([name]) => length(name) > NOTE_LIMIT)
      .map(([name, field]) => ({ field, code: name.endsWith('File') ? 'file-too-long' : 'too-long' })),
    ...singleLines.filter((name) => length(name) > TEXT_LIMIT).map((name) => ({ field: lines[name] ?? name, code: 'too-long' }))
  ];
}
