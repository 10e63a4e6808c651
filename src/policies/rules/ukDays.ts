import { Temporal } from 'temporal-polyfill';
import { ukDate } from '../../calendar';

/** A day as a number, so that 200,000 receipts are counted in a moment: whole days since 1 January 1970. */
export type DayNumber = number;

const epoch = Temporal.PlainDate.from('1970-01-01');
const dayMs = 86_400_000;
const hourMs = 3_600_000;

export function dayNumber(date: Temporal.PlainDate): DayNumber {
  return Math.round(Date.UTC(date.year, date.month - 1, date.day) / dayMs);
}

export function dateOfDay(day: DayNumber): Temporal.PlainDate {
  return epoch.add({ days: day });
}

const ofHour = new Map<number, DayNumber>();

/** The UK day of a moment. UK clocks differ from UTC by whole hours, so a UTC hour lies in one UK day: it is asked once for each hour. */
export function ukDayOf(milliseconds: number): DayNumber {
  const hour = Math.floor(milliseconds / hourMs);
  const known = ofHour.get(hour);
  if (known !== undefined) return known;
  const day = dayNumber(ukDate(Temporal.Instant.fromEpochMilliseconds(hour * hourMs)));
  ofHour.set(hour, day);
  return day;
}
