import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

export type Locale = 'en-GB' | 'cy-GB';
export type Texts = Readonly<Record<string, string>>;

const root = path.resolve(import.meta.dirname, '../..');

/** The texts of an area as the page shows them: a test names the key, so that it runs in Welsh as well and a better word breaks nothing. */
export function texts(area: string, locale: Locale): Texts {
  const file = path.join(root, 'src/loc', area, `${locale.toLowerCase()}.js`);
  let loaded: Texts = {};
  vm.runInNewContext(fs.readFileSync(file, 'utf8'), { define: (_needs: unknown, make: () => Texts) => (loaded = make()) });
  return new Proxy(loaded, {
    get: (all, key) => {
      const text = all[String(key)];
      if (text === undefined) throw new Error(`There is no text "${String(key)}" in ${area} (${locale}).`);
      return text;
    }
  });
}

/** Fills `{0}`, `{1}` … as the pages do. */
export const fill = (text: string, ...values: readonly unknown[]): string => text.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)]));

/** A pattern for a text whose places may hold anything. */
export const withAnything = (text: string): RegExp => new RegExp(text.split(/\{\d+\}/).map(escaped).join('.*'));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
