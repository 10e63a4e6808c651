import type { DeskServices } from '../../../platform/host/services';
import type { CaseAccess } from '../../cases/contract';
import type { BreachCase, CaseProblem, CommandContext, CommandResult } from '../../rules';

/** How a command ended: `conflict-resolved` is a save too, after the officer chose between both versions. */
export type RunOutcome = 'saved' | 'conflict-resolved' | 'problems' | 'failed' | 'cancelled';

/**
 * What the shell around every command's panel hands to it. The panel keeps what is typed in its own state and stays mounted until it is saved, so a
 * failure loses nothing. The shell shows failures in words, both versions of a conflict field by field, and after a save what changed, with *Reload*.
 */
export interface CasePanelProps {
  readonly services: DeskServices;
  readonly access: CaseAccess;
  /** The case as it is now; a new object after each save. */
  readonly found: BreachCase;
  /** Runs a rule's command on the case as it was opened and saves what it answers. */
  readonly run: (command: (found: BreachCase, context: CommandContext) => CommandResult) => Promise<RunOutcome>;
  /** Of the last run; the panel shows each beside its field, and an error summary above that links to them. */
  readonly problems: readonly CaseProblem[];
  readonly busy: boolean;
  /** Says something under the heading and to screen readers, such as what was made or kept. */
  readonly say: (sentence: string) => void;
  /** Any failure outside `run`, in words. */
  readonly fail: (error: unknown) => void;
  /** The case as another call of the store left it, such as a merge: what is saved next starts from it. */
  readonly replace?: (found: BreachCase) => void;
}

/**
 * What a panel for many cases in one go gets: *Assign*, *Record action*, *Close*, *Export*, *Dispose*. `run` works row by row, shows the progress, and
 * when it was stopped in the middle says what was done and what was not, with *Go on*. A row whose command has problems is left as it is; its sentences
 * come from `problemText`.
 */
export interface CasesPanelProps extends Omit<CasePanelProps, 'found' | 'run'> {
  /** The chosen cases as they are now; only those for which the command is offered. */
  readonly cases: readonly BreachCase[];
  readonly run: (
    command: (found: BreachCase, context: CommandContext) => CommandResult,
    problemText?: (problem: CaseProblem) => string
  ) => Promise<RunOutcome>;
}
