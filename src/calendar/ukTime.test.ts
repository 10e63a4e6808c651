import { Temporal } from 'temporal-polyfill';
import { formatUkDate, formatUkDateTime, formatUkStamp, plainDate, readInstant, ukDate, ukInputs, ukInstant, ukStartOfDay } from './index';

const at = (iso: string): Temporal.Instant => Temporal.Instant.from(iso);

describe('what a person types means UK time', () => {
  test.each([
    ['a winter afternoon', '2026-11-20', '16:00', '2026-11-20T16:00:00Z'],
    ['a summer afternoon', '2026-07-20', '16:00', '2026-07-20T15:00:00Z'],
    ['the last minute before the clocks go back', '2026-10-25', '00:59', '2026-10-24T23:59:00Z'],
    ['the first of the two half past ones, so that no deadline is too late', '2026-10-25', '01:30', '2026-10-25T00:30:00Z'],
    ['after the clocks went back', '2026-10-25', '02:00', '2026-10-25T02:00:00Z'],
    ['a leap day', '2028-02-29', '12:00', '2028-02-29T12:00:00Z']
  ])('%s', (_, date, time, expected) => {
    expect(ukInstant(date, time).toString()).toBe(expected);
  });

  test.each([
    ['the hour that is skipped in March', '2027-03-28', '01:30', 'clocks-went-forward'],
    ['29 February of a common year', '2026-02-29', '12:00', 'not-a-date'],
    ['a date in another form', '20/11/2026', '12:00', 'not-a-date'],
    ['a month that does not exist', '2026-13-01', '12:00', 'not-a-date'],
    ['24 o’clock', '2026-11-20', '24:00', 'not-a-time'],
    ['61 minutes', '2026-11-20', '10:61', 'not-a-time'],
    ['a leap second, which no clock on a wall shows', '2026-11-20', '10:00:60', 'not-a-time'],
    ['a word', '2026-11-20', 'noon', 'not-a-time']
  ])('%s is no moment', (_, date, time, problem) => {
    expect(ukInstant(date, time)).toBe(problem);
  });
});

test('a UK day begins an hour earlier in UTC while it is summer', () => {
  expect(ukStartOfDay(Temporal.PlainDate.from('2026-07-01')).toString()).toBe('2026-06-30T23:00:00Z');
});

test('late on New Year’s Eve in UTC it is still the old year in the UK, and in a summer night already the next day', () => {
  expect(ukDate(at('2026-12-31T23:59:59Z')).toString()).toBe('2026-12-31');
  expect(ukDate(at('2026-07-31T23:30:00Z')).toString()).toBe('2026-08-01');
});

test('the values of native inputs come back as the same moment', () => {
  const moment = at('2026-07-20T15:05:00Z');
  const { date, time } = ukInputs(moment);
  expect({ date, time }).toEqual({ date: '2026-07-20', time: '16:05' });
  expect(ukInstant(date, time).toString()).toBe(moment.toString());
});

test('moments are written out in both languages, in UK time', () => {
  const moment = at('2026-07-20T15:05:00Z');
  expect(formatUkDateTime(moment, 'en-GB')).toBe('Monday 20 July 2026 at 16:05');
  expect(formatUkDateTime(moment, 'cy-GB')).toBe('Dydd Llun 20 Gorffennaf 2026 am 16:05');
  expect(formatUkDate(moment, 'en-GB')).toBe('Monday 20 July 2026');
  expect(formatUkStamp(moment)).toBe('20/07/2026 16:05');
  expect(formatUkDateTime(at('2026-11-20T00:00:00Z'), 'en-GB')).toBe('Friday 20 November 2026 at 00:00');
});

test('a text that is no date or moment is told apart, not thrown', () => {
  expect(plainDate('2026-02-30')).toBeUndefined();
  expect(readInstant('yesterday')).toBeUndefined();
  expect(readInstant('2026-13-45T00:00:00Z')).toBeUndefined();
  expect(readInstant('2026-11-20T16:00:00')).toBeUndefined();
  expect(readInstant('2026-11-20T16:00:00+00:00')?.toString()).toBe('2026-11-20T16:00:00Z');
});
