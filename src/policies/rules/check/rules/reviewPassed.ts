import type { DateRule } from '../model';

/** The next review was due on a day that is past. */
export const reviewPassed: DateRule = {
  id: 'review-passed',
  kind: 'date',
  sure: 'wrong',
  sources: [{ in: 'ico', at: 'Accountability framework: policies and procedures' }],
  looks: 'review-passed'
};
