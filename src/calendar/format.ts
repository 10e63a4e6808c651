import { Temporal } from 'temporal-polyfill';
import { CalendarLocale, UK_ZONE } from './ukTime';

/** 'Monday 23 November 2026 at 16:00', in UK time. */
export function formatUkDateTime(at: Temporal.Instant, locale: CalendarLocale): string {
  const { day, clock } = parts(at, locale);
  return locale === 'cy-GB' ? `${day} am ${clock}` : `${day} at ${clock}`;
}

/** 'Monday 23 November 2026', in UK time. */
export function formatUkDate(at: Temporal.Instant, locale: CalendarLocale): string {
  return parts(at, locale).day;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** '23/11/2026', for tables where room is short. */
export const formatDayNumbers = ({ day, month, year }: Pick<Temporal.PlainDate, 'day' | 'month' | 'year'>): string => `${two(day)}/${two(month)}/${year}`;

/** '23/11/2026 16:00', for lists and stamps where room is short. */
export function formatUkStamp(at: Temporal.Instant): string {
  const zoned = at.toZonedDateTimeISO(UK_ZONE);
  return `${formatDayNumbers(zoned)} ${two(zoned.hour)}:${two(zoned.minute)}`;
}

/** By when something is due: of a law that counts days, whose last one lasts to its last second, '24/11/2026'; of one that counts hours '24/11/2026 16:00'. */
export function formatUkDue(due: Temporal.Instant): string {
  const zoned = due.toZonedDateTimeISO(UK_ZONE);
  return zoned.hour === 23 && zoned.minute === 59 && zoned.second === 59 ? formatDayNumbers(zoned) : formatUkStamp(due);
}

/**
 * Names of our own: Chromium and Edge carry no Welsh dates ("2026 M11 22 Sun"), and a date must read the same in a mail,
 * in a test and on every computer.
 */
const names = {
  'en-GB': {
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
  },
  'cy-GB': {
    days: ['Dydd Llun', 'Dydd Mawrth', 'Dydd Mercher', 'Dydd Iau', 'Dydd Gwener', 'Dydd Sadwrn', 'Dydd Sul'],
    months: ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr']
  }
} as const satisfies Record<CalendarLocale, { readonly days: readonly string[]; readonly months: readonly string[] }>;

/** 'December 2026'. */
export const formatMonth = ({ year, month }: { readonly year: number; readonly month: number }, locale: CalendarLocale): string => `${names[locale].months[month - 1]} ${year}`;

/** '23 November 2026', for documents in which the weekday says nothing. */
export const formatDay = ({ day, month, year }: Pick<Temporal.PlainDate, 'day' | 'month' | 'year'>, locale: CalendarLocale): string => `${day} ${names[locale].months[month - 1]} ${year}`;

/** From Monday to Sunday. */
export const weekdays = (locale: CalendarLocale): readonly string[] => names[locale].days;

function parts(at: Temporal.Instant, locale: CalendarLocale): { day: string; clock: string } {
  const zoned = at.toZonedDateTimeISO(UK_ZONE);
  const { days, months } = names[locale];
  return {
    day: `${days[zoned.dayOfWeek - 1]} ${zoned.day} ${months[zoned.month - 1]} ${zoned.year}`,
    clock: `${two(zoned.hour)}:${two(zoned.minute)}`
  };
}
