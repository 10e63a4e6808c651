import { Temporal } from 'temporal-polyfill';
import { emptyCase } from '../../../casework/rules/caseRow';
import { complaintFields } from './fields';
import type { ComplaintCase, ComplaintValues } from './values';

/** A complaint of which only this is known. */
export const aComplaint = (known: Partial<ComplaintValues> = {}): ComplaintValues =>
  ({ ...emptyCase<ComplaintValues>(complaintFields), receivedAt: Temporal.Instant.from('2026-07-01T09:00:00Z'), service: 'Housing', said: 'You gave my address away.', ...known });

export const found = (known: Partial<ComplaintValues> = {}, reference = 'DPC-2026-00001'): ComplaintCase => ({
  logId: 1, etag: '"1"', undelivered: 0, values: aComplaint(known), aroundDesk: undefined, unreadable: [], isRestricted: false,
  reference, intakeId: 1, intakeGuid: 'a', enteredAt: Temporal.Instant.from('2026-07-01T10:00:00Z'), externalId: '', isImported: false, repeatOf: undefined
});

export const aPoint = (known: Partial<ComplaintValues['file']['points'][number]> = {}): ComplaintValues['file']['points'][number] =>
  ({ key: 'p1', text: 'My address was given to my neighbour', conclusion: 'It was', reason: 'The letter went to the wrong flat', action: 'Addresses are checked', ...known });
