import { Temporal } from 'temporal-polyfill';
import type { DueMessage } from './dueMessage';
import type { NotificationRow } from './notificationRow';

/** How long an officer's page may hold a message that it has claimed. */
export const LEASE_MINUTES = 10;
/** A message is tried this often by itself (the reporter's page counts), then only by hand. */
export const AUTOMATIC_TRIES = 3;
/** Minutes between the tries: after the first, after the second. */
export const RETRY_GAPS_MINUTES: readonly number[] = [5, 30];

export interface DeliveryWriters {
  /** Author of the report, as SharePoint stamped it. */
  readonly authorId: number;
  readonly officerIds: readonly number[];
}

export type Delivery = { readonly message: DueMessage } & (
  | { readonly state: 'sent'; readonly at: Temporal.Instant; readonly mayBeRepeat: boolean }
  | { readonly state: 'skipped' }
  /** Another officer's page is at it. */
  | { readonly state: 'claimed'; readonly byId: number; readonly until: Temporal.Instant }
  /** To be sent now, as this try. `mayBeRepeat`: an earlier try may have gone out, and the message says so. */
  | { readonly state: 'due'; readonly attempt: number; readonly mayBeRepeat: boolean; readonly lastError: string }
  /** To be tried again by itself, but not yet. */
  | { readonly state: 'waiting'; readonly attempt: number; readonly mayBeRepeat: boolean; readonly notBefore: Temporal.Instant; readonly lastError: string }
  /** Nobody tries it by itself any more. `no-address`: the settings name nobody for this role. */
  | { readonly state: 'by-hand'; readonly reason: 'tries-used-up' | 'no-address'; readonly attempt: number; readonly mayBeRepeat: boolean; readonly lastError: string }
);

/**
 * What became of each due message, read from rows that anybody on the site may have written. A row counts only if
 * - an officer wrote it, or the author of the report did and the message may come from the reporter (a claim only from an officer), and
 * - its key and report number are those of the message.
 * No row: the message is due. A claim holds for its lease, at most ten minutes after it was written; then the message is due again as
 * one that may be a repeat. Officers' rows and the author's are told apart by what SharePoint stamped, never by a column.
 */
export function deliveryStatus(due: readonly DueMessage[], rows: readonly NotificationRow[], writers: DeliveryWriters, now: Temporal.Instant): readonly Delivery[] {
  return due.map((message) => statusOf(message, rows.filter((row) => counts(row, message, writers)), now));
}

/** Whether a message still has to reach its recipient: what the `Undelivered` column of the log counts. */
export function isUndelivered(delivery: Delivery): boolean {
  return delivery.state !== 'sent' && delivery.state !== 'skipped';
}

function counts(row: NotificationRow, message: DueMessage, writers: DeliveryWriters): boolean {
  const itsKey = message.keys.some((key) => key === row.messageKey);
  const itsReport = message.key.startsWith(`${row.reportId}:`);
  const officer = writers.officerIds.includes(row.authorId);
  const author = row.authorId === writers.authorId && message.fromReporter && row.state !== 'claimed';
  return itsKey && itsReport && (officer || author);
}

function statusOf(message: DueMessage, rows: readonly NotificationRow[], now: Temporal.Instant): Delivery {
  const sent = rows.find((row) => row.state === 'sent');
  if (sent) return { message, state: 'sent', at: sent.modified, mayBeRepeat: sent.mayBeRepeat };
  if (rows.some((row) => row.state === 'skipped')) return { message, state: 'skipped' };

  const claims = rows.filter((row) => row.state === 'claimed');
  const held = claims.find((row) => Temporal.Instant.compare(leaseEnd(row), now) > 0);
  if (held) return { message, state: 'claimed', byId: held.authorId, until: leaseEnd(held) };

  const tries = triesOf(message, rows);
  const mayBeRepeat = claims.length > 0 || rows.some((row) => row.mayBeRepeat);
  const latest = [...rows].sort((a, b) => Temporal.Instant.compare(b.modified, a.modified)).at(0);
  const again = { attempt: tries + 1, mayBeRepeat, lastError: latest?.errorText ?? '' };

  if (message.target.kind === 'missing') return { message, state: 'by-hand', reason: 'no-address', ...again };
  if (!latest) return { message, state: 'due', ...again };
  if (tries >= AUTOMATIC_TRIES) return { message, state: 'by-hand', reason: 'tries-used-up', ...again };
  const last = latest.state === 'claimed' ? leaseEnd(latest) : latest.modified;
  const notBefore = last.add({ minutes: latest.state === 'claimed' ? 0 : RETRY_GAPS_MINUTES[tries - 1] });
  return Temporal.Instant.compare(notBefore, now) > 0 ? { message, state: 'waiting', notBefore, ...again } : { message, state: 'due', ...again };
}

/** The highest number that a row has, or as many as there are rows for one role: whichever is more, so that tries always end. */
function triesOf(message: DueMessage, rows: readonly NotificationRow[]): number {
  const rowsOfOneRole = message.keys.map((key) => rows.filter((row) => row.messageKey === key).length);
  const numbered = rows.map((row) => row.attempt).filter((attempt) => Number.isSafeInteger(attempt));
  return Math.max(...rowsOfOneRole, ...numbered, 0);
}

/** A lease from a row is believed only up to ten minutes after the row was written, so that no claim blocks a message for ever. */
function leaseEnd(row: NotificationRow): Temporal.Instant {
  const longest = row.modified.add({ minutes: LEASE_MINUTES });
  return row.leaseUntil && Temporal.Instant.compare(row.leaseUntil, longest) < 0 ? row.leaseUntil : longest;
}
