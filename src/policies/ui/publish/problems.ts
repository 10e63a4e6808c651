import strings from '../../../loc/publishing';
import { fill } from '../../../shared-ui/text';
import type { PublishProblem, PublishProblemCode } from '../../rules/publish';

const sentences: Readonly<Record<PublishProblemCode, string>> = {
  required: strings.problem_required, tooLong: strings.problem_tooLong, notADate: strings.problem_notADate, inPast: strings.problem_inPast, inFuture: strings.problem_inFuture,
  tooFar: strings.problem_tooFar, nobodyFound: strings.problem_nobodyFound,
  days: strings.problem_days, months: strings.problem_months, passMark: strings.problem_passMark, nobody: strings.problem_nobody, noQuestion: strings.problem_noQuestion,
  fewChoices: strings.problem_fewChoices, noneRight: strings.problem_noneRight, noExplanation: strings.problem_noExplanation
};

const names: Readonly<Partial<Record<PublishProblem['field'], string>>> = {
  title: strings.title, changeSummary: strings.changeSummary, 'statement-en': strings.statementEn, 'statement-cy': strings.statementCy, owner: strings.owner, approver: strings.approver,
  approvedOn: strings.approvedOn, noApproval: strings.noApprovalWhy, reviewDue: strings.reviewDue, date: strings.readByDate
};

export const sentenceOf = ({ code, index }: PublishProblem): string => (index === undefined ? sentences[code] : fill(strings.problem_ofQuestion, index + 1, sentences[code]));

/** The line in the summary: which field, then what is wrong with it. */
export const lineOf = (problem: PublishProblem): string => {
  const name = names[problem.field];
  return name === undefined ? sentenceOf(problem) : fill(strings.problem_ofField, name, sentenceOf(problem));
};

/** Id of the field on the page. */
export const fieldIdOf = ({ field, index }: PublishProblem): string => (field === 'questions' && index !== undefined ? `question-${index}-text` : `policy-${field}`);
