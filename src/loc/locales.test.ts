import * as fs from 'fs';
import * as path from 'path';
import { fillIn } from '../calendar';
import { inReadersLanguage, readTextsIn, textsLanguage, type EnglishCount } from './texts';

/** That both languages have the same keys, and Welsh all six forms of what is counted, is what the compiler says (`Texts` in texts.ts). */
const areas = fs.readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

type Text = string | EnglishCount;
const load = (area: string, language: string): Record<string, Text> => jest.requireActual<{ default: Record<string, Text> }>(path.join(__dirname, area, language)).default;
const forms = (text: Text): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text));
const placeholders = (text: string): readonly string[] => [...new Set(text.match(/\{\d+\}/g) ?? [])].sort();

describe.each(areas)('texts of %s', (area) => {
  const english = load(area, 'en');
  const welsh = load(area, 'cy');

  test('nothing is empty', () => {
    for (const [key, text] of [...Object.entries(english), ...Object.entries(welsh)]) {
      expect({ key, empty: forms(text).filter((form) => form.trim() === '') }).toEqual({ key, empty: [] });
    }
  });

  test('English and Welsh have the same placeholders', () => {
    for (const [key, text] of Object.entries(english)) {
      const [first] = [...forms(text)].reverse();
      for (const form of forms(welsh[key])) {
        // a form for one number may say it as a word: "un achos", "dau achos"
        const same = typeof text === 'string' ? placeholders(first) : placeholders(first).filter((place) => place !== '{0}' || form.includes('{0}'));
        expect({ key, form, placeholders: placeholders(form) }).toEqual({ key, form, placeholders: same });
      }
    }
  });

  test('no Welsh sentence keeps a weekday’s capital letter in its middle', () => {
    for (const [key, text] of Object.entries(welsh)) {
      for (const form of forms(text)) {
        const filled = fillIn(form, Array.from({ length: 8 }, () => 'Dydd Sul 22 Tachwedd 2026'));
        expect({ key, wrong: /[\p{L},;:(“] ?Dydd Sul/u.exec(filled.replace(/[.?!:] Dydd/g, '. dydd'))?.[0] }).toEqual({ key, wrong: undefined });
      }
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
