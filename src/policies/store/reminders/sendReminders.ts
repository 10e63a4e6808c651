import type { Temporal } from 'temporal-polyfill';
import { GraphFailure, graphFailureFrom, sendChatCard, sendMail, type GraphFailureKind } from '../../../platform/graph';
import type { DeskServices } from '../../../platform/host/services';
import { DeskError, isDeskError } from '../../../platform/sharepoint/errors';
import type { ReminderMessage } from '../../rules/reminderMessage';
import { reminderKey, type Reminder } from '../../rules/reminders';
import { findReminder, mayTryAgain, reminderItems, type ChannelKey, type ChannelResult, type Channels, type ReminderRow } from './rows';

/** What became of one person's reminder. */
export type ReminderOutcome =
  | { readonly kind: 'sent' | 'failed'; readonly channels: Channels; /** False: the message went its way, its row still says "claimed". */ readonly recorded: boolean }
  /** Another page was first, today. */
  | { readonly kind: 'already' };

export interface ReminderRun {
  readonly channels: readonly ChannelKey[];
  readonly today: Temporal.PlainDate;
  readonly message: (reminder: Reminder) => ReminderMessage;
  /** Rows of today, by key. */
  readonly rows: ReadonlyMap<string, ReminderRow>;
  readonly onOutcome: (reminder: Reminder, outcome: ReminderOutcome) => void;
  readonly signal?: AbortSignal;
}

export type RunEnd =
  | { readonly kind: 'finished' | 'stopped' }
  /** Going on now would fail for everybody: what to wait for, or whom to ask. */
  | { readonly kind: 'halted'; readonly why: GraphFailureKind | 'sharepoint' };

/** What is wrong with the way, not with one recipient. */
const haltsAll: ReadonlySet<string> = new Set<GraphFailureKind>(['not-consented', 'no-mailbox', 'signed-out', 'throttled', 'unavailable', 'offline', 'timed-out']);

/**
 * Sends one message a person, one person after another. The row comes first and its key is unique, so nobody is reminded twice on a day, whatever
 * answer is lost and whoever else sends; the message comes after it, then what became of it.
 * @throws never for a message that fails; DeskError only as `halted`
 */
export async function sendReminders(services: DeskServices, reminders: readonly Reminder[], run: ReminderRun): Promise<RunEnd> {
  for (const reminder of reminders) {
    if (run.signal?.aborted) return { kind: 'stopped' };
    try {
      const claim = await claimPerson(services, reminder, run);
      if (!claim) {
        run.onOutcome(reminder, { kind: 'already' });
        continue;
      }
      const channels = await sendAll(services, reminder, run);
      const results = Object.values(channels);
      const kind = results.some(({ sent }) => sent) ? 'sent' : 'failed';
      run.onOutcome(reminder, { kind, channels, recorded: await settle(services, claim, kind, channels) });
      const why = results.find((result) => haltsAll.has(result.why))?.why;
      if (kind === 'failed' && why !== undefined) return { kind: 'halted', why: why as GraphFailureKind };
    } catch (error) {
      if (!isDeskError(error)) throw error;
      return { kind: 'halted', why: 'sharepoint' };
    }
  }
  return { kind: 'finished' };
}

type Claim = Pick<ReminderRow, 'id' | 'etag'>;

/** @returns undefined when another page has this person today. @throws DeskError */
async function claimPerson(services: DeskServices, reminder: Reminder, { today, rows }: ReminderRun): Promise<Claim | undefined> {
  const key = reminderKey(reminder.upn, today);
  const note = `claim ${crypto.randomUUID()}`;
  const columns = {
    Title: reminder.upn, ReminderKey: key, PersonUpn: reminder.upn, Versions: JSON.stringify(reminder.lines.map(({ versionId }) => versionId)), ReminderReason: reminder.reason,
    ReminderState: 'claimed', ErrorText: note, Channels: ''
  };
  const failed = rows.get(key);
  try {
    if (failed) {
      if (!mayTryAgain(failed)) return undefined;
      await reminderItems(services).getById(failed.id).update(columns, failed.etag);
    } else {
      await reminderItems(services).add(columns);
    }
  } catch (error) {
    if (isDeskError(error, 'conflict')) return undefined;
    if (!isDeskError(error, 'unknown-outcome')) throw error;
  }
  // whether the answer came or was lost: the row that is there says whose it is
  const there = await findReminder(services, key);
  if (there) return there.note === note ? there : undefined;
  // not committed: nothing is sent, and should it land late, it is a claim without a message that the record shows
  throw new DeskError('unavailable', { serverMessage: 'The claim was not written.' });
}

async function sendAll(services: DeskServices, reminder: Reminder, { channels, message }: ReminderRun): Promise<Channels> {
  const results: Partial<Record<ChannelKey, ChannelResult>> = {};
  const isSelf = reminder.upn === services.me.upn.toLowerCase();
  for (const channel of channels) {
    // there is no chat with oneself
    if (channel === 'chat' && isSelf && channels.includes('mail')) continue;
    results[channel] = await trySending(services, channel, reminder, message(reminder));
  }
  return results;
}

async function trySending(services: DeskServices, channel: ChannelKey, { upn }: Reminder, { subject, html, card }: ReminderMessage): Promise<ChannelResult> {
  try {
    if (!services.graph) throw new GraphFailure('not-consented', false, 'This host gives no Graph client.');
    if (channel === 'mail') await sendMail(services.graph, { to: upn, subject, html });
    else await sendChatCard(services.graph, services.me.upn, upn, card);
    return { sent: true, why: '', mayHaveHappened: false };
  } catch (error) {
    const { kind, mayHaveHappened } = graphFailureFrom(error);
    return { sent: false, why: kind, mayHaveHappened };
  }
}

/** @returns whether the row says it. A row that stays "claimed" keeps the person from a second message all the same. */
async function settle(services: DeskServices, { id, etag }: Claim, state: 'sent' | 'failed', channels: Channels): Promise<boolean> {
  const errors = Object.entries(channels).flatMap(([channel, { sent, why }]) => (sent ? [] : [`${channel}: ${why}`]));
  try {
    await reminderItems(services).getById(id).update({ ReminderState: state, Channels: JSON.stringify(channels), ErrorText: errors.join('; ') }, etag);
    return true;
  } catch (error) {
    if (!isDeskError(error)) throw error;
    return false;
  }
}
