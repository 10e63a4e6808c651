import { Temporal } from 'temporal-polyfill';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

test('a test tells two days apart, alone and inside of other values', () => {
  expect(day('2026-01-01')).toEqual(day('2026-01-01'));
  expect(day('2026-01-01')).not.toEqual(day('2027-01-01'));
  expect({ due: day('2026-01-01') }).not.toMatchObject({ due: day('2027-01-01') });
  expect([Temporal.Instant.from('2026-01-01T00:00:00Z')]).not.toContainEqual(Temporal.Instant.from('2026-01-01T00:00:01Z'));
  expect(day('2026-01-01')).not.toEqual('2026-01-01');
});
