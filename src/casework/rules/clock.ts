import { Temporal } from 'temporal-polyfill';
import { spokenDuration } from '../../calendar';

/** A clock of a case as its decisions have left it: what it runs to, and whether it still runs. */
export interface CaseClock {
  /** `waiting`: it begins, or goes on, when something that was asked for is there. */
  readonly state: 'running' | 'waiting' | 'stopped' | 'met';
  /** Undefined where there is nothing to count from. */
  readonly due: Temporal.Instant | undefined;
  /** In so many last hours it is shown as due soon. */
  readonly soonHours: number;
}

interface Remaining {
  /** Whole hours, days included. */
  readonly hours: number;
  readonly minutes: number;
  readonly due: Temporal.Instant;
}

export type TimeLeft =
  | ({ readonly state: 'running' | 'due-soon' | 'late' } & Remaining)
  /** It does not run now: what was asked for is awaited. */
  | { readonly state: 'waiting' }
  /** There is no duty. */
  | { readonly state: 'stopped' }
  /** What was to be done is done, or the clock has done its work. */
  | { readonly state: 'met' }
  /** Nothing to count from. */
  | { readonly state: 'none' };

/** What is left of a clock. At the due moment itself nothing is left but it is not late: late begins after it. */
export function timeLeftOf({ state, due, soonHours }: CaseClock, now: Temporal.Instant): TimeLeft {
  if (state !== 'running') return { state };
  if (!due) return { state: 'none' };
  const { hours, minutes } = spokenDuration(now, due);
  if (Temporal.Instant.compare(now, due) > 0) return { state: 'late', hours, minutes, due };
  const isSoon = Temporal.Instant.compare(now, due.subtract({ hours: soonHours })) >= 0;
  return { state: isSoon ? 'due-soon' : 'running', hours, minutes, due };
}
