import { Temporal } from 'temporal-polyfill';
import { emptyCase } from '../../../casework/rules/caseRow';
import type { AskedToSign } from './dpiaFile';
import { dpiaFields } from './fields';
import type { DpiaCase, DpiaValues } from './values';

/** Ten in the morning of a UK day. */
export const on = (day: string): Temporal.Instant => Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'Europe/London', plainTime: '10:00' }).toInstant();
export const context = { now: on('2026-11-02'), me: { id: 1, name: 'Priya Nandra' } };

/** A hash that a submission may have. */
export const hashOf = (letter: string): string => letter.repeat(64);

/** A DPIA of which only this is known. */
export const aDpia = (known: Partial<DpiaValues> = {}): DpiaValues => ({ ...emptyCase<DpiaValues>(dpiaFields), title: 'Cameras in the car park', service: 'Housing', caseState: 'Draft', ...known });
export const submitted = (known: Partial<DpiaValues['submission']> = {}): DpiaValues['submission'] => ({ hash: hashOf('a'), number: 1, at: on('2026-10-20'), byId: 7, level: 'medium', ...known });

const head = { logId: 1, etag: '"1"', undelivered: 0, aroundDesk: undefined, unreadable: [], isRestricted: false, intakeGuid: 'g', enteredAt: on('2026-10-01'), repeatOf: undefined };
export const found = (known: Partial<DpiaValues> = {}): DpiaCase => ({ ...head, reference: 'DPIA-2026-00001', screeningId: undefined, dpiaId: 1, values: aDpia(known) });
export const foundScreening = (known: Partial<DpiaValues> = {}): DpiaCase =>
  ({ ...head, reference: 'DPS-2026-00001', screeningId: 1, dpiaId: undefined, values: aDpia({ caseState: 'Screened', result: 'notNeeded', ...known }) });

export const askedToSign = (known: Partial<AskedToSign> = {}): AskedToSign => ({ key: 'k', id: 20, name: 'Sam Head', role: 'head', submission: hashOf('a'), at: '2026-10-25T09:00:00Z', byId: 1, ...known });
