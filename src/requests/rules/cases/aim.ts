import { Temporal } from 'temporal-polyfill';
import { isWorkingDay, ukDate } from '../../../calendar';
import { requestClockOf, type ClockValues } from './clock';

/**
 * By when the council wants to have answered: so many days before the last day of the law, or the working day before that; never before the day on which the request came. It is the council's own
 * aim, for the margin that two ways of counting a pause leave; no clock hangs on it. Undefined while nothing runs.
 */
export function ownAim(values: ClockValues, days: number | undefined): Temporal.PlainDate | undefined {
  const { state, due } = requestClockOf(values);
  if (days === undefined || state !== 'Running' || !due || !values.receivedAt) return undefined;
  let day = due.subtract({ days });
  while (!isWorkingDay(day, values.nation)) day = day.subtract({ days: 1 });
  const came = ukDate(values.receivedAt);
  return Temporal.PlainDate.compare(day, came) < 0 ? came : day;
}
