/** What is counted: `foundOne` and `foundOther` are the two forms that English has (CLDR); `{0}` is the number unless a text says otherwise. */
export type Stem<English> = { [Key in keyof English]: Key extends `${infer Name}Other` ? (`${Name}One` extends keyof English ? Name : never) : never }[keyof English];

/** The texts of a namespace in Welsh: the same keys, and for what is counted the forms for 0, 2, 3 and 6 as well (CLDR, `Intl.PluralRules('cy')`). */
export type Texts<English> = { readonly [Key in keyof English]: string } & { readonly [Key in `${Stem<English> & string}${'Zero' | 'Two' | 'Few' | 'Many'}`]: string };

/**
 * The texts of families whose keys are made of a stored code (`kind_lostPaper`): a code from a list may be one that this version does not know, so
 * what comes back may be nothing, and the rules' tests look that every known code has its text.
 */
export const byKey = (texts: object): Readonly<Record<string, string>> => texts as Readonly<Record<string, string>>;

export type Language = 'en' | 'cy';

/** In the bundle this is what webpack's loader of chunks reads to fetch a chunk's texts beside it (config/companions.js); elsewhere an object of our own. */
const reader: { textsLanguage?: Language } = typeof __webpack_require__ === 'undefined' ? {} : __webpack_require__;

/** Which language the page is read in, by its locale. An entry point says it once, before the first chunk; texts that stand already stay as they are. */
export function readTextsIn(locale: 'en-GB' | 'cy-GB'): void {
  reader.textsLanguage = locale === 'cy-GB' ? 'cy' : 'en';
}

/** English until somebody said otherwise, and for every language but Welsh. */
export const textsLanguage = (): Language => reader.textsLanguage ?? 'en';

/**
 * The texts of a namespace in the reader's language. In the bundle a namespace's `index` is replaced (config/companions.js), so that only one
 * language is downloaded; tests, commands and jobs have both.
 */
export const inReadersLanguage = <English extends Readonly<Record<string, string>>>(texts: { readonly en: English; readonly cy: Texts<English> }): { readonly [Key in keyof English]: string } => texts[textsLanguage()];
