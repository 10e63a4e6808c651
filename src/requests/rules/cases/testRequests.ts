import { Temporal } from 'temporal-polyfill';
import { emptyCase } from '../../../casework/rules/caseRow';
import { requestFields } from './fields';
import type { RequestFile } from './requestFile';
import type { RequestCase, RequestValues } from './values';

/** The first moment of a UK working day in the morning: for days that only count as days. */
export const on = (day: string): Temporal.Instant => Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'Europe/London', plainTime: '10:00' }).toInstant();

/** A request of which only this is known. */
export const aRequest = (known: Partial<RequestValues> = {}): RequestValues => ({
  ...emptyCase<RequestValues>(requestFields), receivedAt: on('2026-11-02'), service: 'Housing', said: 'Send me my file.',
  requester: { kind: 'The person', name: 'Ann Sorrel', contact: '1 Test Street', language: 'English' }, kind: 'Rights request', rights: ['Access'], caseState: 'In hand', ...known
});

export const found = (known: Partial<RequestValues> = {}, reference = 'SAR-2026-00001'): RequestCase => ({
  logId: 1, etag: '"1"', undelivered: 0, values: aRequest(known), aroundDesk: undefined, unreadable: [], isRestricted: false,
  reference, intakeId: 1, intakeGuid: 'a', enteredAt: on('2026-11-02'), externalId: '', isImported: false, repeatOf: undefined
});

export const asked = (askedOn: string, answeredOn?: string): RequestFile['clarifications'][number] =>
  ({ key: askedOn, what: 'Which years?', askedOn, answeredOn, answer: answeredOn ? '2024' : '', goesOnBecause: '' });

export const answeredRight = (known: Partial<RequestFile['answered'][number]> = {}): RequestFile['answered'][number] =>
  ({ right: 'Access', outcome: 'Done in full', on: '2026-11-20', how: 'Letter', reasons: '', recipientsTold: '', lateBecause: '', ...known });
