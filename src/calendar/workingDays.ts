import { Temporal } from 'temporal-polyfill';
import { isBankHoliday, Nation } from './bankHolidays';

/** A weekday that is no bank holiday in the nation. The 72-hour clock does not ask: it counts every hour of every day. */
export function isWorkingDay(day: Temporal.PlainDate, nation: Nation): boolean {
  return day.dayOfWeek <= 5 && !isBankHoliday(day, nation);
}

/** The day itself when it is a working day, otherwise the next one: how the last day of a period that is not one in hours is moved (Regulation 1182/71
 * article 3(4), by which UK GDPR article 4A has periods read). */
export function onOrNextWorkingDay(day: Temporal.PlainDate, nation: Nation): Temporal.PlainDate {
  let date = day;
  while (!isWorkingDay(date, nation)) date = date.add({ days: 1 });
  return date;
}

/**
 * The working day that is `count` working days after `from`; the day itself is not counted.
 * @throws RangeError for a count that is no whole number from 0
 */
export function addWorkingDays(from: Temporal.PlainDate, count: number, nation: Nation): Temporal.PlainDate {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`Not a number of working days: ${count}`);
  let date = from;
  for (let left = count; left > 0; left -= 1) date = onOrNextWorkingDay(date.add({ days: 1 }), nation);
  return date;
}
