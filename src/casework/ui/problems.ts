import strings from '../../loc/caseCommands';
import { byKey } from '../../loc/texts';
import type { SummaryLine } from '../../shared-ui/ErrorSummary';
import type { CaseProblem } from '../rules/command';
import { fieldId } from './fieldId';

/** A room's sentence of a problem that only its own rules have; undefined for every other. */
export type OwnProblem = (problem: CaseProblem) => string | undefined;

/** The sentences of what is wrong with an answer. */
export interface ProblemWords {
  problemText(problem: CaseProblem): string;
  /** Of the first problem of a field. */
  problemFor(problems: readonly CaseProblem[], path: string): string | undefined;
  /** For the error summary, each with the way to its control. */
  summaryLines(logId: number, problems: readonly CaseProblem[]): readonly SummaryLine[];
}

/** The engine's sentences of the codes that every room's rules have, after those of the room itself. */
export function problemWords(own: OwnProblem = () => undefined): ProblemWords {
  const problemText = (problem: CaseProblem): string => own(problem) ?? byKey(strings)[`problem_${problem.code}`] ?? strings.problem_other;
  return {
    problemText,
    problemFor: (problems, path) => {
      const found = problems.find(({ field }) => field === path);
      return found && problemText(found);
    },
    summaryLines: (logId, problems) => problems.map((problem) => ({ fieldId: fieldId(logId, problem.field), text: problemText(problem) }))
  };
}
