import * as fc from 'fast-check';
import { ukDate } from '../../../calendar';
import { on } from '../cases/testRequests';
import { answered, now, one, withdrawn } from './testFigures';
import { promiseKept, weeklyReturn, weeksUntil } from './weekly';

const today = ukDate(now);
const closed = { caseState: 'Closed', closedAt: on('2026-12-09') } as const;

test('weeks go from Monday to Sunday, the last is that of today', () => {
  expect(weeksUntil(today, 3).map(({ from, to }) => `${from.toString()} ${to.toString()}`)).toEqual(['2026-11-30 2026-12-06', '2026-12-07 2026-12-13', '2026-12-14 2026-12-20']);
});

test('a worked return: what came, what was answered, and what was overdue when each week began and ended', () => {
  const cases = [
    one(1, answered('2026-11-20')), // in time, before these weeks
    one(2, answered('2026-12-10')), // due 2 December: late in the week of 7 December
    one(3), // still late
    one(4, { receivedAt: on('2026-11-10') }), // due 10 December
    one(5, { receivedAt: on('2026-12-01'), ...answered('2026-12-08') }), // in time
    one(6, { ...withdrawn('2026-12-09') }), // late, then withdrawn: not answered
    one(7, { receivedAt: on('2026-10-01'), ...closed }) // due 2 November, given up on 9 December
  ];
  const rows = weeklyReturn(cases, now, 3).weeks.map(({ received, answered: all, inTime, overdueAtStart, overdueAtEnd, oldestDays, medianDays }) => [received, all, inTime, overdueAtStart, overdueAtEnd, oldestDays, medianDays]);
  expect(rows).toEqual([[1, 0, 0, 1, 4, 34, undefined], [0, 2, 1, 4, 2, 11, 22.5], [0, 0, 0, 2, 2, 13, undefined]]);
});

test('what is due today is not late yet; what is answered today is late no more', () => {
  const [week] = weeklyReturn([one(1, { receivedAt: on('2026-11-15') }), one(2, answered('2026-12-15'))], now, 1).weeks;
  expect(week).toMatchObject({ overdueAtStart: 1, overdueAtEnd: 0, answered: 1, inTime: 0 });
});

test('the plan and what came of it: promised for a week, and answered by that day', () => {
  const cases = [
    one(1, { ...answered('2026-12-09'), promisedBy: '2026-12-10' }), one(2, { ...answered('2026-12-11'), promisedBy: '2026-12-10' }), one(3, { promisedBy: '2026-12-10' }), one(4, { promisedBy: '2026-12-18' }),
    // of two rights one is not answered
    one(5, { ...answered('2026-12-09'), rights: ['Access', 'Erasure'], promisedBy: '2026-12-10' })
  ];
  expect(weeklyReturn(cases, now, 2).weeks.map(({ promised, kept }) => [promised, kept])).toEqual([[4, 1], [1, 0]]);
  expect(cases.map((each) => promiseKept(each, today))).toEqual([true, false, false, undefined, false]);
  expect(promiseKept(one(6), today)).toBeUndefined();
});

test('rows changed directly in SharePoint are named and left out', () => {
  expect(weeklyReturn([{ ...one(3), aroundDesk: 'made-around-the-desk' }], now, 1)).toMatchObject({ leftOut: ['SAR-2026-00003'], weeks: [{ overdueAtEnd: 0 }] });
});

test('a week begins with what the one before ended with, and what was overdue goes only by an answer or an ending', () => {
  const day = fc.integer({ min: 0, max: 100 }).map((days) => on('2026-09-01').add({ hours: days * 24 }));
  const some = fc.array(fc.record({ receivedAt: day, answeredAt: fc.option(day, { nil: undefined }), closedAt: fc.option(day, { nil: undefined }) }), { maxLength: 12 });
  fc.assert(fc.property(some, (all) => {
    const cases = all.map(({ receivedAt, answeredAt, closedAt }, place) => one(place + 1, { receivedAt, ...(answeredAt ? answered(answeredAt.toString().slice(0, 10)) : {}), ...(closedAt ? { caseState: 'Closed', closedAt } : {}) }));
    const { weeks } = weeklyReturn(cases, now, 13);
    weeks.slice(1).forEach(({ overdueAtStart }, place) => expect(overdueAtStart).toBe(weeks[place].overdueAtEnd));
    expect(weeks.every(({ answered: count, inTime }) => inTime <= count)).toBe(true);
  }));
});
