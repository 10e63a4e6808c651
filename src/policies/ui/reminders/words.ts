import strings from '../../../loc/compliance';
import { formatUkDate, ukStartOfDay } from '../../../calendar';
import type { Locale } from '../../../platform/host/services';
import { fill } from '../../../shared-ui/text';
import type { ReminderLine, ReminderReason } from '../../rules/reminders';
import type { Channels, RunEnd } from '../../store/reminders';

export const reasonText = (reason: ReminderReason): string => strings[`reason_${reason}`];

export const lineText = ({ title, due, reason }: ReminderLine, locale: Locale): string =>
  fill(reason === 'late' ? strings.lineLate : strings.lineDue, title, formatUkDate(ukStartOfDay(due), locale));

const whys: Readonly<Record<string, string>> = {
  'not-consented': strings.why_notConsented, 'no-mailbox': strings.why_notConsented, 'signed-out': strings.why_signedOut, throttled: strings.why_throttled, 'mailbox-unknown': strings.why_noAddress, 'person-unknown': strings.why_noAddress
};
export const whyText = (why: string): string => whys[why] ?? strings.why_connection;

/** What became of each channel: `Mail: sent. Teams: the desk may not send this.` */
export const channelsText = (channels: Channels): string => (['mail', 'chat'] as const).flatMap((key) => {
  const result = channels[key];
  return result ? [`${strings[`channel_${key}`]}: ${result.sent ? strings.outcome_sent : whyText(result.why)}${result.mayHaveHappened ? ` ${strings.mayHaveHappened}` : ''}`] : [];
}).join('. ');

export const endText = (end: RunEnd): string => (end.kind === 'halted' ? fill(strings.halted, end.why === 'sharepoint' ? strings.why_sharepoint : whyText(end.why)) : end.kind === 'stopped' ? strings.runStopped : strings.runFinished);
