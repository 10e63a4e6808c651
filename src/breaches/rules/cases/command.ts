import type { Temporal } from 'temporal-polyfill';
import type { CaseValues } from './caseValues';
import type { CaseEvent } from './events/caseEvent';

/** What a command knows besides the case and its input. */
export interface CommandContext {
  readonly now: Temporal.Instant;
  readonly me: { readonly id: number; readonly name: string };
}

export type { CaseEvent, CaseEventKind, EventCode } from './events/caseEvent';

/** What is wrong with an input: the field (a path such as `facts.peopleCount`) and a code that has a sentence, `problem_<code>`. */
export interface CaseProblem {
  readonly field: string;
  readonly code: string;
}

export type CommandResult =
  | { readonly ok: true; readonly next: CaseValues; readonly events: readonly CaseEvent[] }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };
