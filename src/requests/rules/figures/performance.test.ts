import { Temporal } from 'temporal-polyfill';
import { on } from '../cases/testRequests';
import { performanceOf, quarterOf } from './performance';
import { answered, now, one } from './testFigures';

test('the quarter of a day is that of the financial year', () => {
  expect(['2026-12-15', '2026-04-01', '2028-02-29', '2026-09-30'].map((day) => Object.values(quarterOf(Temporal.PlainDate.from(day))).map(String))).toEqual([
    ['2026-10-01', '2026-12-31'], ['2026-04-01', '2026-06-30'], ['2028-01-01', '2028-03-31'], ['2026-07-01', '2026-09-30']
  ]);
});

test('both denominators of a period, a year ago beside them, and what is late now', () => {
  const cases = [
    one(1, answered('2026-11-20')), one(2),
    // due on 1 October, received before the period
    one(3, { receivedAt: on('2026-09-01'), ...answered('2026-10-01') }),
    // received in the period, due after it
    one(4, { receivedAt: on('2026-12-10') }),
    { ...one(5), aroundDesk: 'made-around-the-desk' as const }
  ];
  const before = [one(6, { receivedAt: on('2025-10-10'), ...answered('2025-12-01') })];
  const { due, received, before: then, overdueNow, leftOut } = performanceOf({ cases, before, overdue: [one(2), one(7, { rights: ['Access', 'Erasure'] })] }, quarterOf(Temporal.PlainDate.from('2026-12-15')), now);
  expect(due).toMatchObject({ due: 3, inTime: 2, overdue: 1, open: 0 });
  expect(received).toMatchObject({ received: 3, due: 2, inTime: 1, open: 1 });
  expect(then).toMatchObject({ due: { due: 1, inTime: 0, late: 1 }, received: { received: 1 } });
  expect(overdueNow).toEqual({ requests: 2, rights: 3, oldestDays: 13 });
  expect(leftOut).toEqual(['SAR-2026-00005']);
});
