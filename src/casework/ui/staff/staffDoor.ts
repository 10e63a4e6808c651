import type * as React from 'react';
import type { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../../platform/host/services';
import type { DeskSettings } from '../../../platform/settings';

export interface StartedProps {
  readonly services: DeskServices;
  readonly settings: DeskSettings;
  /** One of one's own to open at once, where the room shows them. */
  readonly reportId?: number;
}

/** What a room lets staff start: its page, fetched when somebody starts. */
export interface StaffStart {
  readonly Page: React.ComponentType<StartedProps>;
}

/** One of one's own, as a room tells of it. */
export interface SentBefore {
  readonly reportId: number;
  readonly reference: string;
  readonly title: string;
  readonly sentAt: Temporal.Instant;
  /** The stored choice. */
  readonly state: string;
  /** Its page shows it. */
  readonly canOpen: boolean;
}

/** What a room tells of what somebody has sent; fetched apart from the page, which is much more. */
export interface StaffSent {
  /** Newest first. @throws DeskError */
  readonly readSent: (services: DeskServices) => Promise<readonly SentBefore[]>;
}

/** What waits for somebody in a room. */
export interface StaffWaiting {
  /** How many things. @throws DeskError */
  readonly countWaiting: (services: DeskServices) => Promise<number>;
}
