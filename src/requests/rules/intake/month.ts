import type { Temporal } from 'temporal-polyfill';
import { countPeriod, ukDate, type Nation } from '../../../calendar';

/** UK GDPR article 12(3) and 12A(1): without undue delay and in any event within one month of the relevant time. */
export const answerPeriod = { unit: 'months', count: 1 } as const;

/**
 * The day by which the council has to answer what has just come in: a month from its receipt, before anybody has decided what is asked for, asked who it is,
 * or extended the time. None of these makes the day an earlier one.
 */
export function monthEnds({ receivedAt, nation }: { readonly receivedAt: Temporal.Instant; readonly nation: Nation }): Temporal.PlainDate | undefined {
  return countPeriod(answerPeriod, { starts: [{ what: 'received', on: ukDate(receivedAt) }], nation }).due;
}
