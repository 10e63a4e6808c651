import type { BreachCase } from './caseValues';
import type { CaseState } from './publicState';

/** Officers work; reviewers (SIRO, Caldicott Guardian, Internal Audit) read; site owners dispose. What the page learns from the list's own rights. */
export type CaseRole = 'officer' | 'reviewer' | 'owner';

export const caseCommands = ['triage', 'assign', 'record', 'decide', 'pack', 'tell', 'investigate', 'close', 'reopen', 'history', 'export', 'dispose'] as const;
export type CaseCommand = (typeof caseCommands)[number];

interface CommandRule {
  readonly roles: readonly CaseRole[];
  readonly states: readonly CaseState[];
  /** On several rows in one go, or one after the other in the panel. */
  readonly many: 'together' | 'one-by-one';
}

const open: readonly CaseState[] = ['New', 'Triage', 'Investigating'];
const any: readonly CaseState[] = [...open, 'Closed'];
const officers: readonly CaseRole[] = ['officer', 'owner'];
const readers: readonly CaseRole[] = ['officer', 'reviewer', 'owner'];

/** Who may do what in which state. The list refuses what the role may not; the store what the state may not. */
export const commandRules: Readonly<Record<CaseCommand, CommandRule>> = {
  triage: { roles: officers, states: open, many: 'one-by-one' },
  assign: { roles: officers, states: open, many: 'together' },
  record: { roles: officers, states: any, many: 'together' },
  decide: { roles: officers, states: ['Triage', 'Investigating'], many: 'one-by-one' },
  pack: { roles: officers, states: any, many: 'one-by-one' },
  tell: { roles: officers, states: ['Triage', 'Investigating'], many: 'one-by-one' },
  investigate: { roles: officers, states: ['Triage', 'Investigating'], many: 'one-by-one' },
  close: { roles: officers, states: ['Triage', 'Investigating'], many: 'together' },
  reopen: { roles: officers, states: ['Closed'], many: 'one-by-one' },
  history: { roles: readers, states: any, many: 'one-by-one' },
  export: { roles: readers, states: any, many: 'together' },
  dispose: { roles: ['owner'], states: ['Closed'], many: 'together' }
};

/** Whether a command is offered for this case: by role and state. A row that was changed around the desk first gets an officer's answer. */
export function isOffered(
  command: CaseCommand, role: CaseRole, found: Pick<BreachCase, 'aroundDesk'> & { readonly values: Pick<BreachCase['values'], 'caseState'> }
): boolean {
  const rule = commandRules[command];
  const changes = !['history', 'export', 'record'].includes(command);
  return rule.roles.includes(role) && rule.states.includes(found.values.caseState) && !(changes && found.aroundDesk !== undefined);
}
