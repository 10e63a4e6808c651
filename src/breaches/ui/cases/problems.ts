import strings from '../../../loc/cases';
import type { SummaryLine } from '../../../shared-ui/ErrorSummary';
import type { CaseProblem } from '../../rules';

const words: Readonly<Record<string, string>> = { ...strings };

/** The sentence of a problem of triage, assignment and actions. */
export const problemText = ({ code }: CaseProblem): string => words[`problem_${code}`] ?? strings.problem_other;

/** The id of the control of a path, unique on the page although several cases are open. */
export const fieldId = (logId: number, path: string): string => `case-${logId}-${path.replace(/[^\w-]/g, '-')}`;

export function problemFor(problems: readonly CaseProblem[], path: string): string | undefined {
  const found = problems.find(({ field }) => field === path);
  return found && problemText(found);
}

export const summaryLines = (logId: number, problems: readonly CaseProblem[]): readonly SummaryLine[] =>
  problems.map((problem) => ({ fieldId: fieldId(logId, problem.field), text: problemText(problem) }));
