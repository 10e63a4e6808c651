import { Temporal } from 'temporal-polyfill';
import { dayCode, durationCodes, spokenDuration } from './index';

const at = (iso: string): Temporal.Instant => Temporal.Instant.from(iso);

test('a length of time is in whole minutes, whichever way round', () => {
  const length = { days: 1, hours: 25, minutes: 1 };
  expect(spokenDuration(at('2026-11-20T10:00:00Z'), at('2026-11-21T11:01:59Z'))).toEqual(length);
  expect(spokenDuration(at('2026-11-21T11:01:59Z'), at('2026-11-20T10:00:00Z'))).toEqual(length);
});

test('minutes are said only while hours are few', () => {
  expect(durationCodes({ days: 0, hours: 5, minutes: 20 }).map((code) => code.stem)).toEqual(['durationHours', 'durationMinutes']);
  expect(durationCodes({ days: 2, hours: 50, minutes: 20 })).toEqual([{ stem: 'durationHours', count: 50 }]);
  expect(durationCodes({ days: 0, hours: 0, minutes: 0 })).toEqual([{ stem: 'durationMinutes', count: 0 }]);
});

test('one and two have their own forms, because Welsh mutates after two', () => {
  expect(durationCodes({ days: 0, hours: 1, minutes: 2 }).map((code) => code.stem)).toEqual(['durationHours', 'durationMinutes']);
  expect(dayCode({ days: 2, hours: 48, minutes: 0 })).toEqual({ stem: 'durationDays', count: 2 });
});
