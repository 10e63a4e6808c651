import * as fs from 'fs';
import * as path from 'path';
import { countedText, fillIn } from '../calendar';
import { inReadersLanguage, readTextsIn, textsLanguage } from './texts';

/** That both languages have the same keys, and Welsh all six forms of what is counted, is what the compiler says (`Texts` in texts.ts). */
const areas = fs.readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

const load = (area: string, language: string): Record<string, string> => jest.requireActual<{ default: Record<string, string> }>(path.join(__dirname, area, language)).default;
const placeholders = (text: string): readonly string[] => [...new Set(text.match(/\{\d+\}/g) ?? [])].sort();

/** A form for one number may say the number in words, or leave it out: "the case", "1 achos". */
const butTheNumber = (key: string, found: readonly string[]): readonly string[] => (/(Zero|One|Two|Few|Many|Other)$/.test(key) ? found.filter((place) => place !== '{0}') : found);

describe.each(areas)('texts of %s', (area) => {
  const english = load(area, 'en');
  const welsh = load(area, 'cy');

  test('nothing is empty', () => {
    for (const [key, text] of [...Object.entries(english), ...Object.entries(welsh)]) {
      expect({ key, empty: text.trim() === '' }).toEqual({ key, empty: false });
    }
  });

  test('English and Welsh have the same placeholders', () => {
    for (const [key, text] of Object.entries(welsh)) {
      const same = english[key] ?? english[key.replace(/(Zero|Two|Few|Many)$/, 'Other')];
      const find = (from: string): readonly string[] => (english[key] === undefined ? butTheNumber(key, placeholders(from)) : placeholders(from));
      const places = /One$/.test(key) ? { welsh: butTheNumber(key, placeholders(text)), english: butTheNumber(key, placeholders(same)) } : { welsh: find(text), english: find(same) };
      expect({ key, places: places.welsh }).toEqual({ key, places: places.english });
    }
  });

  test('no Welsh sentence keeps a weekday’s capital letter in its middle', () => {
    for (const [key, text] of Object.entries(welsh)) {
      const filled = fillIn(text, Array.from({ length: 8 }, () => 'Dydd Sul 22 Tachwedd 2026'));
      expect({ key, wrong: /[\p{L},;:(“] ?Dydd Sul/u.exec(filled.replace(/[.?!:] Dydd/g, '. dydd'))?.[0] }).toEqual({ key, wrong: undefined });
    }
  });
});

test('a reader gets Welsh where the page is Welsh, and English everywhere else', () => {
  const texts = { en: { yes: 'Yes' }, cy: { yes: 'Ydw' } };
  expect(inReadersLanguage(texts).yes).toBe('Yes');
  readTextsIn('cy-GB');
  expect(textsLanguage()).toBe('cy');
  expect(inReadersLanguage(texts).yes).toBe('Ydw');
  readTextsIn('en-GB');
});

test('what is counted takes the form that its number has: two in English, six in Welsh', () => {
  const english = load('incident', 'en');
  const welsh = load('incident', 'cy');
  const numbers = [0, 1, 2, 3, 4, 6, 21];
  expect(numbers.map((number) => fillIn(countedText(english, 'durationDays', number), [number]))).toEqual(['0 days', '1 day', '2 days', '3 days', '4 days', '6 days', '21 days']);
  expect(numbers.map((number) => fillIn(countedText(welsh, 'durationDays', number), [number])))
    .toEqual(['0 diwrnod', '1 diwrnod', '2 ddiwrnod', '3 diwrnod', '4 diwrnod', '6 diwrnod', '21 diwrnod']);
  expect([2, 3, 6, 7].map((number) => fillIn(countedText(load('policies', 'cy'), 'found', number), [number])))
    .toEqual(['2 bolisi wedi’i ganfod', '3 pholisi wedi’i ganfod', '6 pholisi wedi’i ganfod', '7 polisi wedi’i ganfod']);
});
