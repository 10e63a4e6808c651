import type * as React from 'react';
import type { DeskServices } from '../../platform/host/services';
import type { CaseProblem, CommandContext, CommandResult } from '../rules/command';
import type { EventToWrite } from '../rules/events/eventTable';
import type { AnyCase } from '../rules/kind';
import type { CaseAccess } from '../store/contract';

/** How a command ended: `conflict-resolved` is a save too, after the officer chose between both versions. */
export type RunOutcome = 'saved' | 'conflict-resolved' | 'problems' | 'failed' | 'cancelled';

export type CaseCommandOn<Found extends AnyCase, Event extends EventToWrite = EventToWrite> = (found: Found, context: CommandContext) => CommandResult<Found['values'], Event>;

/**
 * What the shell around every command's panel hands to it. The panel keeps what is typed in its own state and stays mounted until it is saved, so a
 * failure loses nothing. The shell shows failures in words, both versions of a conflict field by field, and after a save what changed, with *Reload*.
 */
export interface CasePanelProps<Found extends AnyCase = AnyCase, Event extends EventToWrite = EventToWrite> {
  readonly services: DeskServices;
  readonly access: CaseAccess;
  /** The case as it is now; a new object after each save. */
  readonly found: Found;
  /** Runs a rule's command on the case as it was opened and saves what it answers. */
  readonly run: (command: CaseCommandOn<Found, Event>) => Promise<RunOutcome>;
  /** Of the last run; the panel shows each beside its field, and an error summary above that links to them. */
  readonly problems: readonly CaseProblem[];
  readonly busy: boolean;
  /** Says something under the heading and to screen readers, such as what was made or kept. */
  readonly say: (sentence: string) => void;
  /** Any failure outside `run`, in words. */
  readonly fail: (error: unknown) => void;
  /** The case as another call of the store left it, such as a merge: what is saved next starts from it. */
  readonly replace?: (found: Found) => void;
}

/**
 * What a panel for many cases in one go gets: *Assign*, *Record action*, *Close*, *Export*, *Dispose*. `run` works row by row, shows the progress, and
 * when it was stopped in the middle says what was done and what was not, with *Go on*. A row whose command has problems is left as it is; its sentences
 * come from `problemText`.
 */
export interface CasesPanelProps<Found extends AnyCase = AnyCase, Event extends EventToWrite = EventToWrite> extends Omit<CasePanelProps<Found, Event>, 'found' | 'run'> {
  /** The chosen cases as they are now; only those for which the command is offered. */
  readonly cases: readonly Found[];
  readonly run: (
    command: CaseCommandOn<Found, Event>,
    problemText?: (problem: CaseProblem) => string
  ) => Promise<RunOutcome>;
  /** The cases for which the command is meant from now on, such as all of a group; undefined: those for which it was opened. Nothing happens while it runs. */
  readonly runOn: (cases: readonly Found[] | undefined) => void;
}

type Load<Props> = () => Promise<React.FC<Props>>;
export type PanelEntry = { readonly many: false; readonly load: Load<CasePanelProps> } | { readonly many: true; readonly load: Load<CasesPanelProps> };

/** A panel for one case. It is opened with cases of its own room only, which is why its kind may be forgotten here. */
export function panelForOne<Found extends AnyCase, Event extends EventToWrite>(load: Load<CasePanelProps<Found, Event>>): PanelEntry {
  return { many: false, load: load as unknown as Load<CasePanelProps> };
}

/** A panel for many cases in one go. */
export function panelForMany<Found extends AnyCase, Event extends EventToWrite>(load: Load<CasesPanelProps<Found, Event>>): PanelEntry {
  return { many: true, load: load as unknown as Load<CasesPanelProps> };
}
