import type { Temporal } from 'temporal-polyfill';

/** A row of `Reading exceptions` that holds: ended ones are left out when they are read. */
export interface ReadingException {
  readonly id: number;
  readonly kind: 'exempt' | 'leaver' | 'declined' | 'superseded';
  /** Undefined: for every policy. */
  readonly policyId: number | undefined;
  readonly versionId: number | undefined;
  /** Lower case. */
  readonly upns: readonly string[];
  readonly reason: string;
  readonly until: Temporal.PlainDate | undefined;
  readonly by: string;
  readonly at: Temporal.Instant;
}
