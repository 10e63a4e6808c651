import { Temporal } from 'temporal-polyfill';

/** A length of time as a person says it: whole units only, never negative. */
export interface SpokenDuration {
  readonly days: number;
  /** Hours in all (days included), because a 72-hour clock is told in hours. */
  readonly hours: number;
  /** Minutes beyond the whole hours, 0 to 59. */
  readonly minutes: number;
}

/** Elapsed hours on the world's clock (UTC): a change to or from summer time adds and takes nothing. */
export function addElapsedHours(from: Temporal.Instant, hours: number): Temporal.Instant {
  return from.add({ hours });
}

/** How long it is from one moment to another, without sign, cut to whole minutes. */
export function spokenDuration(from: Temporal.Instant, to: Temporal.Instant): SpokenDuration {
  const minutesInAll = Math.floor(Math.abs(to.epochMilliseconds - from.epochMilliseconds) / 60_000);
  const hours = Math.floor(minutesInAll / 60);
  return { days: Math.floor(hours / 24), hours, minutes: minutesInAll % 60 };
}

/** One part of a duration as a text that is counted (`countedText`): `{ stem: 'durationHours', count: 5 }`. */
export interface CountCode {
  readonly stem: 'durationDays' | 'durationHours' | 'durationMinutes';
  readonly count: number;
}

/**
 * A duration as codes for strings, largest part first. Above `minutesBelowHours` hours the minutes are left out, because
 * 'two days' notice is not more use with minutes. A duration under a minute is 0 minutes.
 */
export function durationCodes(duration: SpokenDuration, minutesBelowHours = 24): readonly CountCode[] {
  const hours: CountCode = { stem: 'durationHours', count: duration.hours };
  const minutes: CountCode = { stem: 'durationMinutes', count: duration.minutes };
  if (duration.hours === 0) return [minutes];
  return duration.minutes > 0 && duration.hours < minutesBelowHours ? [hours, minutes] : [hours];
}

/** Days only, for long waits: 'noticed 40 days ago'. */
export function dayCode(duration: SpokenDuration): CountCode {
  return { stem: 'durationDays', count: duration.days };
}
