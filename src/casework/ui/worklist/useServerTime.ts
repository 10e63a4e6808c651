import * as React from 'react';
import type { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../../platform/host/services';

/** Deadlines end at any second: looked at this often, a time to the minute is never shown longer than this after it changed. */
const TICK_MS = 15_000;

/** The server's time, again and again, and at once when somebody comes back to the page: a browser slows the timers of a page that is not seen. */
export function useServerTime({ now }: Pick<DeskServices, 'now'>): Temporal.Instant {
  const [at, setAt] = React.useState(now);
  React.useEffect(() => {
    const look = (): void => setAt(now());
    const timer = window.setInterval(look, TICK_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [now]);
  return at;
}
