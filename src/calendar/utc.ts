import type { Temporal } from 'temporal-polyfill';

/** A moment as SharePoint keeps it: UTC, cut to the second. */
export function utcSecond(at: Temporal.Instant): string {
  return at.toString({ smallestUnit: 'second' });
}

/** The next whole second, for a moment before which nothing shall be done. */
export function wholeSecond(at: Temporal.Instant): string {
  return at.round({ smallestUnit: 'second', roundingMode: 'ceil' }).toString();
}
