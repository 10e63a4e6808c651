import type { Language } from './version';

type InBoth = Readonly<Record<Language, string>>;

/** A question on a policy. The right answers are in the row that staff can read: it is a help to read well, not an examination. */
export interface Question {
  /** Stays the same when words change. */
  readonly id: string;
  readonly text: InBoth;
  readonly choices: readonly { readonly id: string; readonly text: InBoth }[];
  /** Ids of the choices that are right; all of them and no other make the answer right. */
  readonly right: readonly string[];
  /** Shown after a wrong answer. */
  readonly explanation: InBoth;
}

/** What was chosen, by question. */
export type Answers = Readonly<Record<string, readonly string[]>>;
