import { Temporal } from 'temporal-polyfill';
import { breachReference, parseBreachReference } from '../index';

const at = (iso: string): Temporal.Instant => Temporal.Instant.from(iso);

test('a reference is made of the UK year and the report’s number', () => {
  expect(breachReference(42, at('2026-11-20T16:00:00Z'))).toBe('BR-2026-00042');
});

test('the year is the one on UK clocks: the last second of the old year and the first of the new', () => {
  expect(breachReference(1, at('2026-12-31T23:59:59Z'))).toBe('BR-2026-00001');
  expect(breachReference(2, at('2027-01-01T00:00:00Z'))).toBe('BR-2027-00002');
});

test('a sixth digit makes the reference longer, never the same as another', () => {
  expect(breachReference(123456, at('2026-11-20T16:00:00Z'))).toBe('BR-2026-123456');
});

test('an item that is not saved has no reference', () => {
  for (const id of [0, -1, 1.5, Number.NaN]) expect(() => breachReference(id, at('2026-11-20T16:00:00Z'))).toThrow(RangeError);
});

test.each(['BR-2026-00042', 'br-2026-42', ' BR 2026 00042 ', 'br2026-42', 'BR–2026–00042'])('“%s” is read as report 42 of 2026', (typed) => {
  expect(parseBreachReference(typed)).toEqual({ year: 2026, reportId: 42 });
});

test.each(['', '42', 'SAR-2026-00042', 'BR-2026-', 'BR-2026-00000', 'BR-1026-00001', 'BR-2026-00042 and more'])('“%s” is no reference', (typed) => {
  expect(parseBreachReference(typed)).toBeUndefined();
});
