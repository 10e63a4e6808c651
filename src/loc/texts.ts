/** What a text is in English when it counts something: `{0}` is the number. English has two forms (CLDR). */
export interface EnglishCount {
  readonly one: string;
  readonly other: string;
}

/** The same in Welsh, which has six: 0, 1, 2, 3, 6 and every other number (CLDR, `Intl.PluralRules('cy')`). */
export interface WelshCount extends EnglishCount {
  readonly zero: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
}

/** The texts of a namespace in another language: the same keys, and every form of what is counted. */
export type Texts<English> = { readonly [Key in keyof English]: English[Key] extends string ? string : WelshCount };

/** The same where either language may stand. */
type EitherLanguage<English> = { readonly [Key in keyof English]: English[Key] extends string ? string : EnglishCount };

/**
 * The texts of families whose keys are made of a stored code (`kind_lostPaper`): a code from a list may be one that this version does not know, so
 * what comes back may be nothing, and the rules' tests look that every known code has its text.
 */
export const byKey = (texts: object): Readonly<Record<string, string>> => texts as Readonly<Record<string, string>>;

export type Language = 'en' | 'cy';

/** In the bundle this is what webpack's loader of chunks reads to fetch a chunk's texts beside it (config/textsWithChunks.js); elsewhere an object of our own. */
const reader: { textsLanguage?: Language } = typeof __webpack_require__ === 'undefined' ? {} : __webpack_require__;

/** Which language the page is read in, by its locale. An entry point says it once, before the first chunk; texts that stand already stay as they are. */
export function readTextsIn(locale: 'en-GB' | 'cy-GB'): void {
  reader.textsLanguage = locale === 'cy-GB' ? 'cy' : 'en';
}

/** English until somebody said otherwise, and for every language but Welsh. */
export const textsLanguage = (): Language => reader.textsLanguage ?? 'en';

/**
 * The texts of a namespace in the reader's language. In the bundle a namespace's `index` is replaced (config/textsWithChunks.js), so that only one
 * language is downloaded; tests, commands and jobs have both.
 */
export const inReadersLanguage = <English extends object>(texts: { readonly en: English; readonly cy: Texts<English> }): EitherLanguage<English> => texts[textsLanguage()] as EitherLanguage<English>;
