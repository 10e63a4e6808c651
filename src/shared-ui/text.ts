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

const everywhere = /^(this|that|what|when|with|have|were|they|them|from|your|must|more|than|been|which|there|where|will|does)$/;

/** Words of four letters and more say what a sentence is about; what follows their first letter is the same after a Welsh mutation, and before an ending. */
const stems = (text: string): readonly string[] =>
  (text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').match(/\p{L}{4,}/gu) ?? []).filter((word) => !everywhere.test(word)).map((word) => word.slice(1, 5));

/** Whether two sentences are about the same thing, as far as their words tell. */
export const sharesWord = (one: string, other: string): boolean => stems(one).some((stem) => stems(other).includes(stem));

/** What is wrong, with the words of the label that it is about: an error far from its field must name it as the page does. */
export function named(label: string, error: string): string {
  // a form that has named it already, with the row that it stands in, knows better
  if (label === '' || /^[^:?]+[:?] \S/.test(error) || sharesWord(label, error)) {
    return error;
  }
  return /[?:.]$/.test(label) ? `${label} ${error}` : `${label}: ${error}`;
}
