import * as React from 'react';
import { ErrorSummary } from '../../../../shared-ui/ErrorSummary';
import type { CaseProblem } from '../../../rules';
import { decisionSummary } from './words';

/** The problems of the last run of one of a panel's forms; it takes the focus with each run. */
export const ProblemSummary: React.FC<{ readonly logId: number; readonly problems: readonly CaseProblem[] }> = ({ logId, problems }) => {
  const turn = React.useRef({ problems, count: 0 });
  if (turn.current.problems !== problems) {
    turn.current = { problems, count: turn.current.count + 1 };
  }
  return problems.length === 0 ? null : <ErrorSummary lines={decisionSummary(logId, problems)} turn={turn.current.count} />;
};

/** A panel has several forms and one list of problems: each form shows its own. */
export const problemsOf = (problems: readonly CaseProblem[], ...starts: readonly string[]): readonly CaseProblem[] =>
  problems.filter(({ field }) => starts.some((start) => field === start || field.startsWith(`${start}.`)));
