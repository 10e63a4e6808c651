import { createRequire } from 'node:module';

export type Locale = 'en-GB' | 'cy-GB';
export type Texts = Readonly<Record<string, string>>;

const load = createRequire(import.meta.url);

/** The texts of an area, or of several, as the page shows them: a test names the key, so that it runs in Welsh as well and a better word breaks nothing. */
export function texts(areas: string | readonly string[], locale: Locale): Texts {
  const loaded: Texts = Object.assign({}, ...[areas].flat().map((area) => (load(`../../src/loc/${area}/${locale.slice(0, 2)}.ts`) as { readonly default: Texts }).default));
  return new Proxy({}, {
    get: (_none, key) => {
      const text = loaded[String(key)];
      if (text === undefined) throw new Error(`There is no text "${String(key)}" in ${[areas].flat().join(', ')} (${locale}).`);
      return text;
    }
  });
}

/** Fills `{0}`, `{1}` … as the pages do. */
export const fill = (text: string, ...values: readonly unknown[]): string => text.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)]));

/** A pattern for a text whose places may hold anything. */
export const withAnything = (text: string): RegExp => new RegExp(text.split(/\{\d+\}/).map(escaped).join('.*'));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
