import { fillIn } from '../../../calendar';
import type { Bilingual, Question } from './questionnaire';

/** Texts of `loc/dpiaQuestions` or `loc/dpiaScreening`, and the language in which they are: a council's own questions bring their words in both. */
export interface Spoken {
  readonly texts: Readonly<Record<string, string>>;
  readonly language: keyof Bilingual;
}

export interface QuestionWords {
  readonly title: string;
  readonly help: string | undefined;
  readonly example: string | undefined;
  /** Of a code that this version does not know, the code with a word that says so. */
  readonly choice: (code: string) => string;
}

/** The words of a question, its own or those of the texts. */
export function wordsOf({ id, own }: Question, { texts, language }: Spoken): QuestionWords {
  const unknown = (code: string): string => fillIn(texts.choiceUnknown, [code]);
  if (own) return { title: own.title[language], help: own.help?.[language], example: undefined, choice: (code) => own.choices?.[code]?.[language] ?? unknown(code) };
  return {
    title: texts[`title_${id}`] ?? id,
    help: texts[`help_${id}`],
    example: texts[`example_${id}`],
    choice: (code) => choiceText(texts, id, code) ?? unknown(code)
  };
}

/** A code may have words of its own in one question, such as *other*, and the same in all others. */
const choiceText = (texts: Readonly<Record<string, string>>, id: string, code: string): string | undefined => texts[`choice_${id}_${code}`] ?? texts[`choice_${code}`];

/** What a section is called, and what stands under its heading. */
export const sectionWords = (id: string, texts: Readonly<Record<string, string>>): { readonly title: string; readonly intro: string | undefined } => ({
  title: texts[`section_${id}`] ?? id,
  intro: texts[`intro_${id}`]
});
