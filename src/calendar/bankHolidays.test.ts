import { Temporal } from 'temporal-polyfill';
import { addWorkingDays, bankHolidays, bankHolidaysConfirmed, isWorkingDay, Nation, onOrNextWorkingDay } from './index';
import { easterSunday } from './easter';

const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
const dates = (nation: Nation, year: number): string[] => bankHolidays(nation, year).map((holiday) => holiday.date.toString().slice(5));

describe('bank holidays as gov.uk publishes them', () => {
  test.each<[Nation, number, string]>([
    ['england-and-wales', 2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
    ['england-and-wales', 2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
    ['england-and-wales', 2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    ['england-and-wales', 2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
    ['england-and-wales', 2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
    ['scotland', 2026, '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28'],
    ['scotland', 2027, '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28'],
    ['scotland', 2028, '01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26'],
    ['northern-ireland', 2026, '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28'],
    ['northern-ireland', 2027, '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28'],
    ['northern-ireland', 2028, '01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26']
  ])('%s %i', (nation, year, expected) => {
    expect(dates(nation, year).join(' ')).toBe(expected);
  });

  test('Christmas Day on a Sunday is made up for on Tuesday, because Monday is Boxing Day', () => {
    expect(dates('england-and-wales', 2022).slice(-2)).toEqual(['12-26', '12-27']);
  });

  test('New Year’s Day on a Sunday in Scotland is made up for on Tuesday, because Monday is 2 January', () => {
    expect(dates('scotland', 2023).slice(0, 2)).toEqual(['01-02', '01-03']);
  });

  test('a jubilee moves the spring holiday and adds a day; a funeral and a coronation add one', () => {
    expect(dates('england-and-wales', 2022)).toEqual(['01-03', '04-15', '04-18', '05-02', '06-02', '06-03', '08-29', '09-19', '12-26', '12-27']);
    expect(dates('northern-ireland', 2023)).toContain('05-08');
    expect(dates('scotland', 2020)).toContain('05-08');
    expect(dates('scotland', 2020)).not.toContain('05-04');
  });

  test.each<[Nation, number, string]>([
    // Boxing Day 2026 is a Saturday: the Schedule has no substitute for that, so Monday 28 December is proclaimed
    ['england-and-wales', 2026, '01-01 p, 04-03 c, 04-06 s, 05-04 p, 05-25 s, 08-31 s, 12-25 c, 12-28 p'],
    // Christmas Day on a Saturday and Boxing Day on a Sunday: the 27th is the Schedule's, the 28th proclaimed
    ['england-and-wales', 2027, '01-01 p, 03-26 c, 03-29 s, 05-03 p, 05-31 s, 08-30 s, 12-27 s, 12-28 p'],
    ['scotland', 2026, '01-01 s, 01-02 s, 04-03 s, 05-04 s, 05-25 p, 06-15 p, 08-03 s, 11-30 s, 12-25 s, 12-28 p'],
    ['northern-ireland', 2024, '01-01 p, 03-18 s, 03-29 c, 04-01 s, 05-06 p, 05-27 s, 07-12 p, 08-26 s, 12-25 c, 12-26 s'],
    // a day that a proclamation moved is the proclamation's, though the Schedule names the usual one
    ['england-and-wales', 2022, '01-03 p, 04-15 c, 04-18 s, 05-02 p, 06-02 p, 06-03 p, 08-29 s, 09-19 p, 12-26 s, 12-27 s']
  ])('%s %i: which are by the Act\'s Schedule, by proclamation or by common law', (nation, year, expected) => {
    const letters = { 'schedule-1': 's', proclamation: 'p', 'common-law': 'c' };
    expect(bankHolidays(nation, year).map(({ date, basis }) => `${date.toString().slice(5)} ${letters[basis]}`).join(', ')).toBe(expected);
  });

  test('Easter, also on its earliest and latest days', () => {
    expect([2008, 2024, 2026, 2038].map((year) => easterSunday(year).toString())).toEqual(['2008-03-23', '2024-03-31', '2026-04-05', '2038-04-25']);
  });
});

test('days past the last published year are not sure', () => {
  expect(bankHolidaysConfirmed(day('2028-12-31'))).toBe(true);
  expect(bankHolidaysConfirmed(day('2029-01-01'))).toBe(false);
});

describe('working days', () => {
  test('a last day on Good Friday moves past the whole of Easter in England, and to Monday in Scotland', () => {
    expect(onOrNextWorkingDay(day('2026-04-03'), 'england-and-wales').toString()).toBe('2026-04-07');
    expect(onOrNextWorkingDay(day('2026-04-03'), 'scotland').toString()).toBe('2026-04-06');
  });

  test('a working day stays', () => {
    expect(onOrNextWorkingDay(day('2026-11-20'), 'england-and-wales').toString()).toBe('2026-11-20');
    expect(isWorkingDay(day('2026-11-21'), 'england-and-wales')).toBe(false);
  });

  test('three working days from 24 December 2026 are in the new year in Scotland, not in England', () => {
    expect(addWorkingDays(day('2026-12-24'), 3, 'england-and-wales').toString()).toBe('2026-12-31');
    expect(addWorkingDays(day('2026-12-24'), 4, 'scotland').toString()).toBe('2027-01-05');
  });

  test('no working days later is the same day, and a part of a day is refused', () => {
    expect(addWorkingDays(day('2026-11-21'), 0, 'england-and-wales').toString()).toBe('2026-11-21');
    expect(() => addWorkingDays(day('2026-11-21'), 1.5, 'england-and-wales')).toThrow(RangeError);
  });
});
