import * as React from 'react';
import type { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../platform/host/services';

/** Half a minute: a clock that is exact to the minute is never shown more than that late. */
const TICK_MS = 30_000;

/** The server's time, again and again. */
export function useNow(services: Pick<DeskServices, 'now'>): Temporal.Instant {
  const [now, setNow] = React.useState(() => services.now());
  React.useEffect(() => {
    const timer = window.setInterval(() => setNow(services.now()), TICK_MS);
    return () => window.clearInterval(timer);
  }, [services]);
  return now;
}
