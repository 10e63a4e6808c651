import type { Question } from './question';
import type { Language } from './version';

export type Typed = Readonly<Record<Language, string>>;

/** A question as typed; what stands in one language only is shown in both. */
export interface QuestionInput {
  readonly id: string;
  readonly text: Typed;
  readonly choices: readonly { readonly id: string; readonly text: Typed; readonly isRight: boolean }[];
  readonly explanation: Typed;
}

export interface QuestionProblem {
  /** Of the question. */
  readonly index: number;
  readonly code: 'noQuestion' | 'fewChoices' | 'noneRight' | 'noExplanation';
}

const inBoth = (typed: Typed): Typed => ({ 'en-GB': typed['en-GB'].trim() || typed['cy-GB'].trim(), 'cy-GB': typed['cy-GB'].trim() || typed['en-GB'].trim() });

/** Questions have words, two answers or more with at least one right, and an explanation, since wrong answers are explained. Empty answers are left out. */
export function readQuestions(inputs: readonly QuestionInput[]): { readonly questions: readonly Question[]; readonly problems: readonly QuestionProblem[] } {
  const problems: QuestionProblem[] = [];
  const questions = inputs.map((input, index): Question => {
    const choices = input.choices.map((choice) => ({ ...choice, text: inBoth(choice.text) })).filter(({ text }) => text['en-GB'] !== '');
    const text = inBoth(input.text);
    const explanation = inBoth(input.explanation);
    const right = choices.filter(({ isRight }) => isRight).map(({ id }) => id);
    if (text['en-GB'] === '') problems.push({ index, code: 'noQuestion' });
    if (choices.length < 2) problems.push({ index, code: 'fewChoices' });
    else if (right.length === 0) problems.push({ index, code: 'noneRight' });
    if (explanation['en-GB'] === '') problems.push({ index, code: 'noExplanation' });
    return { id: input.id, text, choices: choices.map(({ id, text: words }) => ({ id, text: words })), right, explanation };
  });
  return { questions, problems };
}

/** The questions of a former version, to be gone on with. */
export function questionsToEdit(questions: readonly Question[]): readonly QuestionInput[] {
  return questions.map(({ id, text, choices, right, explanation }) => ({ id, text, explanation, choices: choices.map((choice) => ({ ...choice, isRight: right.includes(choice.id) })) }));
}
