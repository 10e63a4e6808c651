import { isOfferedBy, type CaseCommandRule, type CaseRole } from '../../../casework/rules/command';
import { controllerCommand } from '../../../casework/rules/controllerCommand';
import { holdCommand } from '../../../casework/rules/hold/holdCommands';
import type { BreachCase } from './caseValues';
import type { CaseState } from './publicState';

export type { CaseRole };

export const caseCommands = ['triage', 'assign', 'record', 'decide', 'pack', 'tell', 'investigate', 'close', 'reopen', 'hold', 'controller', 'history', 'export', 'bringIn', 'dispose'] as const;
export type CaseCommand = (typeof caseCommands)[number];

const open: readonly CaseState[] = ['New', 'Triage', 'Investigating'];
const any: readonly CaseState[] = [...open, 'Closed'];
const officers: readonly CaseRole[] = ['officer', 'owner'];
const readers: readonly CaseRole[] = ['officer', 'reviewer', 'owner'];

/** Who may do what in which state. The list refuses what the role may not; the store what the state may not. */
export const commandRules: Readonly<Record<CaseCommand, CaseCommandRule<CaseState>>> = {
  triage: { roles: officers, states: open, many: 'one-by-one', changes: true, needsRows: true },
  assign: { roles: officers, states: open, many: 'together', changes: true, needsRows: true },
  record: { roles: officers, states: any, many: 'together', changes: false, needsRows: true },
  decide: { roles: officers, states: ['Triage', 'Investigating'], many: 'one-by-one', changes: true, needsRows: true },
  pack: { roles: officers, states: any, many: 'one-by-one', changes: true, needsRows: true },
  tell: { roles: officers, states: ['Triage', 'Investigating'], many: 'one-by-one', changes: true, needsRows: true },
  investigate: { roles: officers, states: ['Triage', 'Investigating'], many: 'one-by-one', changes: true, needsRows: true },
  close: { roles: officers, states: ['Triage', 'Investigating'], many: 'together', changes: true, needsRows: true },
  reopen: { roles: officers, states: ['Closed'], many: 'one-by-one', changes: true, needsRows: true },
  hold: holdCommand(any),
  controller: controllerCommand(any),
  history: { roles: readers, states: any, many: 'one-by-one', changes: false, needsRows: true },
  export: { roles: readers, states: any, many: 'together', changes: false, needsRows: false },
  bringIn: { roles: officers, states: any, many: 'together', changes: false, needsRows: false },
  dispose: { roles: ['owner'], states: ['Closed'], many: 'together', changes: true, needsRows: true }
};

/** Whether a command is offered for this case: by role and state. */
export function isOffered(
  command: CaseCommand, role: CaseRole, found: Pick<BreachCase, 'aroundDesk'> & { readonly values: Pick<BreachCase['values'], 'caseState'> }
): boolean {
  return isOfferedBy(commandRules[command], role, found);
}
