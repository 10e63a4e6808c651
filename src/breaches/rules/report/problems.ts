import { fillIn } from '../../../calendar';
import type { ReportField } from './reportDraft';

export type ProblemCode =
  /** Nothing was answered. */
  | 'required'
  | 'not-a-date'
  | 'not-a-time'
  /** The hour that is skipped in March. */
  | 'clocks-went-forward'
  | 'in-the-future'
  /** Before 2000: a slip of the year. */
  | 'too-long-ago'
  | 'happened-after-noticed'
  /** Somebody told us at a time when, by the other answer, nobody had noticed yet. */
  | 'noticed-after-told'
  | 'told-before-happened'
  /** params: limit, length now. */
  | 'too-long'
  | 'not-a-number'
  | 'number-too-large'
  /** The number and the band say different things. */
  | 'band-does-not-fit'
  | 'not-a-phone-number'
  /** Not one of the choices: a value from an older draft or a changed list. */
  | 'not-a-choice'
  /** "Not yet known" chosen beside something known. */
  | 'not-known-and-known';

/** One thing to put right: where, what, and the numbers for the sentence. */
export interface ReportProblem {
  readonly field: ReportField;
  readonly code: ProblemCode;
  readonly params: readonly (string | number)[];
}

/**
 * String keys for a problem, best first: the field's own sentence ('problem_noticedDate_required'), then the general one
 * ('problem_required').
 */
export function problemKeys(problem: { readonly field: string; readonly code: string }): readonly [string, string] {
  const code = problem.code.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return [`problem_${problem.field}_${code}`, `problem_${code}`];
}

/** The sentence for a problem out of the strings, its placeholders filled. */
export function problemText(problem: { readonly field: string; readonly code: string; readonly params: readonly (string | number)[] }, strings: Readonly<Record<string, string>>): string {
  const [own, general] = problemKeys(problem);
  const sentence = strings[own] ?? strings[general];
  if (sentence === undefined) throw new RangeError(`No string for ${own}`);
  return fillIn(sentence, problem.params);
}
