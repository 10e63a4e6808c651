import type { Temporal } from 'temporal-polyfill';
import type { Outcome } from './officersDesk';

/** An open page looks again when something was waiting, but not for longer than a working day. */
const longestWaitMs = 8 * 60 * 60 * 1000;

/** In how many milliseconds a page that is still open looks again for what waits; undefined when nothing does, or for too long. */
export function msUntilNext({ lookAgainAt }: Pick<Outcome, 'lookAgainAt'>, now: Temporal.Instant): number | undefined {
  const wait = lookAgainAt && lookAgainAt.epochMilliseconds - now.epochMilliseconds;
  // a second later, so that the moment is surely past on the server too
  return wait === undefined || wait > longestWaitMs ? undefined : Math.max(0, wait) + 1000;
}
