import type { Temporal } from 'temporal-polyfill';
import type { EventToWrite } from './events/eventTable';

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

/** What the rule of a command answers: the case as it shall be with what is told of it, or what is wrong. */
export type CommandResult<V, Event extends EventToWrite = EventToWrite> =
  | { readonly ok: true; readonly next: V; readonly events: readonly Event[] }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/** Officers work; reviewers (SIRO, Caldicott Guardian, Internal Audit) read; site owners dispose. What the page learns from the list's own rights. */
export type CaseRole = 'officer' | 'reviewer' | 'owner';

/** Who may do what in which state. The list refuses what the role may not; the store what the state may not. */
export interface CaseCommandRule<State extends string = string> {
  readonly roles: readonly CaseRole[];
  readonly states: readonly State[];
  /** On several rows in one go, or one after the other in the panel. */
  readonly many: 'together' | 'one-by-one';
  /** It writes to the case: of a row that was changed directly in SharePoint an officer's answer comes first. */
  readonly changes: boolean;
  /** It is of chosen rows; one that is not, such as a register of a period, works without. */
  readonly needsRows: boolean;
}

/** Whether a command is offered for this case: by role and state. A row that was changed around the desk first gets an officer's answer. */
export function isOfferedBy(
  rule: CaseCommandRule, role: CaseRole, found: { readonly aroundDesk: unknown; readonly values: { readonly caseState: string } }
): boolean {
  return rule.roles.includes(role) && rule.states.includes(found.values.caseState) && !(rule.changes && found.aroundDesk !== undefined);
}
