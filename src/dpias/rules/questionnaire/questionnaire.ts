/**
 * A questionnaire as data, of which the form, the Word document, the reading page and the publication are four drawings. Ids never change their meaning and are
 * never used again; words stand in `loc/dpiaQuestions` under the ids, English and Welsh.
 */

/** `line` one line; `text` any length, in lines; `day` `YYYY-MM-DD`; `choice` and `choices` codes of the question's own. */
export type AnswerKind = 'line' | 'text' | 'day' | 'choice' | 'choices';

/** What an answer says: text, a day or one code; or several codes, in the order of the question. An empty text and no code are no answer. */
export type Answer = string | readonly string[];
/** By the id of the question. */
export type Answers = Readonly<Record<string, Answer>>;

/** When a question is asked: what another one that stands before it was answered. */
export interface Condition {
  readonly question: string;
  /** One of these codes is (among) the answer. */
  readonly is: readonly string[];
}

/** Why a publication leaves an answer out unless somebody decides otherwise; each has a sentence for readers. */
export const withheldReasons = ['security', 'personal', 'commercial', 'legal', 'other'] as const;
export type WithheldReason = (typeof withheldReasons)[number];

export interface Question {
  /** `need_aims`: of the letters a to z, digits and `_`. */
  readonly id: string;
  readonly kind: AnswerKind;
  /** Codes, in the order in which they stand; of `choice` and `choices` alone. */
  readonly choices?: readonly string[];
  readonly when?: Condition;
  /** Nobody can submit without saying something here, or why not. */
  readonly needed?: true;
  /** Stands in the short form of a low-risk project too. */
  readonly short?: true;
  /** What is taken over: the answer of a question of the screening, or something the council has set. */
  readonly from?: { readonly screening: string } | { readonly setting: string };
  /** What a publication does with it at first; public where nothing is said. */
  readonly withheld?: WithheldReason;
  /** A question that the council added: its words, since no texts have them. */
  readonly own?: OwnWords;
}

/** Words of a council's own question, in both languages; codes of its choices are the keys of `choices`. */
export interface OwnWords {
  readonly title: Bilingual;
  readonly help?: Bilingual;
  readonly choices?: Readonly<Record<string, Bilingual>>;
}
export interface Bilingual {
  readonly en: string;
  readonly cy: string;
}

export interface Section {
  readonly id: string;
  readonly questions: readonly Question[];
  /** Besides its questions a table stands in it: risks with their measures. */
  readonly table?: 'risks';
}

export interface Questionnaire {
  readonly key: 'screening' | 'dpia';
  /** Counted up whenever a question comes, goes or changes its choices; drafts of before are migrated. */
  readonly version: number;
  readonly sections: readonly Section[];
}
