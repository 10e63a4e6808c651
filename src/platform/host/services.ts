import type { SPFI } from '@pnp/sp';
import type { Temporal } from 'temporal-polyfill';
import type { GraphPort } from '../graph/port';

export type { GraphPort };

/** Where the page runs. An unknown host is treated as SharePoint, never as an error. */
export type HostName = 'sharepoint' | 'teams' | 'outlook' | 'office';

export type Locale = 'en-GB' | 'cy-GB';

export interface SignedInPerson {
  readonly upn: string;
  readonly displayName: string;
  readonly email: string;
}

/** What a web part or command set hands to a room. */
export interface DeskServices {
  /** Absolute address of the desk's site, which in a personal tab is not the page's own site. */
  readonly siteUrl: string;
  readonly sp: SPFI;
  /** Undefined where the host gives no Graph client at all; a scope that is not granted shows on the first call. */
  readonly graph: GraphPort | undefined;
  readonly me: SignedInPerson;
  /** The server's time, so that a computer with a wrong clock does not move a deadline. */
  readonly now: () => Temporal.Instant;
  readonly host: HostName;
  readonly locale: Locale;
}
