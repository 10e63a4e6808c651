import { Temporal } from 'temporal-polyfill';
import type { BreachReport, StoredReport } from './report';
import type { ReportDraft } from './reportDraft';

/** Examples that the tests of the rules start from. All people are made up. */
export const NOW = Temporal.Instant.from('2026-11-20T16:30:00Z');

export const draft: ReportDraft = {
  reportGuid: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  whatHappened: 'A letter about a care plan went to the wrong house.',
  happenedKnown: 'Yes',
  happenedDate: '2026-11-20',
  happenedTime: '09:15',
  noticedDate: '2026-11-20',
  noticedTime: '16:00',
  incidentKind: 'postWrongPerson',
  dataSubjectTypes: ['Vulnerable adults'],
  dataTypes: ['Health data', 'Basic personal identifiers'],
  peopleCount: '1',
  contained: 'Partly',
  service: 'Adult social care'
};

export function testReport(changes: Partial<BreachReport> = {}): BreachReport {
  return {
    reportGuid: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    whatHappened: 'An email with a rent statement went to another tenant.',
    happenedKnown: 'Yes',
    happenedAt: Temporal.Instant.from('2026-11-20T09:15:00Z'),
    noticedAt: Temporal.Instant.from('2026-11-20T16:00:00Z'),
    incidentKind: 'emailWrongPerson',
    dataSubjectTypes: ['Customers or prospective customers'],
    dataTypes: ['Basic personal identifiers'],
    peopleCount: 1,
    peopleBand: '1 to 9',
    contained: 'Yes',
    containmentActions: 'Recalled.',
    protection: 'None',
    protectionDetails: '',
    equipment: 'None',
    equipmentDetails: '',
    whoKnows: '',
    service: 'Housing',
    lineManager: { id: 12, upn: 'manager@northmere.example', displayName: 'Martin Cole' },
    contactPhone: '01632 960 123',
    onBehalf: undefined,
    nameWithheld: false,
    reportLanguage: 'en-GB',
    ...changes
  };
}

export function testStored(changes: Partial<StoredReport> = {}): StoredReport {
  return {
    ...testReport(),
    id: 42,
    created: Temporal.Instant.from('2026-11-20T16:20:00Z'),
    modified: Temporal.Instant.from('2026-11-20T16:20:00Z'),
    authorId: 7,
    version: '1.0',
    furtherInformation: '',
    externalId: '',
    publicState: 'Received',
    unreadable: [],
    ...changes
  };
}
