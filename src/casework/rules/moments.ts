import { Temporal } from 'temporal-polyfill';
import { plainDate, readInstant, ukInputs, ukInstant, ukStartOfDay } from '../../calendar';
import { CLOCK_SKEW_MINUTES } from './limits';

const EARLIEST = Temporal.Instant.from('2000-01-01T00:00:00Z');

/** A moment as typed into a date and a time box, in UK time. */
export interface DayAndTime {
  readonly date: string;
  readonly time: string;
}

/** The boxes of a moment; empty ones where there is none. */
export function dayAndTime(at: Temporal.Instant | undefined): DayAndTime {
  return at ? ukInputs(at) : { date: '', time: '' };
}

export interface ReadMoment {
  readonly at: Temporal.Instant | undefined;
  readonly problem?: 'time-missing' | 'date-missing' | 'not-a-date' | 'not-a-time' | 'clocks-went-forward' | 'too-long-ago' | 'in-the-future';
}

/**
 * A moment as typed in UK time; nothing typed is no moment. What was not touched stays as it is stored, with its seconds, and with the hour meant
 * that comes twice when the clocks go back.
 * @param wholeDay a day without a time of day counts from its start.
 */
export function readMoment({ date, time }: DayAndTime, before: Temporal.Instant | undefined, now: Temporal.Instant, wholeDay = false): ReadMoment {
  if (date === '' && time === '') return { at: undefined };
  if (before && sameInputs(ukInputs(before), { date, time })) return { at: before };
  if (date === '') return { at: undefined, problem: 'date-missing' };
  const day = plainDate(date);
  if (!day) return { at: undefined, problem: 'not-a-date' };
  if (time === '' && !wholeDay) return { at: undefined, problem: 'time-missing' };
  const at = time === '' ? ukStartOfDay(day) : ukInstant(date, time);
  if (typeof at === 'string') return { at: undefined, problem: at };
  if (isAfter(EARLIEST, at)) return { at: undefined, problem: 'too-long-ago' };
  return isAfter(at, now.add({ minutes: CLOCK_SKEW_MINUTES })) ? { at: undefined, problem: 'in-the-future' } : { at };
}

function sameInputs(a: DayAndTime, b: DayAndTime): boolean {
  return a.date === b.date && a.time === b.time;
}

export function isAfter(a: Temporal.Instant | undefined, b: Temporal.Instant | undefined): boolean {
  return a !== undefined && b !== undefined && Temporal.Instant.compare(a, b) > 0;
}

/** Whether what is typed would be another moment than the one that counts. */
export function isOtherMoment(typed: DayAndTime, before: Temporal.Instant | undefined, now: Temporal.Instant): boolean {
  const { at } = readMoment(typed, before, now);
  return at !== undefined && !sameMoment(at, before);
}

export function sameMoment(a: Temporal.Instant | undefined, b: Temporal.Instant | undefined): boolean {
  return a === undefined || b === undefined ? a === b : a.equals(b);
}

/** The two inputs of a moment that is kept as text in a file of the case. */
export function storedMoment(text: string | undefined): DayAndTime {
  const at = text === undefined ? undefined : readInstant(text);
  return at ? ukInputs(at) : { date: '', time: '' };
}
