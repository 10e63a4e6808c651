import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { promise } from '../cases/promise';
import { on } from '../cases/testRequests';
import { nextMonday, overdueRequests, planOverdue, planWeeks, readPlan, type PlanAsked } from './plan';
import { answered, now, one } from './testFigures';

const plan: PlanAsked = { from: Temporal.PlainDate.from('2026-12-21'), weeks: planWeeks, perWeek: undefined, anew: false };

test('what is late stands oldest first, a request once, however many of its rights are late, and one that nobody has decided too', () => {
  const late = overdueRequests([
    one(1, { rights: ['Access', 'Erasure'] }), one(2, { receivedAt: on('2026-10-01'), promisedBy: '2026-12-18' }), one(3, { receivedAt: on('2026-12-01') }), one(4, { caseState: 'Closed', closedAt: now }),
    one(5, answered('2026-12-10')), { ...one(6), aroundDesk: 'made-around-the-desk' }, one(7, { kind: 'Not decided', rights: [], caseState: 'New' }), one(8, { kind: 'Everyday business', rights: [] })
  ], now);
  expect(late.map(({ reference, rights, due, daysLate, promisedBy }) => [reference, rights, due.toString(), daysLate, promisedBy?.toString()])).toEqual([
    ['SAR-2026-00002', ['Access'], '2026-11-02', 43, '2026-12-18'], ['SAR-2026-00001', ['Access', 'Erasure'], '2026-12-02', 13, undefined], ['SAR-2026-00007', ['Access'], '2026-12-02', 13, undefined]
  ]);
});

test('each has a week, and for its letter the last working day of that week: bank holidays are none', () => {
  const late = overdueRequests([1, 2, 3].map((number) => one(number)), now);
  const days = planOverdue(late, { ...plan, perWeek: 1 }).planned.map(({ week, by }) => [week, by.toString()]);
  // Christmas Day 2026 is a Friday, Boxing Day's substitute the Monday; 1 January is a Friday
  expect(days).toEqual([[1, '2026-12-24'], [2, '2026-12-31'], [3, '2027-01-08']]);
});

test('whoever was promised a day keeps it and takes its place in that week; a promise that was not kept is planned again, and on request all are', () => {
  const late = overdueRequests([one(1), one(2, { promisedBy: '2026-12-24' }), one(3, { promisedBy: '2026-12-14' })], now);
  const planned = (anew: boolean): unknown => planOverdue(late, { ...plan, perWeek: 1, anew }).planned.map(({ reference, week, isKept }) => [reference.slice(-1), week, isKept]);
  expect(planned(false)).toEqual([['1', 2, false], ['2', 1, true], ['3', 3, false]]);
  expect(planned(true)).toEqual([['1', 1, false], ['2', 2, false], ['3', 3, false]]);
});

test('what does not fit is named, oldest first', () => {
  const late = overdueRequests([1, 2, 3, 4, 5].map((number) => one(number)), now);
  const { planned, unplaced } = planOverdue(late, { ...plan, weeks: 2, perWeek: 2 });
  expect([planned.length, unplaced.map(({ reference }) => reference)]).toEqual([4, ['SAR-2026-00005']]);
});

test('without a number a week the plan has room for all, oldest first, whatever was promised', () => {
  const promised = fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined });
  fc.assert(fc.property(fc.array(promised, { maxLength: 120 }), fc.integer({ min: 1, max: 20 }), (days, weeks) => {
    const [row] = overdueRequests([one(1)], now);
    const late = days.map((ahead, place) => ({ ...row, logId: place, promisedBy: ahead === undefined ? undefined : plan.from.add({ days: ahead }) }));
    const { planned, unplaced } = planOverdue(late, { ...plan, weeks });
    expect(unplaced).toEqual([]);
    expect(planned.map(({ logId }) => logId)).toEqual(late.map(({ logId }) => logId));
    const given = planned.filter(({ isKept }) => !isKept).map(({ week }) => week);
    expect(given).toEqual([...given].sort((one_, other) => one_ - other));
    expect(Math.max(1, ...given)).toBeLessThanOrEqual(weeks);
  }));
});

test('a plan as typed: numbers and a first day that is not over', () => {
  expect(readPlan({ from: '2026-12-21', weeks: '13', perWeek: '', anew: false }, now)).toEqual({ ok: true, asked: plan });
  expect(readPlan({ from: '2026-12-14', weeks: '0', perWeek: 'ten', anew: false }, now)).toEqual({ ok: false, problems: [{ field: 'from', code: 'passed' }, { field: 'weeks', code: 'number' }, { field: 'perWeek', code: 'number' }] });
  expect(readPlan({ from: '', weeks: '53', perWeek: '5', anew: true }, now)).toMatchObject({ ok: false, problems: [{ field: 'from', code: 'day' }, { field: 'weeks' }] });
  expect(['2026-12-14', '2026-12-15', '2026-12-20'].map((day) => nextMonday(Temporal.PlainDate.from(day)).toString())).toEqual(['2026-12-14', '2026-12-21', '2026-12-21']);
});

describe('the day that somebody was told', () => {
  const me = { id: 9, name: 'Tom Ashworth' };
  const days = new Map([['SAR-2026-00001', '2026-12-24']]);
  test('is kept with the case and told in its history, with the one before; the same day again changes nothing', () => {
    expect(promise(one(1, { promisedBy: '2026-12-11' }), days, { now, me })).toMatchObject({ ok: true, next: { promisedBy: '2026-12-24' }, events: [{ code: 'promised', values: { by: '2026-12-24', before: '2026-12-11' } }] });
    expect(promise(one(1, { promisedBy: '2026-12-24' }), days, { now, me })).toMatchObject({ ok: true, events: [] });
  });
  test.each([
    ['one without a day in the plan', one(2), 'not-in-plan'], ['one that a colleague has answered meanwhile', one(1, answered('2026-12-14')), 'no-longer-late']
  ])('is not kept for %s', (_name, found, code) => expect(promise(found, days, { now, me })).toEqual({ ok: false, problems: [{ field: 'promisedBy', code }] }));
  test('is not kept once it has passed', () => expect(promise(one(1), days, { now: on('2027-01-04'), me })).toEqual({ ok: false, problems: [{ field: 'promisedBy', code: 'promise-passed' }] }));
});
