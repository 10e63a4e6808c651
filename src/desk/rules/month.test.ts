import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { monthIn, weeksOfMonth } from './month';

const now = Temporal.Instant.from('2026-12-31T23:30:00Z');
const december = Temporal.PlainYearMonth.from('2026-12');

test('an address names a month; what is none is the month of today', () => {
  expect(['2027-02', '', '2026-13', 'x', '2026-1'].map((item) => monthIn(item, now).toString())).toEqual(['2027-02', '2026-12', '2026-12', '2026-12', '2026-12']);
});

test('December 2026 has five weeks, its bank holidays by name, and what is due on its day', () => {
  const weeks = weeksOfMonth(december, [{ key: 'b', on: '2026-12-02' }, { key: 'a', on: '2026-12-02' }, { key: 'c', on: '2027-01-01' }], 'england-and-wales');
  const days = weeks.flat();
  expect([weeks.length, days[0].date.toString(), days[0].isWithin, days.at(-1)?.date.toString()]).toEqual([5, '2026-11-30', false, '2027-01-03']);
  expect(days.filter(({ holiday }) => holiday).map(({ date, holiday }) => `${date.toString()} ${holiday}`)).toEqual(['2026-12-25 Christmas Day', '2026-12-28 Boxing Day', '2027-01-01 New Year’s Day']);
  expect(days.filter(({ entries }) => entries.length > 0).map(({ date, entries }) => [date.toString(), entries.map(({ key }) => key)])).toEqual([['2026-12-02', ['b', 'a']], ['2027-01-01', ['c']]]);
  expect(weeksOfMonth(december, [], 'scotland').flat().find(({ date }) => date.toString() === '2026-11-30')?.holiday).toBe('St Andrew’s Day');
});

test('every month stands in whole weeks from Monday to Sunday, with each of its days once', () => {
  fc.assert(fc.property(fc.integer({ min: 2000, max: 2060 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
    const asked = Temporal.PlainYearMonth.from({ year, month });
    const days = weeksOfMonth(asked, [], 'northern-ireland').flat();
    expect(days.filter(({ isWithin }) => isWithin).map(({ date }) => date.day)).toEqual(Array.from({ length: asked.daysInMonth }, (_, place) => place + 1));
    expect([days[0].date.dayOfWeek, days.at(-1)?.date.dayOfWeek]).toEqual([1, 7]);
  }));
});
