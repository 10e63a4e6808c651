import { Temporal } from 'temporal-polyfill';
import type { BreachCase, CaseValues } from '../cases/caseValues';
import { undecidedCase } from '../cases/logRow';
import { emptyNotificationFile } from '../decisions/notificationFile';
import type { SeverityFile } from '../severity/severityFile';
import { emptyInvestigationFile } from './investigationFile';

/** Cases for tests: a letter that went to the wrong resident, from new to ready to close. */

export const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);

export const mildSeverity: SeverityFile = {
  v: 1,
  dataClasses: [{ class: 'simple', level: 1, reasons: [], wording: 'Simple data' }],
  identifiers: [{ identifier: 'fullName', value: 0.75, wording: 'Full name' }],
  confidentiality: { value: 0.25, wording: 'A known number of known recipients' },
  integrity: { value: 0, wording: 'None' },
  availability: { value: 0, wording: 'None' },
  maliciousIntent: { value: 0, wording: 'None' },
  note: 'Mrs Jones rang twice.',
  wordingLanguage: 'en-GB'
};

export const newValues: CaseValues = undecidedCase({
  incidentKind: 'postWrongPerson', service: 'Housing', whatHappened: 'A letter went to the wrong resident.', happenedAt: at('2026-11-19T09:00:00Z'),
  dataSubjectTypes: ['Customers or prospective customers'], dataTypes: ['Basic personal identifiers'], peopleCount: 1, peopleBand: '1 to 9', recordsCount: 1,
  contained: 'Yes', protection: 'None', equipment: 'None'
}, at('2026-11-20T16:00:00Z'));

const decidedAt = at('2026-11-21T10:00:00Z');

/** Everything is answered: told the ICO in time, the people need not be told. */
export const readyValues: CaseValues = {
  ...newValues,
  caseState: 'Investigating',
  leadId: 12,
  breach: 'Yes',
  breachReason: 'A resident read the letter.',
  councilRole: 'Controller',
  severity: mildSeverity,
  risk: 'Risk',
  ico: {
    decision: 'Tell', reason: 'A risk is likely.', decidedAt, decidedBy: 'Priya Nandra', toldAt: at('2026-11-21T11:00:00Z'), reference: 'IC-123456-A1B2', delayReason: ''
  },
  people: { decision: 'Do not tell', reason: 'The risk is not high.', decidedAt, decidedBy: 'Priya Nandra', exception: 'None', toldAt: undefined },
  notification: {
    ...emptyNotificationFile, consequences: 'A neighbour knows of the arrears.', actionsTaken: 'The letter was fetched back.',
    submissions: [{ kind: 'Initial', at: '2026-11-21T11:00:00Z', by: 'Priya Nandra', how: 'Online form', reference: 'IC-123456-A1B2', unknown: [], note: '' }]
  },
  investigation: {
    ...emptyInvestigationFile, whatCausedIt: 'Two letters in one envelope.', doPeopleNeedTelling: 'No.', doesIcoNeedTelling: 'Yes, and it was told.',
    howToAvoidAnother: 'Check the address window.', effects: 'Embarrassment.', rootCause: 'Process not followed',
    lessons: [{ text: 'Count the letters', spreadBy: 'Head of Housing', audience: 'Post room', due: '2026-12-18', done: false }],
    actions: [{ text: 'Buy window envelopes', owner: 'Post room manager', target: '2027-01-15', state: 'Open', note: '' }]
  }
};

export function aCase(values: Partial<CaseValues> = {}, more: Partial<BreachCase> = {}): BreachCase {
  return {
    logId: 7, etag: '"g,3"', reportId: 42, reportGuid: '7f1c5a52-7f5f-4b1c-9a63-4a0c5f1d2e11', reference: 'BR-2026-00042',
    reportedAt: at('2026-11-20T17:00:00Z'), noticedAt: at('2026-11-20T16:00:00Z'), nameWithheld: false, reportVersion: '1.0', repeatOf: undefined, externalId: '', isImported: false, undelivered: 0,
    values: { ...readyValues, ...values }, aroundDesk: undefined, unreadable: [], isRestricted: false, ...more
  };
}

export const context = { now: at('2026-11-22T18:00:00Z'), me: { id: 12, name: 'Priya Nandra' } };
