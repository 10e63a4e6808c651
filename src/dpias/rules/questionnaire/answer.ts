import * as v from 'valibot';
import { formatDayNumbers, plainDate } from '../../../calendar';
import { NOTE_LIMIT, TEXT_LIMIT } from '../../../casework/rules/limits';
import { normaliseText } from '../../../casework/rules/normaliseText';
import { isAnswered } from './ask';
import { exclusive } from './codes';
import type { Answer, Question } from './questionnaire';
import { wordsOf, type Spoken } from './words';

/** Characters of one answer. Its row keeps it as JSON, where line breaks and quotation marks take two: with very many of them less fits. */
export const ANSWER_LIMIT = 60_000;

export type AnswerProblem = 'wrong-kind' | 'too-long' | 'line-break' | 'not-a-day' | 'unknown-code' | 'twice' | 'not-together';

/** What is wrong with an answer; nothing is wrong with none. A problem never throws an answer away: it stands as it was typed. */
export function problemsOfAnswer(question: Pick<Question, 'kind' | 'choices'>, answer: Answer): readonly AnswerProblem[] {
  const { kind, choices = [] } = question;
  const isList = typeof answer !== 'string';
  if (isList !== (kind === 'choices')) return ['wrong-kind'];
  if (!isAnswered(answer)) return [];
  if (isList) {
    const found: AnswerProblem[] = [];
    if (answer.some((code) => !choices.includes(code))) found.push('unknown-code');
    if (new Set(answer).size < answer.length) found.push('twice');
    if (answer.length > 1 && answer.some((code) => exclusive.has(code))) found.push('not-together');
    return found;
  }
  if (kind === 'choice') return choices.includes(answer) ? [] : ['unknown-code'];
  if (kind === 'day') return plainDate(answer.trim()) ? [] : ['not-a-day'];
  if (kind === 'line' && /[\r\n\u2028\u2029]/.test(answer.trim())) return ['line-break'];
  return answer.length > (kind === 'line' ? TEXT_LIMIT : ANSWER_LIMIT) || writeAnswer(answer).length > NOTE_LIMIT ? ['too-long'] : [];
}

/** An answer as it is kept: text without what SharePoint cannot hold, codes in the order of the question (those that it does not know after them), each once. */
export function cleanAnswer({ kind, choices = [] }: Pick<Question, 'kind' | 'choices'>, answer: Answer): Answer {
  if (typeof answer === 'string') return kind === 'choices' ? (answer.trim() === '' ? [] : [answer.trim()]) : normaliseText(answer);
  const given = [...new Set(answer)];
  return [...choices.filter((code) => given.includes(code)), ...given.filter((code) => !choices.includes(code))];
}

export const answerSchema = v.union([v.string(), v.array(v.string())]);

/** As the column `Said` of a row of answers holds it. */
export const writeAnswer = (answer: Answer): string => JSON.stringify(answer);

/** Undefined for what is no answer: whoever reads shows the text itself. */
export function readAnswer(said: string): Answer | undefined {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), answerSchema), said);
  return read.success ? read.output : undefined;
}

export const isSameAnswer = (one: Answer | undefined, other: Answer | undefined): boolean =>
  isAnswered(one) ? isAnswered(other) && writeAnswer(one) === writeAnswer(other) : !isAnswered(other);

/** An answer in lines for readers: text as it was written, a day in numbers, codes in words, one a line. None is no line. */
export function answerLines(question: Question, answer: Answer | undefined, spoken: Spoken): readonly string[] {
  if (!isAnswered(answer)) return [];
  const { choice } = wordsOf(question, spoken);
  if (typeof answer !== 'string') return answer.map(choice);
  if (question.kind === 'choice' || question.kind === 'choices') return [choice(answer)];
  const day = question.kind === 'day' ? plainDate(answer.trim()) : undefined;
  return day ? [formatDayNumbers(day)] : answer.split(/\r\n|[\n\r\u2028\u2029]/);
}
