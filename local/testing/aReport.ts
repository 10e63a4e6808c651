import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { BreachReport } from '../../src/breaches/rules';

/** A report as the form hands it over: an email to the wrong resident, noticed two hours ago. */
export function aReport(changes: Partial<BreachReport> = {}): BreachReport {
  return {
    reportGuid: randomUUID(),
    whatHappened: 'A letter about a rent account went to the wrong resident.',
    happenedKnown: 'Not known',
    noticedAt: Temporal.Now.instant().subtract({ hours: 2 }),
    incidentKind: 'emailWrongPerson',
    dataSubjectTypes: ['Customers or prospective customers'],
    dataTypes: ['Basic personal identifiers'],
    contained: 'Not known',
    containmentActions: '',
    protection: 'None',
    protectionDetails: '',
    equipment: 'None',
    equipmentDetails: '',
    whoKnows: '',
    service: 'Housing',
    contactPhone: '01632 960 555',
    nameWithheld: false,
    reportLanguage: 'en-GB',
    ...changes
  };
}
