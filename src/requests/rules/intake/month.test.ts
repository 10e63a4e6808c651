import { Temporal } from 'temporal-polyfill';
import { monthEnds } from './month';

const ends = (receivedAt: string): string | undefined => monthEnds({ receivedAt: Temporal.Instant.from(receivedAt), nation: 'england-and-wales' })?.toString();

// Regulation 1182/71, article 3: the same date of the next month, its last day where it has none, and on to a working day
test.each([
  ['2026-11-20T16:00:00Z', '2026-12-21'], // the 20th is a Sunday
  ['2027-01-31T12:00:00Z', '2027-03-01'], // 28 February is a Sunday
  ['2026-11-25T12:00:00Z', '2026-12-29'], // Christmas, Boxing Day moved to the 28th
  ['2026-06-30T23:30:00Z', '2026-08-03'] // 1 July in the UK, and 1 August is a Saturday
])('of one that came at %s the month ends on %s', (receivedAt, day) => {
  expect(ends(receivedAt)).toBe(day);
});
