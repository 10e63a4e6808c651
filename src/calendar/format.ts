import { Temporal } from 'temporal-polyfill';
import { CalendarLocale, UK_ZONE } from './ukTime';

const formats = new Map<string, Intl.DateTimeFormat>();

/** 'Monday 23 November 2026 at 16:00', in UK time. */
export function formatUkDateTime(at: Temporal.Instant, locale: CalendarLocale): string {
  const { day, clock } = parts(at, locale);
  return locale === 'cy-GB' ? `${day} am ${clock}` : `${day} at ${clock}`;
}

/** 'Monday 23 November 2026', in UK time. */
export function formatUkDate(at: Temporal.Instant, locale: CalendarLocale): string {
  return parts(at, locale).day;
}

/** '23/11/2026 16:00', for lists and stamps where room is short. */
export function formatUkStamp(at: Temporal.Instant): string {
  const zoned = at.toZonedDateTimeISO(UK_ZONE);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(zoned.day)}/${two(zoned.month)}/${zoned.year} ${two(zoned.hour)}:${two(zoned.minute)}`;
}

function parts(at: Temporal.Instant, locale: CalendarLocale): { day: string; clock: string } {
  const when = new Date(at.epochMilliseconds);
  const day = formatter(locale, 'day', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(when);
  const clock = formatter(locale, 'clock', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(when);
  return { day: day.replace(/,/g, ''), clock };
}

function formatter(locale: CalendarLocale, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${name}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: UK_ZONE });
  formats.set(key, known);
  return known;
}
