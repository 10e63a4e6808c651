import type { Temporal } from 'temporal-polyfill';
import { standingOf, type CaseCore } from './kind';

/** A step of a case's way: behind it, the one to take now, ahead of it, or one that this case does not have. */
export type StepState = 'done' | 'next' | 'todo' | 'not-needed';

/** Something that a step still asks for, as a code that the room has words for, and the command whose panel answers it. */
export interface MissingPart<Command extends string = string> {
  readonly key: string;
  readonly command: Command;
}

/** A step of the way from intake to disposal, as a code that the room has words for. */
export interface CaseStep<Command extends string = string> {
  readonly key: string;
  readonly state: StepState;
  /** What takes the step; a step that nobody takes by hand has none. */
  readonly command?: Command;
  readonly missing: readonly MissingPart<Command>[];
}

/** What the steps depend on besides the case: tasks are rows of their own. */
export interface StepFacts {
  readonly now: Temporal.Instant;
  readonly openTasks: number;
  /** How many of whatever else hangs on a case as rows of its room, by its codes, such as searches. */
  readonly counts?: Readonly<Record<string, number>>;
}

/** A moment of a legal clock, as a code that the room has words for. */
export interface ClockMoment {
  readonly key: string;
  readonly at: Temporal.Instant | undefined;
  /** A day without an hour: a law that counts days, or what was written down by its day. */
  readonly isDay?: true;
  /** Whether it has come; the last of a clock that ran out unmet is late. */
  readonly state: 'past' | 'ahead' | 'late' | 'ended';
}

/** Why a case is not worked on under its own reference: it lives on in another one, or its files and free text were disposed of. */
export type CaseEnd = { readonly state: 'merged'; readonly into: string } | { readonly state: 'disposed'; readonly at: Temporal.Instant };

/** The step to take now, if there is one. */
export function nextStep<Command extends string>(steps: readonly CaseStep<Command>[]): CaseStep<Command> | undefined {
  return steps.find(({ state }) => state === 'next');
}

/** Whether what was not done by now is not going to be done. */
export function isOver(values: Pick<CaseCore, 'caseState'>): boolean {
  return standingOf(values) === 'Closed';
}
