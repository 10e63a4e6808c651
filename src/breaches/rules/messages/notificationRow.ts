import type { Temporal } from 'temporal-polyfill';
import type { DeliveryState } from './dueMessage';

/** A row of the Notifications list as read, with what SharePoint stamped. Anybody on the site may have written it. */
export interface NotificationRow {
  readonly id: number;
  readonly reportId: number;
  readonly messageKey: string;
  readonly state: DeliveryState;
  readonly attempt: number;
  readonly errorText: string;
  readonly leaseUntil?: Temporal.Instant;
  readonly mayBeRepeat: boolean;
  /** Stamped by SharePoint; what the writer claims does not count. */
  readonly authorId: number;
  readonly created: Temporal.Instant;
  readonly modified: Temporal.Instant;
}
