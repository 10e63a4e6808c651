import { Temporal } from 'temporal-polyfill';
import { remindersOf } from './reminders';

const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);
const of = (due: string, asked: string, now: string): readonly string[] => remindersOf({ due, at: at(asked) }, at(now)).map(({ reminder, from }) => `${reminder} ${from.toString()}`);

test('a service is reminded two days before its day, and on the morning after it, by UK time', () => {
  expect(of('2026-11-27', '2026-11-20T10:00:00Z', '2026-11-20T10:00:00Z')).toEqual(['dueSoon 2026-11-25T08:00:00Z', 'overdue 2026-11-28T08:00:00Z']);
  expect(of('2026-07-10', '2026-07-01T10:00:00Z', '2026-07-01T10:00:00Z')).toEqual(['dueSoon 2026-07-08T07:00:00Z', 'overdue 2026-07-11T07:00:00Z']);
});

test.each([
  ['given when its day was near already', '2026-11-27', '2026-11-25T08:00:00Z', '2026-11-25T09:00:00Z'], ['its day has passed before any page looked', '2026-11-27', '2026-11-20T10:00:00Z', '2026-11-28T08:00:00Z'],
  ['due on the day on which it was given', '2026-11-27', '2026-11-27T09:00:00Z', '2026-11-27T09:00:00Z']
])('%s: only that it is overdue is told', (_why, due, asked, now) => {
  expect(of(due, asked, now)).toEqual(['overdue 2026-11-28T08:00:00Z']);
});

test('of a day that none is nobody is reminded', () => {
  expect(of('soon', '2026-11-20T10:00:00Z', '2026-11-20T10:00:00Z')).toEqual([]);
});
