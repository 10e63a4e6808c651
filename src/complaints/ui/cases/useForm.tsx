import * as React from 'react';
import type { CaseProblem } from '../../../casework/rules/command';
import { fieldId } from '../../../casework/ui/fieldId';
import type { RunOutcome } from '../../../casework/ui/panel';
import { useInput } from '../../../casework/ui/useInput';
import { ErrorSummary } from '../../../shared-ui/ErrorSummary';
import { problemFor, summaryLines } from './problems';

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

/** What somebody types in a panel of complaints, with what is wrong with it. @param logId 0 where the panel is for many */
export function useForm<Input extends object>(logId: number, name: string, start: Input, problems: readonly CaseProblem[]): PanelForm<Input> {
  const input = useInput<Input>(name, start);
  const [turn, setTurn] = React.useState(0);
  return {
    value: input.value,
    change: (changes) => input.set({ ...input.value, ...changes }),
    at: (path) => ({ id: fieldId(logId, path), error: problemFor(problems, path) }),
    summary: problems.length === 0 ? null : <ErrorSummary turn={turn} lines={summaryLines(logId, problems)} />,
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
