import { Temporal } from 'temporal-polyfill';
import { addElapsedHours } from '../../../calendar';
import type { CaseValues } from './caseValues';
import { BREACH_CLOCK_HOURS } from './clock';
import { clockStateOf, type ClockValues } from './clockState';

/** Hours after the council became aware at which a running clock is looked at again; the last is the deadline itself. */
export const clockLooks = [24, 48, 66, BREACH_CLOCK_HOURS] as const;

type Asked = ClockValues & Pick<CaseValues, 'awareAt'>;
const isRunning = (values: Asked): boolean => values.caseState !== 'Closed' && clockStateOf(values) === 'Running';

/**
 * When time alone asks for a look at the case: the next look at its running clock. Undefined when no time is ahead at which anything comes by itself;
 * that a closed case may be disposed of is asked by its own indexed day (`DisposalDue`). What is found then is decided by the case as it stands at
 * that time: a moment that is named too early costs a look, and no more.
 */
export function nextAct(values: Asked, now: Temporal.Instant): Temporal.Instant | undefined {
  const { awareAt } = values;
  if (awareAt === undefined || !isRunning(values)) return undefined;
  return clockLooks.map((hours) => addElapsedHours(awareAt, hours)).find((at) => Temporal.Instant.compare(at, now) > 0);
}

/**
 * What a save writes of it. A moment that has passed without anybody having looked stays: what was due then is still to be told.
 * @param stored as it stands in the row
 */
export function nextActAfterSave(stored: Temporal.Instant | undefined, next: Asked, now: Temporal.Instant): Temporal.Instant | undefined {
  const isOverdue = stored !== undefined && Temporal.Instant.compare(stored, now) <= 0;
  return isOverdue && isRunning(next) ? stored : nextAct(next, now);
}
