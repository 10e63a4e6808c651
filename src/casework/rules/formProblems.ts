import { fillIn } from '../../calendar';

/** What can be wrong with an answer of any form. */
export type AnswerCode =
  /** Nothing was answered. */
  | 'required'
  | 'not-a-date'
  | 'not-a-time'
  /** The hour that is skipped in March. */
  | 'clocks-went-forward'
  | 'in-the-future'
  /** Before 2000: a slip of the year. */
  | 'too-long-ago'
  /** params: limit, length now. */
  | 'too-long'
  /** Not one of the choices: a value from an older draft or a changed list. */
  | 'not-a-choice';

/** One thing to put right: where, what, and the numbers for the sentence. `Own`: codes that only this form has. */
export interface FormProblem<Field extends string = string, Own extends string = string> {
  readonly field: Field;
  readonly code: AnswerCode | Own;
  readonly params: readonly (string | number)[];
}

/**
 * String keys for a problem, best first: the field's own sentence ('problem_noticedDate_required'), then the general one
 * ('problem_required').
 */
export function problemKeys({ field, code }: Pick<FormProblem, 'field' | 'code'>): readonly [string, string] {
  const key = code.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return [`problem_${field}_${key}`, `problem_${key}`];
}

/** The sentence for a problem out of the strings, its placeholders filled. */
export function problemText(problem: FormProblem, strings: Readonly<Record<string, string>>): string {
  const [own, general] = problemKeys(problem);
  const sentence = strings[own] ?? strings[general];
  if (sentence === undefined) throw new RangeError(`No string for ${own}`);
  return fillIn(sentence, problem.params);
}
