import { Temporal } from 'temporal-polyfill';

/** The tenant's clock, moved over HTTP. */
export interface TenantClock {
  set(to: Temporal.Instant): Promise<void>;
  now(): Temporal.Instant;
  reset(): Promise<void>;
}

export function clockOf(tenantUrl: string): TenantClock {
  let shown = Temporal.Now.instant();
  const post = async (wish: object): Promise<void> => {
    const response = await fetch(`${tenantUrl}/_local/clock`, { method: 'POST', headers: { 'X-Local': '1', 'Content-Type': 'application/json' }, body: JSON.stringify(wish) });
    if (!response.ok) {
      throw new Error(`The tenant's clock could not be set: ${await response.text()}`);
    }
  };
  return {
    set: async (to) => {
      await post({ now: to.toString() });
      shown = to;
    },
    now: () => shown,
    reset: () => post({ reset: true })
  };
}

/** What happens at one moment of the demo council's last days. */
export interface Moment {
  readonly at: Temporal.Instant;
  readonly happen: () => Promise<void>;
}

export function hoursBefore(at: Temporal.Instant, hours: number): Temporal.Instant {
  return at.subtract({ minutes: Math.round(hours * 60) });
}

/** Lets everything happen in the order of its time, with the tenant's clock at that time. */
export async function live(moments: readonly Moment[], clock: TenantClock): Promise<void> {
  for (const moment of [...moments].sort((one, other) => Temporal.Instant.compare(one.at, other.at))) {
    await clock.set(moment.at);
    await moment.happen();
  }
}
