import { Temporal } from 'temporal-polyfill';

/** The tenant's own time: the machine's time plus an offset that the workbench may set. */
export interface TenantClock {
  now(): Temporal.Instant;
  /** Shows the given moment from now on, ticking. */
  set(moment: Temporal.Instant): void;
  advance(by: Temporal.Duration): void;
  reset(): void;
}

export function createClock(realTime: () => Temporal.Instant = () => Temporal.Now.instant()): TenantClock {
  let offset = new Temporal.Duration();
  return {
    now: () => realTime().add(offset),
    set: (moment) => {
      offset = realTime().until(moment, { largestUnit: 'hours' });
    },
    advance: (by) => {
      offset = realTime().until(realTime().add(offset).add(by), { largestUnit: 'hours' });
    },
    reset: () => {
      offset = new Temporal.Duration();
    }
  };
}

/** As SharePoint writes a moment of a list item: UTC, whole seconds, `Z`. */
export function sharePointInstant(moment: Temporal.Instant): string {
  return moment.round({ smallestUnit: 'second', roundingMode: 'floor' }).toString();
}
