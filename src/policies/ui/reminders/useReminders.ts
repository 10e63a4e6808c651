import strings from '../../../loc/compliance';
import * as React from 'react';
import { ukDate } from '../../../calendar';
import type { DeskServices } from '../../../platform/host/services';
import { Marks } from '../../rules/marks';
import { reminderMessage, type ReminderMessage, type ReminderTexts } from '../../rules/reminderMessage';
import type { Reminder } from '../../rules/reminders';
import { readCompliance, type Compliance } from '../../store/compliance';
import { readReminders, sendReminders, type ChannelKey, type ReminderOutcome, type ReminderRow, type RunEnd } from '../../store/reminders';

export interface Known {
  readonly compliance: Compliance;
  readonly rows: readonly ReminderRow[];
}
export type Reading = { readonly state: 'reading'; readonly marks: number } | { readonly state: 'failed'; readonly error: unknown } | { readonly state: 'ready'; readonly known: Known };

export interface Done {
  readonly reminder: Reminder;
  readonly outcome: ReminderOutcome;
}
export type Sending = { readonly state: 'none' } | { readonly state: 'sending' | 'ended'; readonly of: number; readonly done: readonly Done[]; readonly end?: RunEnd; readonly error?: unknown };

const texts = (mark: 'en' | 'cy'): ReminderTexts => ({
  subject: strings[`mail_${mark}_subject`], intro: strings[`mail_${mark}_intro`], line: strings[`mail_${mark}_line`], lateLine: strings[`mail_${mark}_lateLine`],
  open: strings[`mail_${mark}_open`], footer: strings[`mail_${mark}_footer`]
});
const bothTexts = { 'en-GB': texts('en'), 'cy-GB': texts('cy') };

/** The message that a reminder makes; the page previews exactly this. */
export function messageOf(link: string, { settings }: Compliance): (reminder: Pick<Reminder, 'lines'>) => ReminderMessage {
  return (reminder) => reminderMessage(reminder, bothTexts, settings?.councilName ?? '', link);
}

export interface Reminding {
  readonly reading: Reading;
  readonly sending: Sending;
  readonly read: () => void;
  readonly send: (reminders: readonly Reminder[], channels: readonly ChannelKey[], link: string) => void;
  readonly stop: () => void;
}

/** Who stands how and who was reminded, and sending with its progress. */
export function useReminders(services: DeskServices): Reminding {
  const marks = React.useRef(new Marks());
  const stopper = React.useRef<AbortController>();
  const here = React.useRef(true);
  const [reading, setReading] = React.useState<Reading>({ state: 'reading', marks: 0 });
  const [sending, setSending] = React.useState<Sending>({ state: 'none' });

  const read = React.useCallback(() => {
    const show = (next: Reading): void => { if (here.current) setReading(next); };
    show({ state: 'reading', marks: marks.current.size });
    Promise.all([
      readCompliance(services, marks.current, { onProgress: (count) => show({ state: 'reading', marks: count }) }), readReminders(services, ukDate(services.now()))
    ]).then(([compliance, rows]) => show({ state: 'ready', known: { compliance, rows } }), (error: unknown) => show({ state: 'failed', error }));
  }, [services]);
  React.useEffect(() => {
    here.current = true;
    read();
    return () => {
      here.current = false;
      stopper.current?.abort();
    };
  }, [read]);

  function send(reminders: readonly Reminder[], channels: readonly ChannelKey[], link: string): void {
    if (reading.state !== 'ready' || sending.state === 'sending') return;
    const { compliance, rows } = reading.known;
    const own = new AbortController();
    stopper.current = own;
    let done: readonly Done[] = [];
    const show = (next: Sending): void => { if (here.current) setSending(next); };
    show({ state: 'sending', of: reminders.length, done });
    const end = (ending: { readonly end?: RunEnd; readonly error?: unknown }): void => {
      show({ state: 'ended', of: reminders.length, done, ...ending });
      read();
    };
    sendReminders(services, reminders, {
      channels, today: ukDate(services.now()), message: messageOf(link, compliance), rows: new Map(rows.map((row) => [row.key, row])), signal: own.signal,
      onOutcome: (reminder, outcome) => {
        done = [...done, { reminder, outcome }];
        show({ state: 'sending', of: reminders.length, done });
      }
    }).then((ended) => end({ end: ended }), (error: unknown) => end({ error }));
  }
  return { reading, sending, read, send, stop: () => stopper.current?.abort() };
}
