import { Temporal } from 'temporal-polyfill';

export interface ServerClock {
  /** The server's time as far as it is known; the computer's own until the first answer. */
  readonly now: () => Temporal.Instant;
  /** Hears the `Date` of each answer. */
  readonly learn: (serverTime: Temporal.Instant) => void;
}

/** `Date` has whole seconds and an answer takes a while to arrive: less than this is no news. */
const toleranceMs = 3000;

/**
 * A clock that follows SharePoint's: deadlines and drafts must not depend on a computer's clock that is wrong, or that
 * somebody corrects while the page is open.
 * @param own the computer's clock
 */
export function serverClock(own: () => Temporal.Instant = () => Temporal.Now.instant()): ServerClock {
  let offsetMs = 0;
  return {
    now: () => own().add({ milliseconds: offsetMs }),
    learn: (serverTime) => {
      const difference = serverTime.epochMilliseconds - own().epochMilliseconds;
      if (Math.abs(difference - offsetMs) > toleranceMs) {
        offsetMs = difference;
      }
    }
  };
}
