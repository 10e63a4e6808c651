import strings from '../../loc/caseHold';
import { byKey } from '../../loc/texts';
import * as React from 'react';
import { ErrorSummary } from '../../shared-ui/ErrorSummary';
import type { CaseProblem } from '../rules/command';
import { fieldId } from './fieldId';

const sentence = ({ code }: CaseProblem): string => byKey(strings)[`problem_${code}`] ?? strings.problem_other;

/** What is wrong at a path of one of the engine's own forms, in a sentence. */
export function coreProblem(problems: readonly CaseProblem[], path: string): string | undefined {
  const found = problems.find(({ field }) => field === path);
  return found && sentence(found);
}

/** The problems of the last run of a form; they take the focus with each run. */
export const CoreProblems: React.FC<{ readonly logId: number; readonly problems: readonly CaseProblem[] }> = ({ logId, problems }) => {
  const turn = React.useRef({ problems, count: 0 });
  if (turn.current.problems !== problems) {
    turn.current = { problems, count: turn.current.count + 1 };
  }
  return problems.length === 0 ? null : <ErrorSummary turn={turn.current.count} lines={problems.map((each) => ({ fieldId: fieldId(logId, each.field), text: sentence(each) }))} />;
};
