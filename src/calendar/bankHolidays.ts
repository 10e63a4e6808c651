import { Temporal } from 'temporal-polyfill';
import { easterSunday } from './easter';

/** The three divisions of gov.uk's bank holidays. */
export type Nation = 'england-and-wales' | 'scotland' | 'northern-ireland';

export const nations: readonly Nation[] = ['england-and-wales', 'scotland', 'northern-ireland'];

/**
 * What makes the day a bank holiday. `schedule-1`: Schedule 1 to the Banking and Financial Dealings Act 1971 names it, with its own substitutes
 * for Sundays. `proclamation`: appointed under section 1(2) or (3) of that Act (in Northern Ireland also by the Secretary of State, section 1(5));
 * so every New Year's Day and first Monday in May in England and Wales, and every substitute for a Saturday. `common-law`: Good Friday and
 * Christmas Day where the Schedule does not name them. A day by proclamation is certain only once it has been proclaimed.
 */
export type HolidayBasis = 'schedule-1' | 'proclamation' | 'common-law';

export interface BankHoliday {
  readonly date: Temporal.PlainDate;
  /** Gov.uk's English name; the screens show the date only. */
  readonly title: string;
  readonly basis: HolidayBasis;
}

type NamedDay = Omit<BankHoliday, 'basis'>;

/**
 * The years for which the days below were compared, day by day, with gov.uk's published list (https://www.gov.uk/bank-holidays, Open
 * Government Licence v3.0; the list as at August 2026). Gov.uk publishes about two years ahead; beyond that a royal proclamation may
 * still move or add a day.
 */
export const FIRST_CONFIRMED_YEAR = 2012;
export const LAST_CONFIRMED_YEAR = 2028;

interface OneOff {
  readonly date: string;
  readonly title: string;
  readonly nations: readonly Nation[];
  /** The usual day that this one takes the place of, in that year. */
  readonly insteadOf?: string;
}

/**
 * Days appointed by royal proclamation for one year only, under section 1(2) (another day in place of one of the Schedule) and section 1(3) (a special
 * day) of the Banking and Financial Dealings Act 1971.
 */
const oneOffs: readonly OneOff[] = [
  { date: '2012-06-04', title: 'Spring bank holiday', nations, insteadOf: '2012-05-28' },
  { date: '2012-06-05', title: 'Queen’s Diamond Jubilee', nations },
  { date: '2020-05-08', title: 'Early May bank holiday (VE day)', nations, insteadOf: '2020-05-04' },
  { date: '2022-06-02', title: 'Spring bank holiday', nations, insteadOf: '2022-05-30' },
  { date: '2022-06-03', title: 'Platinum Jubilee bank holiday', nations },
  { date: '2022-09-19', title: 'Bank Holiday for the State Funeral of Queen Elizabeth II', nations },
  { date: '2023-05-08', title: 'Bank holiday for the coronation of King Charles III', nations },
  // Proclaimed on 4 February 2026 under section 1(3), for Scotland alone; gov.uk's file of August 2026 left it out.
  { date: '2026-06-15', title: 'World Cup bank holiday', nations: ['scotland'] }
];

const computed = new Map<string, readonly BankHoliday[]>();

/**
 * The bank holidays of a nation in a year, in order, each with what makes it one: Schedule 1 to the Banking and Financial Dealings Act 1971,
 * proclamation under its section 1, or common law. With substitute days for those that fall on a weekend, and the days proclaimed for one year.
 */
export function bankHolidays(nation: Nation, year: number): readonly BankHoliday[] {
  const key = `${nation} ${year}`;
  const known = computed.get(key);
  if (known) return known;
  const special = oneOffs.filter((day) => day.date.startsWith(String(year)) && day.nations.includes(nation));
  const moved = new Set(special.map((day) => day.insteadOf));
  const usual = usualHolidays(nation, year).filter((day) => !moved.has(day.date.toString()));
  const basis = basisIn(nation, year);
  const days: readonly BankHoliday[] = [
    ...usual.map((day) => ({ ...day, basis: basis(day.date) })),
    ...special.map((day) => ({ date: Temporal.PlainDate.from(day.date), title: day.title, basis: 'proclamation' as const }))
  ].sort((a, b) => Temporal.PlainDate.compare(a.date, b.date));
  computed.set(key, days);
  return days;
}

/** The Schedule has its own substitutes for Sundays, and none for Saturdays. */
function unlessSunday(day: Temporal.PlainDate, instead: Temporal.PlainDate): Temporal.PlainDate {
  return day.dayOfWeek === 7 ? instead : day;
}

/** Schedule 1, paragraphs 1 (England and Wales), 2 (Scotland) and 3 (Northern Ireland), as in force since 2007. */
function scheduleDays(nation: Nation, year: number): readonly Temporal.PlainDate[] {
  const on = (month: number, day: number): Temporal.PlainDate => Temporal.PlainDate.from({ year, month, day });
  const easter = easterSunday(year);
  if (nation === 'scotland') {
    const andrew = on(11, 30);
    return [
      unlessSunday(on(1, 1), on(1, 3)), unlessSunday(on(1, 2), on(1, 3)), easter.subtract({ days: 2 }), firstMonday(on(5, 1)), firstMonday(on(8, 1)),
      andrew.dayOfWeek > 5 ? firstMonday(andrew) : andrew, unlessSunday(on(12, 25), on(12, 26))
    ];
  }
  const christmas = on(12, 25).dayOfWeek === 7 || on(12, 26).dayOfWeek === 7 ? [on(12, 27)] : [];
  return [
    ...(nation === 'northern-ireland' ? [unlessSunday(on(3, 17), on(3, 18))] : []),
    easter.add({ days: 1 }), lastMonday(on(5, 31)), lastMonday(on(8, 31)), ...(on(12, 26).dayOfWeek === 7 ? [] : [on(12, 26)]), ...christmas
  ];
}

function basisIn(nation: Nation, year: number): (day: Temporal.PlainDate) => HolidayBasis {
  const schedule = new Set(scheduleDays(nation, year).map(String));
  const common = new Set([easterSunday(year).subtract({ days: 2 }), Temporal.PlainDate.from({ year, month: 12, day: 25 })].map(String));
  return (day) => (schedule.has(day.toString()) ? 'schedule-1' : common.has(day.toString()) ? 'common-law' : 'proclamation');
}

export function isBankHoliday(day: Temporal.PlainDate, nation: Nation): boolean {
  return bankHolidays(nation, day.year).some((holiday) => holiday.date.equals(day));
}

/** Whether the bank holidays up to this day are sure. When not, say beside the date that a bank holiday may still change it. */
export function bankHolidaysConfirmed(until: Temporal.PlainDate): boolean {
  return until.year >= FIRST_CONFIRMED_YEAR && until.year <= LAST_CONFIRMED_YEAR;
}

function usualHolidays(nation: Nation, year: number): readonly NamedDay[] {
  const easter = easterSunday(year);
  const on = (month: number, day: number): Temporal.PlainDate => Temporal.PlainDate.from({ year, month, day });
  const only = (who: readonly Nation[], days: readonly NamedDay[]): readonly NamedDay[] => (who.includes(nation) ? days : []);
  const notScotland: readonly Nation[] = ['england-and-wales', 'northern-ireland'];
  const newYear = { date: on(1, 1), title: 'New Year’s Day' };
  return [
    ...only(notScotland, substituted([newYear])),
    ...only(['scotland'], substituted([newYear, { date: on(1, 2), title: '2nd January' }])),
    ...only(['northern-ireland'], substituted([{ date: on(3, 17), title: 'St Patrick’s Day' }])),
    { date: easter.subtract({ days: 2 }), title: 'Good Friday' },
    ...only(notScotland, [{ date: easter.add({ days: 1 }), title: 'Easter Monday' }]),
    { date: firstMonday(on(5, 1)), title: 'Early May bank holiday' },
    { date: lastMonday(on(5, 31)), title: 'Spring bank holiday' },
    ...only(['northern-ireland'], substituted([{ date: on(7, 12), title: 'Battle of the Boyne (Orangemen’s Day)' }])),
    ...only(['scotland'], [{ date: firstMonday(on(8, 1)), title: 'Summer bank holiday' }]),
    ...only(notScotland, [{ date: lastMonday(on(8, 31)), title: 'Summer bank holiday' }]),
    ...only(['scotland'], substituted([{ date: on(11, 30), title: 'St Andrew’s Day' }])),
    ...substituted([{ date: on(12, 25), title: 'Christmas Day' }, { date: on(12, 26), title: 'Boxing Day' }])
  ];
}

/**
 * A day on a weekend gives way to the next weekday that is not itself one of the pair: Christmas Day on a Saturday and Boxing Day on the
 * Sunday become Monday and Tuesday; Christmas Day on a Sunday becomes the Tuesday, because the Monday is Boxing Day.
 */
function substituted(days: readonly NamedDay[]): readonly NamedDay[] {
  const taken = new Set(days.filter((day) => day.date.dayOfWeek <= 5).map((day) => day.date.toString()));
  return days.map((day) => {
    let date = day.date;
    while (date.dayOfWeek > 5 || (date !== day.date && taken.has(date.toString()))) date = date.add({ days: 1 });
    taken.add(date.toString());
    return { date, title: day.title };
  });
}

function firstMonday(from: Temporal.PlainDate): Temporal.PlainDate {
  return from.add({ days: (8 - from.dayOfWeek) % 7 });
}

function lastMonday(until: Temporal.PlainDate): Temporal.PlainDate {
  return until.subtract({ days: until.dayOfWeek - 1 });
}
