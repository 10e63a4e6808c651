import { Temporal } from 'temporal-polyfill';
import { formatDayNumbers, formatUkDate, formatUkDateTime, formatUkDue } from './format';

/** What Node's own, complete ICU says; browsers carry less of it. */
const icu = (at: Temporal.Instant, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' }).format(new Date(at.epochMilliseconds)).replace(/,/g, '');

test.each(['en-GB', 'cy-GB'] as const)('every day and month has its name in %s', (locale) => {
  for (let day = 0; day < 366; day++) {
    const at = Temporal.Instant.from('2026-01-01T12:00:00Z').add({ hours: 24 * day });
    expect(formatUkDate(at, locale)).toBe(icu(at, locale));
  }
});

test('the time is that of the United Kingdom, with minutes and hours in two figures', () => {
  expect(formatUkDateTime(Temporal.Instant.from('2026-07-20T08:05:59Z'), 'cy-GB')).toBe('Dydd Llun 20 Gorffennaf 2026 am 09:05');
  expect(formatUkDateTime(Temporal.Instant.from('2026-11-22T00:00:00Z'), 'en-GB')).toBe('Sunday 22 November 2026 at 00:00');
});

test('what is due by the end of a day names the day, and what is due at an hour the hour too', () => {
  expect(formatUkDue(Temporal.Instant.from('2026-07-24T22:59:59Z'))).toBe('24/07/2026');
  expect(formatUkDue(Temporal.Instant.from('2026-11-24T23:59:00Z'))).toBe('24/11/2026 23:59');
  expect(formatDayNumbers(Temporal.PlainDate.from('2026-02-01'))).toBe('01/02/2026');
});
