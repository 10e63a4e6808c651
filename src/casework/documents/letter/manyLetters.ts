import type { AnswerLanguage } from '../../rules/waysTold';
import type { TemplateValues } from '../fill/values';
import type { DocumentLanguage } from '../templates';
import type { LetterBasics } from './letterBasics';

/** The same letter to many: each on pages of its own, in one file (`fillForEach`). */
export interface ManyLetters {
  readonly letters: readonly TemplateValues[];
  /** The line above all else in each, while one of them is a draft. */
  readonly notice: string | undefined;
  /** References of cases to which no letter goes, since no address is known: somebody has to look at them. */
  readonly without: readonly string[];
}

type Made = { readonly possible: true; readonly values: TemplateValues; readonly notice: string | undefined } | { readonly possible: false };

/** The values of a letter to each of them, in the order given. */
export function manyLetters<Facts extends Pick<LetterBasics, 'address' | 'reference'>>(all: readonly Facts[], valuesOf: (facts: Facts) => Made): ManyLetters {
  const made = all.filter(({ address }) => address.length > 0).map(valuesOf).flatMap((each) => (each.possible ? [each] : []));
  return {
    letters: made.map(({ values }) => values),
    notice: made.find(({ notice }) => notice !== undefined)?.notice,
    without: all.filter(({ address }) => address.length === 0).map(({ reference }) => reference)
  };
}

/** Whether somebody who wishes to be answered so gets a letter in this language; who wants both gets two. */
export const isWished = (wish: AnswerLanguage, language: DocumentLanguage): boolean => wish === 'Both' || (wish === 'Welsh') === (language === 'cy-GB');
