import type { Temporal } from 'temporal-polyfill';

/** How a person stands with a policy. */
export type ReadingState =
  /** Not in the audience, or the policy is withdrawn. */
  | { readonly kind: 'not-concerned' }
  | { readonly kind: 'exempt'; readonly exceptionId: number; readonly reason: string }
  /** `number` is the version that was agreed to; `daysLate` is 0 in time. */
  | { readonly kind: 'read'; readonly at: Temporal.Instant; readonly number: number; readonly receiptId: number; readonly daysLate: number }
  | { readonly kind: 'declined'; readonly at: Temporal.Instant; readonly number: number; readonly receiptId: number }
  /** `formerNumber` is the last version that they had agreed to, if any. */
  | { readonly kind: 'to-read'; readonly due: Temporal.PlainDate; readonly daysLeft: number; readonly formerNumber: number | undefined }
  | { readonly kind: 'overdue'; readonly due: Temporal.PlainDate; readonly daysLate: number; readonly formerNumber: number | undefined };
