import strings from '../../loc/casePanels';
import { byKey } from '../../loc/texts';
import * as React from 'react';
import { ErrorSummary } from '../../shared-ui/ErrorSummary';
import type { CaseProblem } from '../rules/command';
import { fieldId } from './fieldId';
import type { RunOutcome } from './panel';
import { problemWords, type OwnProblem, type ProblemWords } from './problems';
import { useInput } from './useInput';

/** What a question of a panel's form is drawn with. */
export interface FormField {
  readonly id: string;
  readonly error: string | undefined;
}

export interface PanelForm<Input> {
  readonly value: Input;
  readonly change: (changes: Partial<Input>) => void;
  /** Id and error of the question of a path. */
  readonly at: (path: string) => FormField;
  /** What is wrong, above the questions; it takes the focus with each run. */
  readonly summary: React.ReactNode;
  /** Runs it, and forgets what was typed once it is saved. */
  readonly submit: (running: Promise<RunOutcome>, saved: () => void) => Promise<void>;
  readonly isDirty: boolean;
}

/** The forms of a room's panels, and the sentences of what is wrong with an answer. */
export interface PanelForms extends ProblemWords {
  /** What somebody types in a panel, with what is wrong with it. @param logId 0 where the panel is for many */
  useForm<Input extends object>(logId: number, name: string, start: Input, problems: readonly CaseProblem[]): PanelForm<Input>;
}

/**
 * @param own texts of the room: its `problem_<code>` goes before that of every panel
 * @param ofField sentences that a code has at some fields only, which go before both
 */
export function panelForms(own: object, ofField: OwnProblem = () => undefined): PanelForms {
  const words = problemWords((problem) => ofField(problem) ?? byKey(own)[`problem_${problem.code}`] ?? byKey(strings)[`problem_${problem.code}`]);
  return {
    ...words,
    useForm: function useForm(logId, name, start, problems) {
      const input = useInput(name, start);
      const [turn, setTurn] = React.useState(0);
      return {
        value: input.value,
        change: (changes) => input.set({ ...input.value, ...changes }),
        at: (path) => ({ id: fieldId(logId, path), error: words.problemFor(problems, path) }),
        summary: problems.length === 0 ? null : <ErrorSummary turn={turn} lines={words.summaryLines(logId, problems)} />,
        submit: async (running, saved) => {
          const outcome = await running;
          if (outcome === 'saved' || outcome === 'conflict-resolved') {
            input.reset();
            saved();
          } else if (outcome === 'problems') {
            setTurn((before) => before + 1);
          }
        },
        isDirty: input.isDirty
      };
    }
  };
}
