import strings from '../loc/policyToday';
import { ukDate } from '../calendar';
import type { DueRoom } from '../casework/ui/deskLog';
import { fill } from '../shared-ui/text';
import { policyReference } from './rules/version';
import { readReviewsDue } from './store/reviewsDue';

/** Policies on the officers' desk where it shows what is due: those whose review is overdue or near, with their owner. */
export const reviews: DueRoom = {
  readDue: async (services, until) => {
    const today = ukDate(services.now()).toString();
    return (await readReviewsDue(services, until)).map(({ id, title, owner, reviewDue }) => {
      const why = reviewDue < today ? strings.overdue : strings.dueSoon;
      return {
        key: String(id), reference: policyReference(id), item: String(id), name: title, service: '', due: reviewDue,
        why: owner === '' ? fill(strings.noOwner, why) : fill(strings.withOwner, why, owner)
      };
    });
  }
};
