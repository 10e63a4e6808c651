import { Temporal } from 'temporal-polyfill';
import { addElapsedHours, plainDate, ukStartOfDay } from '../../../calendar';
import type { CaseValues } from './caseValues';
import { BREACH_CLOCK_HOURS } from './clock';
import { clockStateOf, type ClockValues } from './clockState';

/** Hours after the council became aware at which a running clock is looked at again; the last is the deadline itself. */
export const clockLooks = [24, 48, 66, BREACH_CLOCK_HOURS] as const;

/**
 * When somebody or something has to look at the case next because time has passed: the next look at its running clock, or the day from which a closed
 * case may be disposed of. Undefined when nothing comes by itself. What is found then is decided by the case as it stands at that time; a moment
 * that is named too early costs a look, and no more.
 */
export function nextAct(values: ClockValues & Pick<CaseValues, 'awareAt' | 'disposalDue' | 'disposedAt'>, now: Temporal.Instant): Temporal.Instant | undefined {
  const { caseState, awareAt, disposalDue, disposedAt } = values;
  if (caseState === 'Closed') {
    const day = disposedAt === undefined && disposalDue !== undefined ? plainDate(disposalDue) : undefined;
    return day && ukStartOfDay(day);
  }
  if (awareAt === undefined || clockStateOf(values) !== 'Running') return undefined;
  return clockLooks.map((hours) => addElapsedHours(awareAt, hours)).find((at) => Temporal.Instant.compare(at, now) > 0);
}
