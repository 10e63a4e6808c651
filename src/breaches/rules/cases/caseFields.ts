import { coreFields } from '../../../casework/rules/coreFields';
import { choice, choices, codedChoice, codedFile, count, day, file, flag, line, maybeChoice, moment, note, person } from '../../../casework/rules/fieldKinds';
import type { FieldTable } from '../../../casework/rules/field';
import { emptyNotificationFile, notificationFileSchema } from '../decisions/notificationFile';
import { dataSubjectTypeLabels } from '../incidents/dataSubjectTypes';
import { dataTypeLabels } from '../incidents/dataTypes';
import { findIncidentKind, incidentKind, type IncidentKindKey } from '../incidents/incidentKinds';
import { peopleBandLabels } from '../incidents/peopleBands';
import { emptyInvestigationFile, investigationFileSchema } from '../investigation/investigationFile';
import { investigationLeft, notificationLeft, triageLeft } from '../investigation/wordsLeft';
import { containedChoices, equipmentChoices, protectionChoices } from '../report/report';
import { readSeverityFile, writeSeverityFile, type SeverityFile } from '../severity/severityFile';
import type { CaseValues } from './caseValues';
import type { CaseEventKind } from './command';
import { breachDecisions, councilRoles, peopleExceptions, regimes, riskLevels, tellDecisions } from './choices';
import { caseStates } from './publicState';
import { emptyTriageFile, triageFileSchema } from './triageFile';

const facts = { event: 'facts changed' } as const;
const aware = { event: 'awareness changed', unit: 'awareAt' } as const;
const breach = { event: 'breach decided', unit: 'breach' } as const;
// a risk that departs from the score has its reason for that score
const severity = { event: 'severity assessed', unit: 'severity' } as const;
const ico = { event: 'ico decision', unit: 'ico.decision' } as const;
// the first time and the reference are those of the list of what was sent
const icoTold = { event: 'ico told', unit: 'ico.toldAt' } as const;
const people = { event: 'people decision', unit: 'people.decision' } as const;
const peopleTold = { event: 'people told', unit: 'people.toldAt' } as const;
const closing = { event: 'closed', unit: 'caseState' } as const;

const kindOfIncident = {
  empty: 'notSure' as IncidentKindKey,
  write: (key: IncidentKindKey): string => incidentKind(key).choice,
  read: (stored: string): IncidentKindKey | undefined => findIncidentKind(stored)?.key
};

const severityText = {
  write: writeSeverityFile,
  read: (stored: unknown): SeverityFile | undefined => {
    const read = readSeverityFile(typeof stored === 'string' ? stored : '?');
    return read.state === 'read' ? read.file : undefined;
  }
};

/** Every answer of a breach case, said once: column, event, what it is chosen together with, and what is left of it after its time. */
export const caseFields = {
  caseState: choice('CaseState', caseStates, 'New', { event: 'triaged', unit: 'caseState' }),
  leadId: person('AssignedToId', { event: 'assigned' }),
  ...coreFields,
  restricted: flag('Restricted', { event: 'triaged' }),
  awareAt: moment('AwareAt', { ...aware, required: true }),
  awareReason: note('AwareReason', aware),
  facts: {
    incidentKind: codedChoice('IncidentKind', kindOfIncident, { ...facts, required: true }),
    service: line('Service', { ...facts, disposal: 'keep' }),
    whatHappened: note('WhatHappened', facts),
    happenedAt: moment('HappenedAt', facts),
    dataSubjectTypes: choices('DataSubjectTypes', dataSubjectTypeLabels, facts),
    dataTypes: choices('DataTypes', dataTypeLabels, facts),
    peopleCount: count('PeopleCount', { ...facts, unit: 'facts.peopleCount' }),
    peopleBand: maybeChoice('PeopleBand', peopleBandLabels, { ...facts, unit: 'facts.peopleCount' }),
    recordsCount: count('RecordsCount', facts),
    contained: choice('Contained', containedChoices, 'Not known', facts),
    protection: choice('Protection', protectionChoices, 'Not known', facts),
    equipment: choice('Equipment', equipmentChoices, 'None', facts)
  },
  breach: choice('IsPersonalDataBreach', breachDecisions, 'Not decided', breach),
  breachReason: note('BreachReason', breach),
  councilRole: choice('CouncilRole', councilRoles, 'Not decided', { event: 'triaged' }),
  supplier: line('Supplier', { event: 'triaged' }),
  supplierToldAt: moment('SupplierToldAt', { event: 'triaged', unit: 'awareAt' }),
  regime: choice('Regime', regimes, 'UK GDPR', { event: 'triaged' }),
  triage: file('TriageFile', triageFileSchema, emptyTriageFile, {
    event: 'triaged', disposal: { rewrite: triageLeft },
    parts: {
      factsReason: {}, reportVersionSeen: {}, manager: {}, duplicates: { event: 'merged' }, mergedInto: { event: 'merged' }, tell: { event: 'told somebody' },
      containment: { event: 'containment' }
    }
  }),
  severity: codedFile('SeverityFile', severityText, {
    ...severity, disposal: { rewrite: (value) => value && { ...value, note: '' } },
    parts: {
      dataClasses: {}, identifiers: {}, loweredByProtection: {}, confidentiality: {}, integrity: {}, availability: {}, maliciousIntent: {}, note: {}, wordingLanguage: {}
    }
  }),
  risk: choice('RiskLevel', riskLevels, 'Not decided', severity),
  riskReason: note('RiskReason', severity),
  ico: {
    decision: choice('IcoDecision', tellDecisions, 'Not decided', ico),
    reason: note('IcoReason', ico),
    decidedAt: moment('IcoDecidedAt', ico),
    decidedBy: line('IcoDecidedBy', ico),
    toldAt: moment('IcoToldAt', icoTold),
    reference: line('IcoReference', { ...icoTold, disposal: 'keep' }),
    delayReason: note('DelayReason', ico)
  },
  people: {
    decision: choice('PeopleDecision', tellDecisions, 'Not decided', people),
    reason: note('PeopleReason', people),
    exception: choice('PeopleException', peopleExceptions, 'None', people),
    decidedAt: moment('PeopleDecidedAt', people),
    decidedBy: line('PeopleDecidedBy', people),
    toldAt: moment('PeopleToldAt', peopleTold)
  },
  notification: file('NotificationFile', notificationFileSchema, emptyNotificationFile, {
    event: 'pack made', disposal: { rewrite: notificationLeft },
    parts: {
      icoRegistration: {}, howFound: {}, isCyber: {}, cyberAspects: {}, cyberDetails: {}, serviceImpact: {}, recovery: {}, consequences: {}, actualHarm: {}, likelihood: {}, likelihoodDetails: {},
      measuresBefore: {}, staffTrained: {}, staffDetails: {}, actionsTaken: {}, actionsProposed: {}, preventionBy: {}, icoSpokenTo: {}, adviceToPeople: {}, notYetKnown: {}, letters: {}, leftEmpty: {},
      submissions: icoTold, tellings: peopleTold, adviceIco: { event: 'dpo advice' }, advicePeople: { event: 'dpo advice' }, decidedIco: ico, decidedPeople: people
    }
  }),
  investigation: file('InvestigationFile', investigationFileSchema, emptyInvestigationFile, {
    event: 'investigation', disposal: { rewrite: investigationLeft },
    parts: {
      whatCausedIt: {}, doPeopleNeedTelling: {}, doesIcoNeedTelling: {}, howToAvoidAnother: {}, effects: {}, rootCause: {}, rootCauseDetails: {}, lessons: {}, actions: {}, finalEvaluation: {},
      reportSentTo: {}, leftEmpty: {}, closing
    }
  }),
  closedAt: moment('ClosedAt', closing),
  disposalDue: day('DisposalDue', closing),
  disposedAt: moment('DisposedAt', { event: 'disposed', unit: 'caseState' })
} as const satisfies FieldTable<CaseValues, CaseEventKind>;
