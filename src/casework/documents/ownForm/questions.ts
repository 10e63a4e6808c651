import { gapText } from '../gaps';
import type { DocumentLanguage } from '../templates';
import correspondent from './questions.json';
import shared from './words.json';

/** A question of a form. `name` is the head of the file that the e-forms give out, the same in both languages, so that one e-form takes both. */
export interface OwnQuestion {
  readonly key: string;
  readonly name: string;
  /** Of a box for one line: what it takes, as HTML has it. */
  readonly input?: string;
  /** Of a box for many lines. */
  readonly rows?: number;
  readonly most?: number;
  /** Codes as they are sent; one of them, or several. */
  readonly choices?: readonly string[];
  readonly several?: boolean;
  readonly needed?: boolean;
  readonly autocomplete?: string;
  /** Of its box on paper, in centimetres. */
  readonly height?: number;
}

export interface QuestionWords {
  readonly label: string;
  readonly hint?: string;
  readonly choices?: Readonly<Record<string, string>>;
}

/** A room's own words of its form. A sentence may name `{council}`, `{contactName}`, `{contactPhone}`, `{contactEmail}` and `{regulator}`. */
export interface OwnFormWords {
  readonly title: string;
  readonly intro: string;
  /** What happens next, a step each. */
  readonly next: readonly string[];
  /** What people should know before they write. */
  readonly before: readonly { readonly heading: string; readonly text: string }[];
  /** Over the room's own questions. */
  readonly about: string;
  readonly questions: Readonly<Record<string, QuestionWords>>;
  readonly aboutYouHint: string;
  readonly send: string;
  /** How to send the page where no address is known, and the Word file. */
  readonly how: string;
  readonly howWord: string;
  readonly privacy: readonly string[];
}

/** A form for people who reach no SharePoint, as its room says it. */
export interface OwnForm {
  /** Names of its files, without their ending. */
  readonly files: Readonly<Record<DocumentLanguage, string>>;
  readonly questions: readonly OwnQuestion[];
  readonly words: Readonly<Record<DocumentLanguage, OwnFormWords>>;
}

/** Who writes: asked alike by every form. */
export const correspondentQuestions: readonly OwnQuestion[] = correspondent;

type SharedWords = (typeof shared)['en-GB'];
export const sharedWords: Readonly<Record<DocumentLanguage, SharedWords>> = shared;

/** The words of a question: the room's own, else those of every form. */
export function questionWords({ words }: OwnForm, { key }: OwnQuestion, language: DocumentLanguage): QuestionWords {
  const own = words[language].questions[key];
  if (own) return own;
  const all = sharedWords[language];
  if (key === 'language') return { label: all.language, choices: all.languages };
  const known: Readonly<Record<string, string>> = { name: all.name, email: all.email, phone: all.phone, address: all.address };
  return { label: known[key] ?? gapText[language] };
}
