import type { Temporal } from 'temporal-polyfill';

/** What a command knows besides the case and its input. */
export interface CommandContext {
  readonly now: Temporal.Instant;
  readonly me: { readonly id: number; readonly name: string };
}

/** What is wrong with an input: the field (a path such as `facts.peopleCount`) and a code that has a sentence, `problem_<code>`. */
export interface CaseProblem {
  readonly field: string;
  readonly code: string;
}
