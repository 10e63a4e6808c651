import { Temporal } from 'temporal-polyfill';
import { ukDate, type ReadDay } from '../../../calendar';

/**
 * When something was done, by a register that names days: one without its time was done at the earliest moment of that day which is not before what it follows.
 * Undefined where it was done before.
 */
export function notBefore(done: ReadDay, since: Temporal.Instant): Temporal.Instant | undefined {
  if (Temporal.Instant.compare(done.at, since) >= 0) return done.at;
  return !done.hasTime && ukDate(done.at).equals(ukDate(since)) ? since : undefined;
}
