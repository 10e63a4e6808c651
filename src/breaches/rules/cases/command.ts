import type { Temporal } from 'temporal-polyfill';
import type { CaseValues } from './caseValues';

/** What a command knows besides the case and its input. */
export interface CommandContext {
  readonly now: Temporal.Instant;
  readonly me: { readonly id: number; readonly name: string };
}

/** Stable words in `Case history`, whatever language the officer reads; pages show the strings of `event_<key>`. */
export const caseEventKinds = [
  'taken in', 'files copied', 'triaged', 'facts changed', 'awareness changed', 'breach decided', 'severity assessed', 'assigned', 'action recorded', 'containment', 'told somebody',
  'dpo advice', 'ico decision', 'people decision', 'ico told', 'people told', 'pack made', 'task given', 'merged', 'investigation', 'closed', 'reopened', 'changed around the desk',
  'accepted', 'put back', 'disposed'
] as const;
export type CaseEventKind = (typeof caseEventKinds)[number];

/** A row of `Case history` to be. `title` holds no personal data; `at` is when it happened, if that is not now. */
export interface CaseEvent {
  readonly kind: CaseEventKind;
  readonly title: string;
  readonly details: string;
  readonly at?: Temporal.Instant;
}

/** What is wrong with an input: the field (a path such as `facts.peopleCount`) and a code that has a sentence, `problem_<code>`. */
export interface CaseProblem {
  readonly field: string;
  readonly code: string;
}

export type CommandResult =
  | { readonly ok: true; readonly next: CaseValues; readonly events: readonly CaseEvent[] }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };
