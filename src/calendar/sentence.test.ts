import { Temporal } from 'temporal-polyfill';
import { formatUkDate, formatUkDateTime } from './format';
import { asJoined, fillIn, fillPieces } from './sentence';

const week = Array.from({ length: 7 }, (_, day) => Temporal.Instant.from('2026-11-23T15:30:00Z').add({ hours: 24 * day }));
const names = ['Llun', 'Mawrth', 'Mercher', 'Iau', 'Gwener', 'Sadwrn', 'Sul'];
const each = week.map((at, n) => ({ at, name: names[n] ?? '', rest: `${names[n] ?? ''} ${23 + n} Tachwedd 2026` }));

test.each(each)('Welsh: $name softens where it says when something was done, and after the words that soften', ({ at, name, rest }) => {
  const date = formatUkDate(at, 'cy-GB');
  const moment = formatUkDateTime(at, 'cy-GB');
  expect(date).toMatch(new RegExp(`^Dydd ${name} `));
  for (const [sentence, expected] of [
    ['Derbyniwyd {0}', `Derbyniwyd ddydd ${rest} am 15:30`], ['Fel yr oedd ar {0}.', `Fel yr oedd ar ddydd ${rest} am 15:30.`], ['mae gan y cyngor tan {0}.', `mae gan y cyngor tan ddydd ${rest} am 15:30.`],
    ['sydd â hyd at {0}', `sydd â hyd at ddydd ${rest} am 15:30`]
  ] as const) expect(fillIn(sentence, [moment])).toBe(expected);
  expect(fillIn('Cadwodd {0} fersiwn arall {1}', ['Siôned Parry', date])).toBe(`Cadwodd Siôned Parry fersiwn arall ddydd ${rest}`);
});

test.each(each)('Welsh: $name keeps its first letter after the words that do not soften, and beside what was said', ({ at, rest }) => {
  const date = formatUkDate(at, 'cy-GB');
  for (const [sentence, expected] of [
    ['erbyn {0}', `erbyn dydd ${rest}`], ['Erbyn {0}', `Erbyn dydd ${rest}`], ['yn ddyledus ers {0}', `yn ddyledus ers dydd ${rest}`], ['ar ôl {0}', `ar ôl dydd ${rest}`], ['Penderfynwyd gan Mari, {0}', `Penderfynwyd gan Mari, dydd ${rest}`],
    ['Wedi’i wneud ({0})', `Wedi’i wneud (dydd ${rest})`], ['Dyddiad: {0}', `Dyddiad: dydd ${rest}`]
  ] as const) expect(fillIn(sentence, [date])).toBe(expected);
});

test('a weekday that begins a text or a sentence has its capital letter', () => {
  const date = formatUkDate(week[6] as Temporal.Instant, 'cy-GB');
  expect(fillIn('{0}, gan Mari', [date])).toBe('Dydd Sul 29 Tachwedd 2026, gan Mari');
  expect(fillIn('Wedi’i wneud. {0}.', [date])).toBe('Wedi’i wneud. Dydd Sul 29 Tachwedd 2026.');
});

test('English days, other values and places without a value stay as they are, and what came in is never filled', () => {
  expect(fillIn('Published {0} by {1}', [formatUkDate(week[0] as Temporal.Instant, 'en-GB'), '{0}'])).toBe('Published Monday 23 November 2026 by {0}');
  expect(fillIn('{0} a {1}', ['Dyddiad'])).toBe('Dyddiad a {1}');
  expect(asJoined('ar ', 'Dyddlyfr')).toBe('Dyddlyfr');
});

test('parts in another language stand apart, and what is in none of its own is filled in as ever', () => {
  expect(fillPieces('{0}, version {1}: {2}.', ['POL-00003', 2, { text: 'Desg glir', lang: 'cy-GB' }])).toEqual([{ text: 'POL-00003, version 2: ' }, { text: 'Desg glir', lang: 'cy-GB' }, { text: '.' }]);
  expect(fillPieces('{0}', [{ text: 'Desg glir', lang: 'cy-GB' }])).toEqual([{ text: 'Desg glir', lang: 'cy-GB' }]);
  expect(fillPieces('Cadwyd {0} {1}', ['x', 'Dydd Sul 1 Tachwedd'])).toEqual([{ text: fillIn('Cadwyd {0} {1}', ['x', 'Dydd Sul 1 Tachwedd']) }]);
  expect(fillPieces('{0} {5}', [{ text: 'plain' }])).toEqual([{ text: 'plain {5}' }]);
  expect(fillPieces('', [])).toEqual([]);
});
