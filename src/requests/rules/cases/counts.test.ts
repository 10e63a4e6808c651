import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { countRequests, overdueRights, planOverdue, planWeeks, shares } from './counts';
import { emptyRequestFile } from './requestFile';
import { answeredRight, asked, found, on } from './testRequests';
import type { RequestCase, RequestValues } from './values';

const now = on('2026-12-15');
const one = (number: number, known: Partial<RequestValues> = {}): RequestCase => ({ ...found({ receivedAt: on('2026-11-02'), ...known }, `SAR-2026-0000${number}`), logId: number });
const answered = (day: string, known: Partial<RequestValues> = {}): Partial<RequestValues> => ({ file: { ...emptyRequestFile, answered: [answeredRight({ on: day })] }, ...known });

test('each right is counted as what became of it, and the share says of how many', () => {
  const counts = countRequests([
    one(1, answered('2026-11-20')), one(2, answered('2026-12-10')), one(3), one(4, { receivedAt: on('2026-12-01') }),
    // two rights, one of them answered in time and one late by now
    one(5, { rights: ['Access', 'Erasure'], ...answered('2026-11-25') }),
    // closed before an answer, with its day unmet: it stays late; and one that was withdrawn in time
    one(6, { caseState: 'Closed', closedAt: on('2026-12-10') }), one(7, { caseState: 'Closed', closedAt: on('2026-11-10') }),
    one(8, { kind: 'Freedom of information' }), one(9, { kind: 'Not decided', rights: [], caseState: 'New' })
  ], now);
  expect(counts).toMatchObject({
    received: 9, rights: 8, due: 6, inTime: 2, late: 1, overdue: 3, open: 1, closedBefore: 2, medianDays: 23, otherDoor: 1, undecided: 1,
    byRight: [{ key: 'Access', count: 7 }, { key: 'Erasure', count: 1 }], byOutcome: [{ key: 'Done in full', count: 3 }], byService: [{ key: 'Housing', count: 8 }]
  });
  expect(shares(counts)).toEqual({ inTime: 2 / 6, reachable: 3 / 7 });
  expect(shares({ inTime: 0, due: 0, open: 0 })).toEqual({ inTime: undefined, reachable: undefined });
});

test('one that was paused or extended stays in the figures, in time by its own last day', () => {
  const counts = countRequests([
    one(1, { file: { ...emptyRequestFile, clarifications: [asked('2026-11-09', '2026-11-16')], answered: [answeredRight({ on: '2026-12-10' })] } }),
    one(2, { extension: { toldAt: on('2026-11-20'), ground: 'Complexity', why: 'x', lateBecause: '' } }),
    one(3, { extension: { toldAt: on('2026-12-10'), ground: 'Complexity', why: 'x', lateBecause: 'x' } })
  ], now);
  expect(counts).toMatchObject({ due: 2, inTime: 1, overdue: 1, open: 1, paused: 1, extended: 1, byGround: [{ key: 'Complexity', count: 1 }] });
});

test('an answer that went although it lacked something is counted as that', () => {
  const lacking = { gaps: ['retention'], who: 'x', why: 'x', advice: 'x', adviceBy: 'x' };
  const counts = countRequests([one(1, answered('2026-11-20')), one(2, { file: { ...emptyRequestFile, answered: [answeredRight({ lacking })] } })], now);
  expect(counts).toMatchObject({ inTime: 2, sentLacking: 1 });
});

test('what was written down twice counts once, and what was changed directly in SharePoint is named and left out', () => {
  const merged = { ...emptyRequestFile, closing: { how: 'Merged', who: '', why: '', advice: '', adviceBy: '', mergedInto: 'SAR-2026-00001' } } as const;
  expect(countRequests([one(1), { ...one(2), repeatOf: 1 }, { ...one(3), aroundDesk: 'made-around-the-desk' }, one(4, { caseState: 'Closed', closedAt: now, file: merged })], now)).toMatchObject({ received: 1, leftOut: ['SAR-2026-00003'] });
});

test('what is late stands oldest first, each with a week of the plan and a day', () => {
  const late = overdueRights([one(1), one(2, { receivedAt: on('2026-10-01') }), one(3, { receivedAt: on('2026-12-01') }), one(4, { caseState: 'Closed', closedAt: now })], now);
  expect(late.map(({ reference, due, daysLate }) => [reference, due.toString(), daysLate])).toEqual([['SAR-2026-00002', '2026-11-02', 43], ['SAR-2026-00001', '2026-12-02', 13]]);
  expect(planOverdue(late, Temporal.PlainDate.from('2026-12-16')).map(({ week, by }) => [week, by.toString()])).toEqual([[1, '2026-12-22'], [2, '2026-12-29']]);
});

test('however many are late, the plan has room for all of them in its weeks, oldest first', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 300 }), (many) => {
    const [row] = overdueRights([one(1)], now);
    const plan = planOverdue(Array.from({ length: many }, () => row), Temporal.PlainDate.from('2026-12-16'));
    expect(plan).toHaveLength(many);
    expect(Math.max(0, ...plan.map(({ week }) => week))).toBeLessThanOrEqual(planWeeks);
    expect(plan.map(({ week }) => week)).toEqual(plan.map(({ week }) => week).sort((a, b) => a - b));
  }));
});
