import { isDisposalDue } from '../../../casework/rules/disposal/disposeCase';
import { disposalDay, earliestDisposal } from '.';
import { aCase, at } from './testCases';

const keep = (months: number) => ({ personalDataBreach: months, nearMiss: months, notABreach: months });

test.each([
  ['2026-11-22T18:00:00Z', 72, '2032-11-22'],
  // no such day in the month: the month's last
  ['2026-08-31T10:00:00Z', 6, '2027-02-28'],
  ['2027-08-31T10:00:00Z', 6, '2028-02-29'],
  ['2028-02-29T10:00:00Z', 12, '2029-02-28'],
  ['2028-02-29T10:00:00Z', 48, '2032-02-29'],
  ['2027-02-28T10:00:00Z', 12, '2028-02-28'],
  // the day is the UK's: half past eleven at night in summer time is the same day's 22:30 in UTC, half past midnight the next day
  ['2026-06-30T22:30:00Z', 1, '2026-07-30'],
  ['2026-06-30T23:30:00Z', 1, '2026-08-01'],
  ['2026-12-31T23:59:59Z', 1, '2027-01-31']
])('closed at %s and kept %s months: from %s', (closedAt, months, day) => {
  expect(disposalDay(at(closedAt), 'nearMiss', keep(months))).toBe(day);
});

test('each outcome has its own time', () => {
  const schedule = { personalDataBreach: 84, nearMiss: 24, notABreach: 1 };
  expect(disposalDay(at('2026-11-22T18:00:00Z'), 'personalDataBreach', schedule)).toBe('2033-11-22');
  expect(disposalDay(at('2026-11-22T18:00:00Z'), 'nearMiss', schedule)).toBe('2028-11-22');
  expect(disposalDay(at('2026-11-22T18:00:00Z'), 'notABreach', schedule)).toBe('2026-12-22');
});

test('it is due from the start of its day in the UK', () => {
  expect(isDisposalDue('2027-07-01', at('2027-06-30T22:59:59Z'))).toBe(false);
  expect(isDisposalDue('2027-07-01', at('2027-06-30T23:00:00Z'))).toBe(true);
  expect(isDisposalDue(undefined, at('2099-01-01T00:00:00Z'))).toBe(false);
});

test('a merged case is kept as a personal data breach, one without an outcome as long as the longest', () => {
  const schedule = { personalDataBreach: 72, nearMiss: 12, notABreach: 120 };
  const { values } = aCase();
  const closedAt = at('2020-11-20T10:00:00Z');
  expect(earliestDisposal({ ...values, breach: 'Near miss' }, closedAt, schedule)).toBe('2021-11-20');
  expect(earliestDisposal({ ...values, breach: 'Not decided' }, closedAt, schedule)).toBe('2030-11-20');
  expect(earliestDisposal({ ...values, breach: 'No', triage: { ...values.triage, mergedInto: { logId: 8, reference: 'BR-2026-00008', reason: '', at: '2020-11-20T10:00:00Z', by: '' } } }, closedAt, schedule)).toBe('2026-11-20');
});
