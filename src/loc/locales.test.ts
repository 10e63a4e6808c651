import * as fs from 'fs';
import * as path from 'path';
import { fillIn } from '../calendar';

/** SPFx has no fall-back for a single key: one that is missing in Welsh would show as "undefined". */
const areas = fs.readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

describe.each(areas)('strings of %s', (area) => {
  const load = (locale: string): Record<string, unknown> => jest.requireActual(path.join(__dirname, area, `${locale}.js`));

  test('English and Welsh have the same keys, each with a text', () => {
    const english = load('en-gb');
    const welsh = load('cy-gb');
    expect(Object.keys(welsh).sort()).toEqual(Object.keys(english).sort());
    for (const [key, text] of [...Object.entries(english), ...Object.entries(welsh)]) {
      expect({ key, filled: typeof text === 'string' && text.trim().length > 0 }).toEqual({ key, filled: true });
    }
  });

  test('English and Welsh have the same placeholders', () => {
    const placeholders = (text: unknown): string[] => (String(text).match(/\{\d+\}/g) ?? []).sort();
    const english = load('en-gb');
    const welsh = load('cy-gb');
    for (const key of Object.keys(english)) {
      expect({ key, placeholders: placeholders(welsh[key]) }).toEqual({ key, placeholders: placeholders(english[key]) });
    }
  });

  test('no Welsh sentence keeps a weekday’s capital letter in its middle', () => {
    for (const [key, text] of Object.entries(load('cy-gb'))) {
      const filled = fillIn(String(text), Array.from({ length: 8 }, () => 'Dydd Sul 22 Tachwedd 2026'));
      expect({ key, wrong: /[\p{L},;:(“] ?Dydd Sul/u.exec(filled.replace(/[.?!:] Dydd/g, '. dydd'))?.[0] }).toEqual({ key, wrong: undefined });
    }
  });
});
