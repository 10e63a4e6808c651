import answers from '../../../loc/dpiaAnswers';
import screening from '../../../loc/dpiaScreening';
import strings from '../../../loc/dpiaScreen';
import staff from '../../../loc/staff';
import { byKey, type Language } from '../../../loc/texts';
import { problemKeys } from '../../../casework/rules/formProblems';
import type { Locale } from '../../../platform/host/services';
import type { SummaryLine } from '../../../shared-ui/ErrorSummary';
import { answerLines } from '../../rules/questionnaire/answer';
import type { Answer, Answers, Question } from '../../rules/questionnaire/questionnaire';
import { wordsOf, type QuestionWords, type Spoken } from '../../rules/questionnaire/words';
import type { ScreeningProblem } from '../../rules/screening/draft';
import { screeningQuestionnaire } from '../../rules/screening/questions';
import { scopeChange, type ScopeChange } from '../../rules/screening/scope';
import { askedInScreening } from '../../rules/screening/screen';

export const questions: ReadonlyMap<string, Question> = new Map(screeningQuestionnaire.sections.flatMap((section) => section.questions.map((question) => [question.id, question])));

export const languageOf = (locale: Locale): Language => (locale === 'cy-GB' ? 'cy' : 'en');
const spoken = (locale: Locale): Spoken => ({ texts: byKey(screening), language: languageOf(locale) });

export const questionWords = (question: Question, locale: Locale): QuestionWords => wordsOf(question, spoken(locale));

/** The title of a question, by its id. */
export const questionTitle = (id: string): string => byKey(screening)[`title_${id}`] ?? id;

/** An answer for readers; of a question that is not there any more, the answer as it stands. */
export function answerText(id: string, answer: Answer | undefined, locale: Locale): string {
  const question = questions.get(id);
  const lines = question ? answerLines(question, answer, spoken(locale)) : [answer ?? []].flat();
  return lines.length > 0 ? lines.join('\n') : strings.notAnswered;
}

/** What differs between two versions of a screening, but for what the second does not ask any more: that follows from another answer. */
export function visibleChanges(before: Answers, after: Answers): ScopeChange {
  const asked = askedInScreening(after);
  const isText = (id: string): boolean => questions.get(id)?.kind !== 'choice';
  const change = scopeChange(before, after);
  return { ...change, changed: change.changed.filter(({ question }) => isText(question) || asked.has(question)) };
}

export const resultText = (result: string): string => byKey(screening)[`result_${result}`] ?? result;

/** The sentence at a question: its own, else that of every form or of every question. */
export function problemSentence(problem: ScreeningProblem): string {
  const own = byKey(strings)[`problem_${problem.field}_${problem.code}`];
  return own ?? byKey(answers)[`problem_${problem.code}`] ?? byKey(staff)[problemKeys(problem)[1]] ?? problem.code;
}

/** What is wrong, question by question: the first thing of each. */
export function summaryLines(prefix: string, problems: readonly ScreeningProblem[]): readonly SummaryLine[] {
  const seen = new Set<string>();
  return problems.filter(({ field }) => !seen.has(field) && seen.add(field)).map((problem) => ({ fieldId: `${prefix}-${problem.field}`, text: problemSentence(problem) }));
}

export const errorAt = (problems: readonly ScreeningProblem[], field: string): string | undefined => {
  const problem = problems.find((each) => each.field === field);
  return problem && problemSentence(problem);
};
