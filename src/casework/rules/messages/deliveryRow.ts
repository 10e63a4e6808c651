import type { Temporal } from 'temporal-polyfill';
import type { Occasion } from './deliveryKey';
import type { DeskDeliveryState } from './message';

/** A row of `Deliveries`: one message, its last try. Officers alone may read and write that list. */
export interface DeliveryRow {
  readonly id: number;
  readonly key: string;
  readonly state: DeskDeliveryState;
  readonly attempt: number;
  /** A kind of failure, never words of a server. */
  readonly errorText: string;
  readonly leaseUntil?: Temporal.Instant;
  readonly mayBeRepeat: boolean;
  /** When it was tried; rows of the version before were tried long before they were written here. */
  readonly triedAt: Temporal.Instant;
  /** Stamped by SharePoint. */
  readonly modified: Temporal.Instant;
  readonly byId: number;
  readonly etag: string;
}

/** What officers' pages did about the messages of one case. */
export interface DeskTries {
  readonly about: Occasion;
  readonly rows: readonly DeliveryRow[];
  /** The last part of each message's key: a hash, or one of `noRecipient`. */
  readonly recipients: ReadonlyMap<string, string>;
}
