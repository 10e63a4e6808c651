import strings from '../../../loc/cases';
import type { SummaryLine } from '../../../shared-ui/ErrorSummary';
import { fieldId } from '../../../casework/ui/fieldId';
import type { CaseProblem } from '../../rules';

export { fieldId };

const words: Readonly<Record<string, string>> = { ...strings };

/** The sentence of a problem of triage, assignment and actions. */
export const problemText = ({ code }: CaseProblem): string => words[`problem_${code}`] ?? strings.problem_other;

export function problemFor(problems: readonly CaseProblem[], path: string): string | undefined {
  const found = problems.find(({ field }) => field === path);
  return found && problemText(found);
}

export const summaryLines = (logId: number, problems: readonly CaseProblem[]): readonly SummaryLine[] =>
  problems.map((problem) => ({ fieldId: fieldId(logId, problem.field), text: problemText(problem) }));
