import { Temporal } from 'temporal-polyfill';

/** Every date that a person types or reads is in UK time; what is stored and counted is an instant (UTC). */
export const UK_ZONE = 'Europe/London';

export type CalendarLocale = 'en-GB' | 'cy-GB';

/** Why a date and time as typed is not a moment in UK time. */
export type UkTimeProblem = 'not-a-date' | 'not-a-time' | 'clocks-went-forward';

/**
 * The moment that a date ('2026-11-20') and a time ('16:00' or '16:00:30') mean in the UK.
 * In the hour that comes twice when the clocks go back the first one is meant, because a deadline counted from it is never too late.
 * The hour that the clocks skip in March is no moment at all, and is refused rather than guessed.
 */
export function ukInstant(date: string, time: string): Temporal.Instant | UkTimeProblem {
  const day = plainDate(date);
  if (!day) return 'not-a-date';
  const clock = plainTime(time);
  if (!clock) return 'not-a-time';
  const typed = day.toPlainDateTime(clock);
  const meant = typed.toZonedDateTime(UK_ZONE, { disambiguation: 'earlier' });
  return meant.toPlainDateTime().equals(typed) ? meant.toInstant() : 'clocks-went-forward';
}

/** Midnight at the start of a UK day. */
export function ukStartOfDay(day: Temporal.PlainDate): Temporal.Instant {
  return day.toZonedDateTime(UK_ZONE).toInstant();
}

export function ukDate(at: Temporal.Instant): Temporal.PlainDate {
  return at.toZonedDateTimeISO(UK_ZONE).toPlainDate();
}

export function ukTime(at: Temporal.Instant): Temporal.PlainTime {
  return at.toZonedDateTimeISO(UK_ZONE).toPlainTime();
}

/** The two values of a native date and time input for a moment: `{ date: '2026-11-20', time: '16:00' }`. */
export function ukInputs(at: Temporal.Instant): { date: string; time: string } {
  return { date: ukDate(at).toString(), time: ukTime(at).toString({ smallestUnit: 'minute' }) };
}

/** A date in ISO form, or undefined when it is none ('2026-02-29' is none: 2026 is no leap year). */
export function plainDate(text: string): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  return parsed(() => Temporal.PlainDate.from(text));
}

/** A moment in ISO form with its offset ('2026-11-20T16:00:00Z'), or undefined when it is none. */
export function readInstant(text: string): Temporal.Instant | undefined {
  return parsed(() => Temporal.Instant.from(text));
}

function plainTime(text: string): Temporal.PlainTime | undefined {
  if (!/^\d{2}:\d{2}(:\d{2})?$/.test(text) || text.slice(0, 2) > '23' || text.slice(6) > '59') return undefined;
  return parsed(() => Temporal.PlainTime.from(text));
}

/** Temporal tells that a text is no date by throwing a RangeError; any other error is a fault and goes on. */
function parsed<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
