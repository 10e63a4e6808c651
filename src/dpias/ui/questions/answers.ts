import strings from '../../../loc/dpiaAnswers';
import { byKey } from '../../../loc/texts';
import type { AnswerProblem } from '../../rules/questionnaire/answer';
import { exclusive, yesNoUnsure } from '../../rules/questionnaire/codes';
import type { Answer, Question } from '../../rules/questionnaire/questionnaire';

/** An answer as a box of text or one choice shows it, also where it was meant for several. */
export const asText = (answer: Answer | undefined): string => (typeof answer === 'string' ? answer : (answer ?? []).join('\n'));

/** An answer as boxes to tick show it. */
export const asCodes = (answer: Answer | undefined): readonly string[] => (typeof answer !== 'string' ? (answer ?? []) : answer.trim() === '' ? [] : [answer.trim()]);

/** What can be chosen: the codes of the question, and after them those that the answer has from another version, which can be taken out but are not lost. */
export const offered = ({ choices = [] }: Pick<Question, 'choices'>, answer: Answer | undefined): readonly string[] =>
  [...choices, ...asCodes(answer).filter((code) => !choices.includes(code))];

/** What is ticked after a box was: *none of it* takes all others out, and any other takes that out. */
export function ticked(before: readonly string[], after: readonly string[]): readonly string[] {
  const isNew = (code: string): boolean => !before.includes(code);
  if (after.some((code) => isNew(code) && exclusive.has(code))) return after.filter((code) => exclusive.has(code));
  return after.some(isNew) ? after.filter((code) => !exclusive.has(code)) : after;
}

/** Yes, no, and perhaps that nobody knows: short enough to stand in one line. */
export const isYesNo = ({ choices = [] }: Pick<Question, 'choices'>): boolean => choices.length > 0 && choices.every((code) => (yesNoUnsure as readonly string[]).includes(code));

/** The sentence for what is wrong with an answer. */
export const answerSentence = (problem: AnswerProblem): string => byKey(strings)[`problem_${problem}`] ?? problem;
