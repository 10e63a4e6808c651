import { Temporal } from 'temporal-polyfill';
import { plainDate, ukInstant } from '../../../calendar';
import type { Reminder } from '../../../casework/rules/messages/taskMessage';
import type { SearchQuestion } from './question';

/** So many days before its day a search is due soon. The council's own practice: no law names a number. */
const soonDays = 2;
/** When people come to work. */
const morning = '08:00';

const at = (day: Temporal.PlainDate): Temporal.Instant | undefined => {
  const moment = ukInstant(day.toString(), morning);
  return typeof moment === 'string' ? undefined : moment;
};

/**
 * Of what a service is reminded while it has not answered, and from when on: two days before its day, and on the morning after it. Of one that was given later than that only the second; and once
 * a day has passed nobody is told that it is near, even if no page has looked in between.
 */
export function remindersOf(
  { due, at: asked }: Pick<SearchQuestion, 'due' | 'at'>, now: Temporal.Instant
): readonly { readonly reminder: Reminder; readonly from: Temporal.Instant }[] {
  const day = plainDate(due);
  const [soon, late] = [day && at(day.subtract({ days: soonDays })), day && at(day.add({ days: 1 }))];
  return [
    ...(soon && late && Temporal.Instant.compare(asked, soon) < 0 && Temporal.Instant.compare(now, late) < 0 ? [{
      reminder: 'dueSoon' as const, from: soon
    }] : []),
    ...(late ? [{ reminder: 'overdue' as const, from: late }] : [])
  ];
}
