import { Temporal } from 'temporal-polyfill';
import { emptyRequestFile } from '../cases/requestFile';
import { answeredRight, asked, on } from '../cases/testRequests';
import { shares } from './counts';
import { countDue, yearBefore } from './due';
import { answered, now, one, withdrawn } from './testFigures';

const period = (from: string, to: string): Parameters<typeof countDue>[1] => ({ from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) });
const december = period('2026-12-01', '2026-12-31');

test('counted is what had its last day in the period, whenever it came, and not what came in it and has its time', () => {
  const counts = countDue([
    one(1, answered('2026-11-20')), one(2, answered('2026-12-10', { service: 'Planning' })), one(3),
    // due on 4 January: of no December figure
    one(4, { receivedAt: on('2026-12-03') }),
    // due on 2 November
    one(5, { receivedAt: on('2026-10-01') }),
    // still to come in December
    one(6, { receivedAt: on('2026-11-20') }),
    one(7, withdrawn('2026-11-10'))
  ], december, now);
  expect(counts).toMatchObject({
    due: 3, inTime: 1, late: 1, overdue: 1, open: 1, closedBefore: 1, medianDays: 28,
    byRight: [{ key: 'Access', of: 3, inTime: 1 }], byService: [{ key: 'Housing', of: 2, inTime: 1 }, { key: 'Planning', of: 1, inTime: 0 }], byController: [{ key: '', of: 3, inTime: 1 }]
  });
  expect(shares(counts)).toEqual({ inTime: 1 / 3, reachable: 2 / 4 });
});

test('what was extended or paused belongs to the period of its new day; what waits belongs to none', () => {
  const told = { toldAt: on('2026-11-20'), ground: 'Complexity', why: 'x', lateBecause: '' } as const;
  const cases = [
    one(1, { extension: told, ...answered('2027-01-20') }),
    one(2, { file: { ...emptyRequestFile, clarifications: [asked('2026-11-09', '2026-11-16')], answered: [answeredRight({ on: '2026-12-10' })] } }),
    one(3, { fee: { askedAt: on('2026-11-04'), givenAt: undefined, why: 'x' } })
  ];
  expect(countDue(cases, december, on('2027-03-01'))).toMatchObject({ due: 1, inTime: 1, paused: 1, extended: 0 });
  expect(countDue(cases, period('2027-02-01', '2027-02-28'), on('2027-03-01'))).toMatchObject({ due: 1, inTime: 1, extended: 1, byGround: [{ key: 'Complexity', count: 1 }] });
});

test('each right of a request is due in its own period, and rows changed directly in SharePoint are named and left out', () => {
  const both = one(1, { rights: ['Access', 'Erasure'], file: { ...emptyRequestFile, clarifications: [asked('2026-11-09', '2026-12-09')] } });
  expect(countDue([both, { ...one(2), aroundDesk: 'made-around-the-desk' }], december, on('2027-02-01'))).toMatchObject({ due: 1, byRight: [{ key: 'Erasure' }], leftOut: ['SAR-2026-00002'] });
  expect(countDue([both], period('2027-01-01', '2027-01-31'), on('2027-02-01')).byRight).toEqual([{ key: 'Access', of: 1, inTime: 0 }]);
});

test('a year before are the same days', () => {
  expect(Object.values(yearBefore(period('2028-02-29', '2028-03-31'))).map(String)).toEqual(['2027-02-28', '2027-03-31']);
});
