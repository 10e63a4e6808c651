export interface SearchableOption {
  readonly key: string;
  readonly text: string;
  /** A second line in the list. */
  readonly description?: string;
  /** Everyday words that are not shown, but find it. */
  readonly words?: string;
  /** Options of one group stand together under this heading. */
  readonly group?: string;
}

export type FoundChoice = SearchableOption;

/** Lower case, without accents and apostrophes: `Siôn` is found by `sion`. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f'’]/g, '').toLowerCase();
}

const wordsOf = (text: string): string[] => plain(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/**
 * Options that have a word beginning with each typed word, in their own order; when a name itself fits, before those
 * that fit by their hidden words only. Groups stay together in both parts.
 */
export function matching(options: readonly SearchableOption[], typed: string): readonly FoundChoice[] {
  const asked = wordsOf(typed);
  if (asked.length === 0) {
    return options;
  }
  const fits = (text: string): boolean => {
    const words = wordsOf(text);
    return asked.every((part) => words.some((word) => word.startsWith(part)));
  };
  const byName = options.filter(({ text }) => fits(text));
  const byWords = options.filter((option) => !byName.includes(option) && fits(`${option.text} ${option.description ?? ''} ${option.words ?? ''}`));
  return [...byName, ...byWords];
}
