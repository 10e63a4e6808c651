import strings from '../../../../loc/investigation';
import type { SummaryLine } from '../../../../shared-ui/ErrorSummary';
import { choiceKey, type CaseProblem } from '../../../rules';
import { addFieldLabels } from '../fields';
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

const labels: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['whatCausedIt', 'doPeopleNeedTelling', 'doesIcoNeedTelling', 'howToAvoidAnother'].map((key) => [`investigation.${key}`, words[`q_${key}`] ?? key])),
  'investigation.effects': strings.effects,
  'investigation.rootCause': strings.rootCause,
  'investigation.rootCauseDetails': strings.rootCauseDetails,
  'investigation.lessons': strings.lessonsHeading,
  'investigation.actions': strings.actionsHeading
};

let known = false;

/** What stands before an answer where it is shown changed or in conflict: the question that the panel asks. Once, when the panel is loaded. */
export function labelInvestigation(): void {
  if (!known) {
    known = true;
    addFieldLabels(() => labels);
  }
}
