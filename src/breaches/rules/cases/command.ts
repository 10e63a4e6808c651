import type { Temporal } from 'temporal-polyfill';
import type { CaseProblem, CommandContext } from '../../../casework/rules/command';
import type { CaseValues } from './caseValues';

export type { CaseProblem, CommandContext };

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

export type CommandResult =
  | { readonly ok: true; readonly next: CaseValues; readonly events: readonly CaseEvent[] }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };
