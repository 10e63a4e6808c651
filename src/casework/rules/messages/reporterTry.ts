import type { Temporal } from 'temporal-polyfill';
import type { DeliveryState } from './message';

/** What the page of a row's own author says that it tried, as read from the list where staff may add rows, with what SharePoint stamped. Anybody on the site may have written it. */
export interface ReporterTry {
  readonly id: number;
  /** The intake's row that it names. */
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
