export { mayTryAgain, readReminders, type ChannelKey, type Channels, type ReminderRow } from './rows';
export { sendReminders, type ReminderOutcome, type RunEnd } from './sendReminders';
