import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { ukDate } from '../../calendar';
import type { ReceiptMark } from './receipt';
import type { ReadingState } from './readingState';
import { readingState, type ReadingContext } from './standing';
import { day, instant, testException, testPolicy, testReader } from './testPolicies';
import { dateOfDay, dayNumber, ukDayOf } from './ukDays';

const policy = testPolicy([
  { publishedAt: instant('2025-01-05T10:00:00Z') }, { publishedAt: instant('2026-03-20T09:00:00Z') }, { publishedAt: instant('2026-05-01T09:00:00Z'), change: 'minor' }
]);
const context: ReadingContext = { exceptions: [], today: day('2026-11-22'), joinerDays: 28 };
const seconds = fc.integer({ min: Date.UTC(2025, 0, 5) / 1000, max: Date.UTC(2026, 10, 22) / 1000 });
const mark: fc.Arbitrary<ReceiptMark> = fc.record({
  id: fc.integer({ min: 1, max: 1_000_000 }), versionId: fc.constantFrom(1201, 1202, 1203, 9901), authorId: fc.constant(7), createdMs: seconds.map((second) => second * 1000),
  outcome: fc.constantFrom('acknowledged', 'declined', 'question', 'attempt')
});
const marks = fc.uniqueArray(mark, { maxLength: 8, selector: ({ id }) => id });
const withContext = fc.constantFrom(context, { ...context, exceptions: [testException()] }, { ...context, exceptions: [testException({ kind: 'leaver' })] },
  { ...context, exceptions: [testException({ kind: 'declined', at: instant('2026-06-01T09:00:00Z') })] });

/** The lower the better. */
function badness(state: ReadingState): number {
  switch (state.kind) {
    case 'not-concerned': return 0;
    case 'read': return 1 + state.daysLate;
    case 'exempt': return 1e6;
    case 'declined': return 2e6;
    case 'to-read': return 3e6;
    case 'overdue': return 4e6 + state.daysLate;
  }
}

test('the order of the receipts never matters', () => {
  const inTwoOrders = marks.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
  fc.assert(fc.property(inTwoOrders, withContext, ([list, other], given) => {
    expect(readingState(policy, testReader(), other, given)).toEqual(readingState(policy, testReader(), list, given));
  }));
});

test('one more acknowledgement never makes it worse', () => {
  fc.assert(fc.property(marks, mark, withContext, (list, more, given) => {
    const before = readingState(policy, testReader(), list, given);
    const after = readingState(policy, testReader(), [...list, { ...more, outcome: 'acknowledged' }], given);
    expect(badness(after)).toBeLessThanOrEqual(badness(before));
  }));
});

test('the same receipt twice is as once', () => {
  fc.assert(fc.property(marks, withContext, (list, given) => {
    const twice = [...list, ...list.map((each) => ({ ...each, id: each.id + 2_000_000 }))];
    expect(readingState(policy, testReader(), twice, given)).toEqual(readingState(policy, testReader(), list, given));
  }));
});

test('joining later never makes it due earlier', () => {
  const joined = fc.integer({ min: 0, max: 700 }).map((days) => day('2025-01-01').add({ days }));
  const due = (at: Temporal.PlainDate): number => {
    const state = readingState(policy, testReader({ joined: at }), [], context);
    if (state.kind !== 'to-read' && state.kind !== 'overdue') throw new Error(state.kind);
    return dayNumber(state.due);
  };
  fc.assert(fc.property(joined, fc.integer({ min: 0, max: 400 }), (at, later) => {
    expect(due(at.add({ days: later }))).toBeGreaterThanOrEqual(due(at));
  }));
});

test('the fast UK day is the calendar’s UK day, over every clock change', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: Date.UTC(2050, 0, 1) }), (milliseconds) => {
    expect(dateOfDay(ukDayOf(milliseconds)).toString()).toBe(ukDate(Temporal.Instant.fromEpochMilliseconds(milliseconds)).toString());
  }));
});

test('a refusal dealt with never changes how somebody stands who did not refuse', () => {
  const others = fc.uniqueArray(mark.map((each) => ({ ...each, outcome: each.outcome === 'declined' ? 'attempt' as const : each.outcome })), { maxLength: 8, selector: ({ id }) => id });
  const dealtWith = { ...context, exceptions: [testException({ kind: 'declined', at: instant('2026-11-21T09:00:00Z') })] };
  fc.assert(fc.property(others, (list) => {
    expect(readingState(policy, testReader(), list, dealtWith)).toEqual(readingState(policy, testReader(), list, context));
  }));
});
