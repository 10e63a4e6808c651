import type { Temporal } from 'temporal-polyfill';
import type { Belonging } from './audience';

/** A member of staff as the directory (or the council's staff list) knows them, with their id on the site where they have one. */
export interface StaffMember extends Belonging {
  readonly upn: string;
  readonly name: string;
  /** Undefined for who never came to the site: then there is no receipt of theirs either. */
  readonly siteUserId: number | undefined;
  /** From when on the council could ask them; undefined when the directory does not say. */
  readonly joined: Temporal.PlainDate | undefined;
}

/** Where the people come from, and what could not be found out, so that a page can say what its figures rest on. */
export interface Directory {
  readonly source: 'entra' | 'staff-list' | 'site-users';
  readonly staff: readonly StaffMember[];
  /** Groups of an audience that are gone or could not be read, by object id. */
  readonly unreadableGroups: readonly { readonly id: string; readonly name: string; readonly why: 'gone' | 'not-consented' | 'failed' }[];
}
