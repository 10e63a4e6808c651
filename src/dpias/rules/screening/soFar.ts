import { askedQuestions, isAnswered } from '../questionnaire/ask';
import type { Answers } from '../questionnaire/questionnaire';
import { screeningQuestionnaire } from './questions';
import type { ScreeningResult } from '../choices';
import { screen } from './screen';

export interface SoFar {
  /** What the answers that are there ask for by themselves. Another answer can only ask for more. */
  readonly result: ScreeningResult;
  /** Questions with yes, no and not sure that are asked by these answers and are not answered yet. */
  readonly left: number;
  /** Nobody has said yet whether it is about people: nothing can be said of it. */
  readonly isBegun: boolean;
}

const choices = screeningQuestionnaire.sections.flatMap(({ questions }) => questions).filter(({ kind }) => kind === 'choice');

/** What a screening comes to while it is filled in. Unlike in `screen` what is not answered counts as no: whoever has just begun is not told that a DPIA is required. */
export function soFar(answers: Answers): SoFar {
  const asked = askedQuestions({ questionnaire: screeningQuestionnaire, form: 'full', own: [] }, answers).filter(({ question }) => question.kind === 'choice');
  const said = Object.fromEntries(choices.map(({ id }) => [id, isAnswered(answers[id]) ? answers[id] : 'no']));
  return {
    result: screen({ ...answers, ...said }).result,
    left: asked.filter(({ question }) => !isAnswered(answers[question.id])).length,
    isBegun: isAnswered(answers.personal_data)
  };
}
