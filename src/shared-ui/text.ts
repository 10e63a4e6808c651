import { fillIn } from '../calendar';

/** Puts the values where a text says `{0}`, `{1}`… */
export const fill = (text: string, ...values: readonly (string | number)[]): string => fillIn(text, values);

/** `3.2 MB`; a megabyte is a million bytes, as phones show it. */
export function fileSize(bytes: number, locale: string): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const power = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: power === 0 || value >= 100 ? 0 : 1 }).format(value)} ${units[power]}`;
}
