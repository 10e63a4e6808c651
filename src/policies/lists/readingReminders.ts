import { defineList, type NewRowOf, type RowOf } from '../../platform/sharepoint/listSchema';

/**
 * Who was reminded on which day. The row comes before the message and its key is unique: nobody is reminded twice on a day, whoever
 * presses the button and whatever answer was lost.
 */
export const readingReminders = defineList({
  key: 'readingReminders',
  title: 'Reading reminders',
  description: 'Who was reminded of which policies on which day, and whether the message went out.',
  kind: 'list',
  path: 'Lists/ReadingReminders',
  columns: {
    /** `upn|2026-11-22`: the day in UK time. */
    ReminderKey: { type: 'text', title: 'Key', required: true, indexed: true, unique: true, maxLength: 255 },
    PersonUpn: { type: 'text', title: 'Person', required: true, indexed: true, maxLength: 255 },
    /** JSON: ids of rows in `Policy versions`. */
    Versions: { type: 'note', title: 'Of' },
    ReminderReason: { type: 'choice', title: 'Why', choices: ['new', 'due', 'late'] },
    ReminderState: { type: 'choice', title: 'State', required: true, choices: ['claimed', 'sent', 'failed', 'skipped'] },
    /** JSON: what became of each channel. */
    Channels: { type: 'note', title: 'Channels' },
    ErrorText: { type: 'note', title: 'What went wrong' }
  },
  views: [{
    title: 'All', isDefault: true, rowLimit: 100, columns: ['PersonUpn', 'ReminderReason', 'ReminderState', 'ErrorText', 'Created', 'Author'],
    query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
  }],
  read: 'all',
  write: 'all',
  attachments: false,
  folders: false
});
export type ReadingReminderRow = RowOf<typeof readingReminders>;
export type NewReadingReminderRow = NewRowOf<typeof readingReminders>;
