import * as strings from 'InvestigationStrings';
import type { SummaryLine } from '../../../../shared-ui/ErrorSummary';
import { choiceKey, type CaseProblem } from '../../../rules';
import { fieldId } from '../problems';

const words: Readonly<Record<string, string>> = { ...strings };

/** The sentence of a problem of investigation, closing, reopening and disposal. */
export function problemText({ code }: CaseProblem): string {
  // what is unanswered is a statement that is not true yet
  return code.startsWith('closing_') ? words[code] ?? strings.problem_other : words[`problem_${choiceKey(code)}`] ?? words[`problem_${code}`] ?? strings.problem_other;
}

export function problemFor(problems: readonly CaseProblem[], path: string): string | undefined {
  const found = problems.find(({ field }) => field === path);
  return found && problemText(found);
}

export const summaryLines = (logId: number, problems: readonly CaseProblem[]): readonly SummaryLine[] =>
  problems.map((problem) => ({ fieldId: fieldId(logId, problem.field), text: problemText(problem) }));
