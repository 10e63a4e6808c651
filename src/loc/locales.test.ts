import * as fs from 'fs';
import * as path from 'path';

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
});
