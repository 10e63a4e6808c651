import type { DateRule } from '../model';

/** A "review date" is past: it may be the last one. */
export const reviewDayPassed: DateRule = {
  id: 'review-day-passed',
  kind: 'date',
  sure: 'worth-checking',
  sources: [{ in: 'ico', at: 'Accountability framework: policies and procedures' }],
  looks: 'review-day-passed'
};
