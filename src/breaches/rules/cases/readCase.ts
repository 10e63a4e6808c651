import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { plainDate, readInstant } from '../../../calendar';
import { emptyNotificationFile, notificationFileSchema } from '../decisions/notificationFile';
import { dataSubjectTypeLabels } from '../incidents/dataSubjectTypes';
import { dataTypeLabels } from '../incidents/dataTypes';
import { findIncidentKind } from '../incidents/incidentKinds';
import { peopleBandLabels } from '../incidents/peopleBands';
import { emptyInvestigationFile, investigationFileSchema } from '../investigation/investigationFile';
import { containedChoices, equipmentChoices, protectionChoices } from '../report/report';
import { Row } from '../report/row';
import { readSeverityFile } from '../severity/severityFile';
import type { CaseValues } from './caseValues';
import { sealedCells } from './cells';
import { breachDecisions, councilRoles, peopleExceptions, regimes, riskLevels, tellDecisions } from './choices';
import { caseStates } from './publicState';
import { emptyTriageFile, triageFileSchema } from './triageFile';

export interface CaseRead {
  readonly values: CaseValues;
  /** Columns whose value was not readable: its text stays in the row until a command writes that column. */
  readonly unreadable: readonly string[];
}

/**
 * The case in a row, from the list or from one of its versions. A row may have been written around the desk, so nothing is trusted to be
 * there: what cannot be read falls back to "not decided", is named, and the rest of the case stands.
 */
export function columnsToCase(item: Readonly<Record<string, unknown>>): CaseRead {
  const { AssignedToId, PeopleCount, RecordsCount } = sealedCells(item);
  const row = new Row({ ...item, DataSubjectTypes: asArray(item.DataSubjectTypes), DataTypes: asArray(item.DataTypes) });
  const whole = (value: unknown): number | undefined => (typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined);
  const kind = row.read('IncidentKind', (value) => (typeof value === 'string' ? findIncidentKind(value) : undefined));
  if (!kind) row.unreadable.add('IncidentKind');
  const awareAt = moment(row, 'AwareAt');
  if (!awareAt) row.unreadable.add('AwareAt');
  const values: CaseValues = {
    caseState: row.choice('CaseState', caseStates) ?? 'New',
    leadId: typeof AssignedToId === 'number' ? AssignedToId : undefined,
    awareAt,
    awareReason: row.text('AwareReason'),
    facts: {
      incidentKind: kind?.key ?? 'notSure', service: row.text('Service'), whatHappened: row.text('WhatHappened'), happenedAt: moment(row, 'HappenedAt'),
      dataSubjectTypes: row.choices('DataSubjectTypes', dataSubjectTypeLabels), dataTypes: row.choices('DataTypes', dataTypeLabels),
      peopleCount: whole(PeopleCount), peopleBand: row.choice('PeopleBand', peopleBandLabels), recordsCount: whole(RecordsCount),
      contained: row.choice('Contained', containedChoices) ?? 'Not known', protection: row.choice('Protection', protectionChoices) ?? 'Not known',
      equipment: row.choice('Equipment', equipmentChoices) ?? 'None'
    },
    breach: row.choice('IsPersonalDataBreach', breachDecisions) ?? 'Not decided',
    breachReason: row.text('BreachReason'),
    councilRole: row.choice('CouncilRole', councilRoles) ?? 'Not decided',
    supplier: row.text('Supplier'),
    supplierToldAt: moment(row, 'SupplierToldAt'),
    regime: row.choice('Regime', regimes) ?? 'UK GDPR',
    triage: file(row, 'TriageFile', triageFileSchema) ?? emptyTriageFile,
    severity: row.read('SeverityFile', (value) => {
      const read = readSeverityFile(typeof value === 'string' ? value : '?');
      return read.state === 'read' ? read.file : undefined;
    }),
    risk: row.choice('RiskLevel', riskLevels) ?? 'Not decided',
    riskReason: row.text('RiskReason'),
    ico: {
      decision: row.choice('IcoDecision', tellDecisions) ?? 'Not decided', reason: row.text('IcoReason'), decidedAt: moment(row, 'IcoDecidedAt'),
      decidedBy: row.text('IcoDecidedBy'), toldAt: moment(row, 'IcoToldAt'), reference: row.text('IcoReference'), delayReason: row.text('DelayReason')
    },
    people: {
      decision: row.choice('PeopleDecision', tellDecisions) ?? 'Not decided', reason: row.text('PeopleReason'), exception: row.choice('PeopleException', peopleExceptions) ?? 'None',
      decidedAt: moment(row, 'PeopleDecidedAt'), decidedBy: row.text('PeopleDecidedBy'), toldAt: moment(row, 'PeopleToldAt')
    },
    notification: file(row, 'NotificationFile', notificationFileSchema) ?? emptyNotificationFile,
    investigation: file(row, 'InvestigationFile', investigationFileSchema) ?? emptyInvestigationFile,
    closedAt: moment(row, 'ClosedAt'),
    disposalDue: row.read('DisposalDue', (value) => (typeof value === 'string' && plainDate(value) ? value : undefined)),
    disposedAt: moment(row, 'DisposedAt')
  };
  return { values, unreadable: [...row.unreadable] };
}

/** To the second, as it is stored. */
function moment(row: Row, column: string): Temporal.Instant | undefined {
  return row.read(column, (value) => (typeof value === 'string' ? readInstant(value) : undefined))?.round({ smallestUnit: 'second', roundingMode: 'floor' });
}

function file<T>(row: Row, column: string, schema: v.GenericSchema<unknown, T>): T | undefined {
  return row.read(column, (value) => {
    const stored = v.safeParse(v.pipe(v.string(), v.parseJson()), value);
    if (!stored.success) return undefined;
    const read = v.safeParse(schema, stored.output);
    if (read.success) return read.output;
    // an answer that may be missing and cannot be read (a day of the version before, 31 April) is named, and takes nothing else of the file with it
    const rest = v.safeParse(schema, without(stored.output, read.issues.flatMap((issue) => v.getDotPath(issue) ?? [])));
    if (rest.success) row.unreadable.add(column);
    return rest.success ? rest.output : undefined;
  });
}

function without(value: unknown, paths: readonly string[], at = ''): unknown {
  if (Array.isArray(value)) return value.map((each, index) => without(each, paths, `${at}${index}.`));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !paths.includes(`${at}${key}`)).map(([key, each]) => [key, without(each, paths, `${at}${key}.`)]));
}

function asArray(value: unknown): unknown {
  return typeof value === 'string' ? value.split(';#').filter((part) => part !== '') : value;
}
