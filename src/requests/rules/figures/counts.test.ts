import * as fc from 'fast-check';
import { emptyRequestFile } from '../cases/requestFile';
import { answeredRight, asked, on } from '../cases/testRequests';
import type { RequestValues } from '../cases/values';
import { becameOf, askedRights } from './asked';
import { countRequests, shares } from './counts';
import { answered, now, one, withdrawn } from './testFigures';

test('each right is counted as what became of it, and the share says of how many', () => {
  const counts = countRequests([
    one(1, answered('2026-11-20')), one(2, answered('2026-12-10')), one(3), one(4, { receivedAt: on('2026-12-01') }),
    // two rights, one of them answered in time and one late by now
    one(5, { rights: ['Access', 'Erasure'], ...answered('2026-11-25') }),
    // nobody has decided what it is, and its month is over: its clock runs as that of access
    one(9, { kind: 'Not decided', rights: [], caseState: 'New' }),
    // closed before an answer, with its day unmet: it stays late; and one that was withdrawn in time
    one(6, { caseState: 'Closed', closedAt: on('2026-12-10') }), one(7, { caseState: 'Closed', closedAt: on('2026-11-10') }),
    one(8, { kind: 'Freedom of information' })
  ], now);
  expect(counts).toMatchObject({
    received: 9, rights: 9, due: 7, inTime: 2, late: 1, overdue: 4, open: 1, closedBefore: 1, medianDays: 23, otherDoor: 1, undecided: 1,
    byRight: [{ key: 'Access', count: 8 }, { key: 'Erasure', count: 1 }], byOutcome: [{ key: 'Done in full', count: 3 }], byService: [{ key: 'Housing', count: 8 }]
  });
  expect(shares(counts)).toEqual({ inTime: 2 / 7, reachable: 3 / 8 });
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

test('one whose time waits is open and named as such; one that was answered all the same has no last day; one withdrawn in time was never due, and late it was', () => {
  const waits: Partial<RequestValues> = { identity: { askedAt: on('2026-11-04'), givenAt: undefined, doubt: 'x', seen: '' } };
  expect(countRequests([one(1, waits), one(2, { ...waits, ...answered('2026-11-20') }), one(3, withdrawn('2026-11-10')), one(4, withdrawn('2026-12-10'))], now)).toMatchObject({
    rights: 4, due: 1, inTime: 0, late: 1, open: 1, waiting: 1, withoutDay: 1, closedBefore: 1, medianDays: 18
  });
});

test('what was written down twice counts once, and what was changed directly in SharePoint is named and left out', () => {
  const merged = { ...emptyRequestFile, closing: { how: 'Merged', who: '', why: '', advice: '', adviceBy: '', mergedInto: 'SAR-2026-00001' } } as const;
  expect(countRequests([one(1), { ...one(2), repeatOf: 1 }, { ...one(3), aroundDesk: 'made-around-the-desk' }, one(4, { caseState: 'Closed', closedAt: now, file: merged })], now)).toMatchObject({ received: 1, leftOut: ['SAR-2026-00003'] });
});

const day = fc.integer({ min: 0, max: 110 }).map((days) => on('2026-09-01').add({ hours: days * 24 }));
const dayText = day.map((at) => at.toString().slice(0, 10));
const anything = fc.record({
  receivedAt: day,
  rights: fc.subarray(['Access', 'Erasure', 'Objection'] as const, { minLength: 1 }),
  answeredOn: fc.option(dayText, { nil: undefined }), outcome: fc.constantFrom('Done in full' as const, 'Withdrawn' as const),
  askedOn: fc.option(dayText, { nil: undefined }), extendedAt: fc.option(day, { nil: undefined }), closedAt: fc.option(day, { nil: undefined }), doubt: fc.boolean()
}).map(({ receivedAt, rights, answeredOn, outcome, askedOn, extendedAt, closedAt, doubt }): Partial<RequestValues> => ({
  receivedAt, rights, ...(closedAt ? { caseState: 'Closed', closedAt } : {}),
  extension: { toldAt: extendedAt, ground: 'Complexity', why: 'x', lateBecause: '' },
  identity: { askedAt: doubt ? receivedAt : undefined, givenAt: undefined, doubt: doubt ? 'x' : '', seen: '' },
  file: { ...emptyRequestFile, clarifications: askedOn ? [asked(askedOn)] : [], answered: answeredOn ? [answeredRight({ on: answeredOn, outcome })] : [] }
}));

test('whatever happened to a right, it is counted in exactly one place, and what can still be reached is no less than what is', () => {
  fc.assert(fc.property(fc.array(anything, { maxLength: 8 }), (all) => {
    const cases = all.map((known, place) => one(place + 1, known));
    const counts = countRequests(cases, now);
    expect(counts.inTime + counts.late + counts.overdue + counts.open + counts.closedBefore + counts.withoutDay).toBe(counts.rights);
    expect(askedRights(cases.map(({ values }) => values)).filter((each) => becameOf(each, now) === 'overdue')).toHaveLength(counts.overdue);
    const { inTime = 0, reachable = 0 } = shares(counts);
    expect(reachable).toBeGreaterThanOrEqual(inTime);
  }));
});
