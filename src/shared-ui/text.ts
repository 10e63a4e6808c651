import { countedText, fillIn } from '../calendar';
import type { Stem } from '../loc/texts';

/** Puts the values where a text says `{0}`, `{1}`… */
export const fill = (text: string, ...values: readonly (string | number)[]): string => fillIn(text, values);

/**
 * What is counted, in the form that its number has in the reader's language: `counted(strings, 'found', 3)` says `{0}` where nothing else is given.
 * @param values what stands in the places of the text, the number among them
 */
export const counted = <All extends Readonly<Record<string, string>>>(strings: All, stem: Stem<All>, count: number, ...values: readonly (string | number)[]): string =>
  fillIn(countedText(strings, String(stem), count), values.length > 0 ? values : [count]);

/** `3.2 MB`; a megabyte is a million bytes, as phones show it. */
export function fileSize(bytes: number, locale: string): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const power = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: power === 0 || value >= 100 ? 0 : 1 }).format(value)} ${units[power]}`;
}
