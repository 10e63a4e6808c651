import type { LeftBehindRule } from '../model';

/**
 * Conditions for processing stood in Schedules 2 and 3 of the 1998 Act. Schedules 9 and 10 of the 2018 Act are for the intelligence services;
 * 2 and 3 are exemptions.
 */
export const oldSchedules: LeftBehindRule = {
  id: 'old-schedules',
  kind: 'left-behind',
  sure: 'wrong',
  sources: [{ in: 'dpa-2018-schedule', at: '9' }, { in: 'uk-gdpr', at: '6' }, { in: 'uk-gdpr', at: '9' }],
  find: [
    /\bSchedules?\s+(2|9)\s+(?:and|or|&)\s+(?:Schedule\s+)?(3|10)\b/i,
    /\bSchedule (9|10) (of|to) the (DPA|Act|Data Protection Act)\b/i
  ],
  needs: [{ in: 'block', words: /\bcondition|\bsensitive\b/i }],
  unless: [{ in: 'block', words: /\bexempt/i }],
  once: true
};
