import { Temporal } from 'temporal-polyfill';
import { deliveryKey, deliveryPrefix, noRecipient, occasionOf } from './deliveryKey';
import type { DeliveryRow, DeskTries } from './deliveryRow';
import { LEASE_MINUTES, rolesOf, type DueMessage } from './message';
import type { ReporterTry } from './reporterTry';

/** A message is tried this often by itself (the reporter's page counts), then only by hand. */
export const AUTOMATIC_TRIES = 3;
/** Minutes between the tries: after the first, after the second. */
export const RETRY_GAPS_MINUTES: readonly number[] = [5, 30];

/** What the author's own page tried, as the author's own rows say it. */
export interface ReporterTries {
  /** Author of the intake's row, as SharePoint stamped it. */
  readonly authorId: number;
  readonly rows: readonly ReporterTry[];
}

/** Why a message can never arrive: nobody is named, a group is named, or Microsoft 365 does not know the recipient. */
export type UnreachableReason = 'no-address' | 'not-a-person' | 'mailbox-unknown' | 'person-unknown';
export const unreachableReasons: readonly UnreachableReason[] = ['no-address', 'not-a-person', 'mailbox-unknown', 'person-unknown'];

interface Again {
  readonly attempt: number;
  /** An earlier try may have gone out, and the message says so. */
  readonly mayBeRepeat: boolean;
  readonly lastError: string;
}

export type Delivery<Message extends DueMessage = DueMessage> = { readonly message: Message } & (
  /** `by`: an officers' page, or the reporter's, of which only the reporter's own word tells. */
  | { readonly state: 'sent'; readonly at: Temporal.Instant; readonly mayBeRepeat: boolean; readonly by: 'desk' | 'reporter' }
  | { readonly state: 'skipped'; readonly by: 'desk' | 'reporter' }
  /** An officer said that it is not to be sent. */
  | { readonly state: 'declined'; readonly at: Temporal.Instant }
  /** It can never arrive. `row`: the row that says so, once it is written. */
  | ({ readonly state: 'unreachable'; readonly reason: UnreachableReason; readonly row: DeliveryRow | undefined } & Again)
  /** Another officer's page is at it. */
  | { readonly state: 'claimed'; readonly byId: number; readonly until: Temporal.Instant }
  /** Its moment has not come: nobody has tried it, and it is not undelivered. */
  | ({ readonly state: 'later'; readonly notBefore: Temporal.Instant } & Again)
  /** To be sent now, as this try. */
  | ({ readonly state: 'due' } & Again)
  /** To be tried again by itself, but not yet. */
  | ({ readonly state: 'waiting'; readonly notBefore: Temporal.Instant } & Again)
  /** Nobody tries it by itself any more. */
  | ({ readonly state: 'by-hand' } & Again)
  /** Goes out when an officer says so: only the reporter names whom it is for. */
  | ({ readonly state: 'awaits-word' } & Again)
);

/**
 * What became of each due message. Two kinds of rows tell:
 * - the author's own, which anybody on the site can make up: one counts only if the author of the intake's row added it, for this
 *   row, and the message may come from the reporter; so it never decides about anybody else's, and it claims nothing;
 * - officers' in `Deliveries`, by the key of form 2. Sent to whoever had the role counts; tries count for this recipient.
 *
 * No row: the message is due, but one that needs an officer's word awaits it. A claim holds for its lease, at most ten minutes
 * after it was written; then the message is due again as one that may be a repeat.
 * @param desk undefined on the reporter's own page, which sees no rows of officers
 * @param needsWord which messages an officers' page sends only when an officer says so
 */
export function deliveryStatus<Message extends DueMessage>(
  due: readonly Message[], reporter: ReporterTries, desk: DeskTries | undefined, now: Temporal.Instant, needsWord: (message: Message) => boolean = () => false
): readonly Delivery<Message>[] {
  return due.map((message) =>
    statusOf(message, reporter.rows.filter((row) => counts(row, message, reporter.authorId)), deskRows(message, desk), desk !== undefined && needsWord(message), now));
}

/** Whether a message still has to reach its recipient: what the `Undelivered` column of the log counts. */
export function isUndelivered(delivery: Delivery): boolean {
  return !['sent', 'skipped', 'declined', 'unreachable', 'later'].includes(delivery.state);
}

function counts(row: ReporterTry, message: DueMessage, authorId: number): boolean {
  const itsKey = message.keys.some((key) => key === row.messageKey);
  const itsReport = message.key.startsWith(`${row.reportId}:`);
  return itsKey && itsReport && row.authorId === authorId && message.fromReporter && row.state !== 'claimed';
}

interface DeskRows {
  /** To whoever had the role. */
  readonly ofRole: readonly DeliveryRow[];
  /** To the recipient of today. */
  readonly own: readonly DeliveryRow[];
  /** From before recipients were kept. */
  readonly former: readonly DeliveryRow[];
}

function deskRows(message: DueMessage, desk: DeskTries | undefined): DeskRows {
  if (!desk) return { ofRole: [], own: [], former: [] };
  const recipient = desk.recipients.get(message.key) ?? '';
  const about = occasionOf(desk.about, message);
  const withKey = (last: string): readonly DeliveryRow[] => {
    const keys = rolesOf(message).map((role) => deliveryKey(about, message.channel, role, last));
    return desk.rows.filter((row) => keys.includes(row.key));
  };
  const prefixes = rolesOf(message).map((role) => deliveryPrefix(about, message.channel, role));
  const own = withKey(recipient);
  return { ofRole: message.toEach ? own : desk.rows.filter((row) => prefixes.some((prefix) => row.key.startsWith(prefix))), own, former: withKey(noRecipient.former) };
}

function statusOf<Message extends DueMessage>(
  message: Message, reporters: readonly ReporterTry[], { ofRole, own, former }: DeskRows, needsWord: boolean, now: Temporal.Instant
): Delivery<Message> {
  const sent = ofRole.find((row) => row.state === 'sent');
  if (sent) return { message, state: 'sent', at: sent.triedAt, mayBeRepeat: sent.mayBeRepeat, by: 'desk' };
  const sentByReporter = reporters.find((row) => row.state === 'sent');
  if (sentByReporter) return { message, state: 'sent', at: sentByReporter.modified, mayBeRepeat: sentByReporter.mayBeRepeat, by: 'reporter' };
  if (ofRole.some((row) => row.state === 'skipped')) return { message, state: 'skipped', by: 'desk' };
  if (reporters.some((row) => row.state === 'skipped')) return { message, state: 'skipped', by: 'reporter' };
  const declined = own.find((row) => row.state === 'declined');
  if (declined) return { message, state: 'declined', at: declined.triedAt };

  const claims = own.filter((row) => row.state === 'claimed');
  const held = claims.find((row) => Temporal.Instant.compare(leaseEnd(row), now) > 0);
  if (held) return { message, state: 'claimed', byId: held.byId, until: leaseEnd(held) };

  const tries = [...own, ...former, ...reporters];
  const latest = [...tries].sort((one, other) => Temporal.Instant.compare(endOf(other), endOf(one))).at(0);
  const again: Again = { attempt: attemptsOf(tries) + 1, mayBeRepeat: tries.some((row) => row.state === 'claimed' || row.mayBeRepeat), lastError: latest?.errorText ?? '' };

  const { from } = message;
  if (from !== undefined && !latest && Temporal.Instant.compare(from, now) > 0) return { message, state: 'later', notBefore: from, ...again };
  const impossible = own.find((row) => row.state === 'unreachable' || row.state === 'told');
  const reason = message.target.kind === 'missing' ? 'no-address' : message.target.kind === 'not-a-person' ? 'not-a-person' : impossible && reasonOf(impossible);
  if (reason) return { message, state: 'unreachable', reason, row: impossible, ...again };
  if (needsWord && own.length === 0) return { message, state: 'awaits-word', ...again };
  if (!latest) return { message, state: 'due', ...again };
  if (again.attempt > AUTOMATIC_TRIES) return { message, state: 'by-hand', ...again };
  const notBefore = endOf(latest).add({ minutes: latest.state === 'claimed' ? 0 : RETRY_GAPS_MINUTES[again.attempt - 2] });
  return Temporal.Instant.compare(notBefore, now) > 0 ? { message, state: 'waiting', notBefore, ...again } : { message, state: 'due', ...again };
}

function reasonOf(row: DeliveryRow): UnreachableReason {
  return unreachableReasons.find((reason) => reason === row.errorText) ?? 'mailbox-unknown';
}

type Try = ReporterTry | DeliveryRow;

/** The highest number that a row has, or as many as there are rows of one key: whichever is more, so that tries always end. */
function attemptsOf(rows: readonly Try[]): number {
  const keyOf = (row: Try): string => ('key' in row ? row.key : row.messageKey);
  const ofOneKey = rows.map((row) => rows.filter((other) => keyOf(other) === keyOf(row)).length);
  const numbered = rows.map((row) => row.attempt).filter((attempt) => Number.isSafeInteger(attempt));
  return Math.max(...ofOneKey, ...numbered, 0);
}

/** When a try was over. */
function endOf(row: Try): Temporal.Instant {
  return row.state === 'claimed' ? leaseEnd(row) : 'triedAt' in row ? row.triedAt : row.modified;
}

/** A lease from a row is believed only up to ten minutes after the row was written, so that no claim blocks a message for ever. */
function leaseEnd(row: Try): Temporal.Instant {
  const longest = row.modified.add({ minutes: LEASE_MINUTES });
  return row.leaseUntil && Temporal.Instant.compare(row.leaseUntil, longest) < 0 ? row.leaseUntil : longest;
}
