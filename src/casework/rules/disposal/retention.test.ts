import { Temporal } from 'temporal-polyfill';
import { defaultOfficerSettings } from '../../../platform/settings/officers';
import { keptUntil } from './retention';

test.each([
  ['2026-08-31T12:00:00Z', 6, '2027-02-28'], ['2024-02-29T12:00:00Z', 12, '2025-02-28'],
  // half past midnight in the UK, which is the day before in UTC
  ['2026-06-30T23:30:00Z', 24, '2028-07-01'], ['2026-11-25T09:00:00Z', 1, '2026-12-25']
])('what was closed at %s and is kept for %i months is kept until %s', (closedAt, months, day) => {
  expect(keptUntil(Temporal.Instant.from(closedAt), months)).toBe(day);
});

test('a complaint has a line of its own in the schedule: two years, until the council says otherwise', () => {
  expect(keptUntil(Temporal.Instant.from('2026-11-25T09:00:00Z'), defaultOfficerSettings.retention.complaint)).toBe('2028-11-25');
});
