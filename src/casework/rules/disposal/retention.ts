import type { Temporal } from 'temporal-polyfill';
import { ukDate } from '../../../calendar';

/**
 * The first UK day on which a case may be disposed of, `YYYY-MM-DD`: so many whole months after the UK day on which it was closed. A month without that
 * day ends earlier (31 August and six months: 28 or 29 February; 29 February and twelve months: 28 February). The law names no number of months: it is the
 * council's own schedule (UK GDPR article 5(1)(e)), a line of the officers' settings for each kind of case.
 */
export function keptUntil(closedAt: Temporal.Instant, months: number): string {
  return ukDate(closedAt).add({ months }, { overflow: 'constrain' }).toString();
}
