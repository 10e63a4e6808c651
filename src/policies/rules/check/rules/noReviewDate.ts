import type { DateRule } from '../model';

/** No day of the next review, in the text or in the library. */
export const noReviewDate: DateRule = {
  id: 'no-review-date',
  kind: 'date',
  sure: 'worth-checking',
  sources: [{ in: 'ico', at: 'Accountability framework: policies and procedures' }],
  looks: 'no-review-date'
};
