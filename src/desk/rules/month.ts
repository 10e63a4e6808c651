import { Temporal } from 'temporal-polyfill';
import { bankHolidays, ukDate, type Nation } from '../../calendar';

/** Something that has a day: what is due of a case, or a task. */
export interface DayEntry {
  readonly key: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
}

export interface CalendarDay<Entry extends DayEntry> {
  readonly date: Temporal.PlainDate;
  /** Days of the month before and after fill its weeks. */
  readonly isWithin: boolean;
  /** Gov.uk's name of the bank holiday. */
  readonly holiday: string | undefined;
  readonly entries: readonly Entry[];
}

/** A month as an address has it (`2026-12`); anything else is the month of today. */
export function monthIn(item: string, now: Temporal.Instant): Temporal.PlainYearMonth {
  const read = /^\d{4}-(0[1-9]|1[0-2])$/.test(item) ? Temporal.PlainYearMonth.from(item) : undefined;
  return read ?? ukDate(now).toPlainYearMonth();
}

/** The weeks of a month from Monday to Sunday, each day with its bank holiday and what falls on it, in the order given. */
export function weeksOfMonth<Entry extends DayEntry>(month: Temporal.PlainYearMonth, entries: readonly Entry[], nation: Nation): readonly (readonly CalendarDay<Entry>[])[] {
  const first = month.toPlainDate({ day: 1 });
  const monday = first.subtract({ days: first.dayOfWeek - 1 });
  const weeks = Math.ceil((first.dayOfWeek - 1 + month.daysInMonth) / 7);
  const byDay = new Map<string, Entry[]>();
  entries.forEach((entry) => byDay.set(entry.on, [...byDay.get(entry.on) ?? [], entry]));
  const dayOf = (date: Temporal.PlainDate): CalendarDay<Entry> => ({
    date, isWithin: date.month === month.month, holiday: bankHolidays(nation, date.year).find((holiday) => holiday.date.equals(date))?.title, entries: byDay.get(date.toString()) ?? []
  });
  return Array.from({ length: weeks }, (_, week) => Array.from({ length: 7 }, (_each, day) => dayOf(monday.add({ days: week * 7 + day }))));
}
