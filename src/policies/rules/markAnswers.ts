import type { Answers, Question } from './question';

export interface MarkedAnswers {
  /** Questions answered rightly. */
  readonly right: number;
  readonly of: number;
  /** In the order of the questions. */
  readonly marks: readonly { readonly questionId: string; readonly right: boolean; readonly answered: boolean }[];
}

/**
 * Marks what was chosen: an answer is right when all the right choices and no other were made. Choices that the question does not
 * have, and answers to questions that it does not ask, count for nothing. Computed again whenever it is shown; never stored.
 */
export function markAnswers(questions: readonly Question[], answers: Answers): MarkedAnswers {
  const marks = questions.map(({ id, right, choices }) => {
    const chosen = new Set((Object.hasOwn(answers, id) ? answers[id] ?? [] : []).filter((choice) => choices.some((each) => each.id === choice)));
    return { questionId: id, answered: chosen.size > 0, right: right.length > 0 && chosen.size === new Set(right).size && right.every((choice) => chosen.has(choice)) };
  });
  return { right: marks.filter((mark) => mark.right).length, of: questions.length, marks };
}

/** Whether the answers reach the pass mark. Without questions everybody does. */
export function passes(version: { readonly questions: readonly Question[]; readonly passMark: number }, answers: Answers): boolean {
  return markAnswers(version.questions, answers).right >= Math.min(version.passMark, version.questions.length);
}
