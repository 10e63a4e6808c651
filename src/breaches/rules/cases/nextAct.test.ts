import { Temporal } from 'temporal-polyfill';
import { nextAct, nextActAfterSave } from './nextAct';
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

test('a closed case waits for its day of disposal, which is asked by its own column', () => {
  expect(next({ caseState: 'Closed', closedAt: awareAt, disposalDue: '2027-07-01' }, '2026-11-21T09:00:00Z')).toBeUndefined();
});

test('a look that was missed is still to be made after a save, until the clock stops', () => {
  const [missed, now] = [Temporal.Instant.from('2026-11-21T16:00:00Z'), Temporal.Instant.from('2026-11-22T20:00:00Z')];
  expect(nextActAfterSave(missed, testValues({ awareAt }), now)).toEqual(missed);
  expect(nextActAfterSave(missed, testValues({ awareAt, breach: 'No' }), now)).toBeUndefined();
  expect(nextActAfterSave(Temporal.Instant.from('2026-11-24T00:00:00Z'), testValues({ awareAt }), now)?.toString()).toBe('2026-11-23T10:00:00Z');
});
