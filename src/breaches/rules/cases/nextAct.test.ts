import { Temporal } from 'temporal-polyfill';
import { nextAct } from './nextAct';
import { testValues } from './testCases';

const awareAt = Temporal.Instant.from('2026-11-20T16:00:00Z');
const next = (values: Parameters<typeof testValues>[0], now: string): string | undefined => nextAct(testValues({ awareAt, ...values }), Temporal.Instant.from(now))?.toString();

test.each([
  ['2026-11-20T16:00:00Z', '2026-11-21T16:00:00Z'],
  ['2026-11-21T16:00:00Z', '2026-11-22T16:00:00Z'],
  ['2026-11-22T16:00:01Z', '2026-11-23T10:00:00Z'],
  ['2026-11-23T12:00:00Z', '2026-11-23T16:00:00Z'],
  ['2026-11-23T16:00:00Z', undefined]
])('a running clock is looked at after 24, 48 and 66 hours and at its end: at %s next %s', (now, expected) => {
  expect(next({}, now)).toBe(expected);
});

test('a clock that has stopped or was never started asks for nothing', () => {
  expect(next({ breach: 'No' }, '2026-11-20T17:00:00Z')).toBeUndefined();
  expect(next({ awareAt: undefined }, '2026-11-20T17:00:00Z')).toBeUndefined();
});

test('a closed case comes back on the day from which it may be disposed of, and never again once it was', () => {
  const closed = { caseState: 'Closed', closedAt: awareAt, disposalDue: '2027-07-01' } as const;
  expect(next(closed, '2026-11-24T09:00:00Z')).toBe('2027-06-30T23:00:00Z');
  expect(next(closed, '2027-08-01T09:00:00Z')).toBe('2027-06-30T23:00:00Z');
  expect(next({ ...closed, disposedAt: awareAt }, '2027-08-01T09:00:00Z')).toBeUndefined();
  expect(next({ caseState: 'Closed', closedAt: awareAt }, '2026-11-24T09:00:00Z')).toBeUndefined();
});
