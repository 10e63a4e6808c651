import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { readInstant } from '../../../calendar';
import type { DeskServices } from '../../../platform/host/services';
import { deskList } from '../../../platform/sharepoint/deskList';
import { filterValue } from '../../../platform/sharepoint/filters';
import { pages } from '../../../platform/sharepoint/paging';
import type { IItems } from '../../../platform/sharepoint/pnp';
import { readingReminders } from '../../lists/readingReminders';
import type { ReminderReason } from '../../rules/reminders';

export type ChannelKey = 'mail' | 'chat';
export interface ChannelResult {
  readonly sent: boolean;
  /** Kind of the failure; empty when it went out. */
  readonly why: string;
  /** The answer was lost: it may have gone out all the same. */
  readonly mayHaveHappened: boolean;
}
export type Channels = Readonly<Partial<Record<ChannelKey, ChannelResult>>>;

export interface ReminderRow {
  readonly id: number;
  readonly etag: string;
  readonly key: string;
  readonly upn: string;
  readonly state: 'claimed' | 'sent' | 'failed' | 'skipped';
  readonly reason: ReminderReason | undefined;
  readonly channels: Channels;
  /** Of a claim, what tells it from another page's. */
  readonly note: string;
  readonly created: Temporal.Instant;
  readonly by: string;
}

const result = v.object({ sent: v.boolean(), why: v.string(), mayHaveHappened: v.boolean() });
const channelsSchema = v.object({ mail: v.optional(result), chat: v.optional(result) });
const row = v.object({
  Id: v.number(), ReminderKey: v.string(), PersonUpn: v.string(), ReminderReason: v.nullish(v.picklist(['new', 'due', 'late'])), ReminderState: v.picklist(['claimed', 'sent', 'failed', 'skipped']),
  Channels: v.nullish(v.string(), ''), ErrorText: v.nullish(v.string(), ''), Created: v.string(), Author: v.nullish(v.object({ Title: v.nullish(v.string(), '') })), 'odata.etag': v.nullish(v.string(), '')
});
const select = ['Id', 'ReminderKey', 'PersonUpn', 'ReminderReason', 'ReminderState', 'Channels', 'ErrorText', 'Created', 'Author/Title'];

function channelsOf(text: string | null | undefined): Channels {
  try {
    return v.parse(channelsSchema, JSON.parse(text || '{}'));
  } catch {
    return {};
  }
}

function rowOf(cells: unknown): ReminderRow | undefined {
  const read = v.safeParse(row, cells);
  if (!read.success) return undefined;
  const found = read.output;
  return {
    id: found.Id, etag: found['odata.etag'] ?? '', key: found.ReminderKey, upn: found.PersonUpn, state: found.ReminderState, reason: found.ReminderReason ?? undefined,
    channels: channelsOf(found.Channels), note: found.ErrorText ?? '', created: readInstant(found.Created) ?? Temporal.Instant.fromEpochMilliseconds(0), by: found.Author?.Title ?? ''
  };
}

export const reminderItems = (services: DeskServices): IItems => deskList(services.sp, services.siteUrl, readingReminders).items;

/** @returns undefined when nobody was reminded under this key. @throws DeskError */
export async function findReminder(services: DeskServices, key: string): Promise<ReminderRow | undefined> {
  const rows: readonly unknown[] = await reminderItems(services).select(...select).expand('Author').filter(`ReminderKey eq ${filterValue(key)}`).top(1)();
  return rowOf(rows[0]);
}

const recent = 500;

/** The newest reminders, at least all of today. @throws DeskError */
export async function readReminders(services: DeskServices, today: Temporal.PlainDate): Promise<readonly ReminderRow[]> {
  const found: ReminderRow[] = [];
  for await (const page of pages<unknown>(reminderItems(services).select(...select).expand('Author').orderBy('Id', false), recent)) {
    const rows = page.flatMap((cells) => rowOf(cells) ?? []);
    found.push(...rows);
    if (!rows.some(({ key }) => key.endsWith(`|${today.toString()}`))) break;
  }
  return found;
}

/** Nothing of it can have gone out: it may be tried again on the same day, over the same row. */
export function mayTryAgain({ state, channels }: ReminderRow): boolean {
  const results = Object.values(channels);
  return state === 'failed' && results.length > 0 && results.every(({ sent, mayHaveHappened }) => !sent && !mayHaveHappened);
}
