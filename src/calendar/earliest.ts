import { Temporal } from 'temporal-polyfill';

/** The first of these moments; undefined when there is none. */
export const earliest = (moments: readonly (Temporal.Instant | undefined)[]): Temporal.Instant | undefined =>
  moments.flatMap((moment) => moment ?? []).sort(Temporal.Instant.compare).at(0);
