import { Temporal } from 'temporal-polyfill';
import { formatUkDate, formatUkDateTime } from './format';

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
