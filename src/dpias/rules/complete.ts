import type { CaseProblem } from '../../casework/rules/command';
import type { DpiaContent } from './content';
import { problemsOfAnswer, type AnswerProblem } from './questionnaire/answer';
import { askedQuestions, missingAnswers, type Asking } from './questionnaire/ask';
import { standardPoints } from './questionnaire/codes';
import type { Answers, Questionnaire } from './questionnaire/questionnaire';
import { problemsOfRisk } from './risks/problems';

/** What stands against submitting a DPIA, each with the place to which its link leads. */
export interface Obstacles {
  /** Ids of questions that must be answered and are not. */
  readonly missing: readonly string[];
  /** Answers that do not fit their question. */
  readonly wrong: readonly { readonly question: string; readonly problem: AnswerProblem }[];
  readonly risks: readonly (CaseProblem & { readonly risk: string; readonly number: number })[];
  /** A whole DPIA names at least one risk (Article 35(7)(c)); a short one may do with the standard points. */
  readonly noRisks: boolean;
}

/** Everything that stands against submitting, in the order of the form. Nothing of it stands against saving. */
export function obstacles(content: DpiaContent, questionnaire: Questionnaire): Obstacles {
  const { answers, risks, form, own } = content;
  const asking: Asking = { questionnaire, form, own };
  return {
    missing: missingAnswers(asking, answers),
    wrong: askedQuestions(asking, answers).flatMap(({ question }) => {
      const answer = answers[question.id];
      return answer === undefined ? [] : problemsOfAnswer(question, answer).map((problem) => ({ question: question.id, problem }));
    }),
    risks: [...risks].sort((one, other) => one.number - other.number).flatMap((risk) => problemsOfRisk(risk).map((problem) => ({ ...problem, risk: risk.id, number: risk.number }))),
    noRisks: risks.length === 0 && form === 'full'
  };
}

export const isComplete = ({ missing, wrong, risks, noRisks }: Obstacles): boolean => missing.length === 0 && wrong.length === 0 && risks.length === 0 && !noRisks;

/** Standard points that nobody confirmed: no obstacle, and what the Data Protection Officer asks about first. */
export const openPoints = ({ measures_points: confirmed = [] }: Answers): readonly string[] => standardPoints.filter((point) => !confirmed.includes(point));
