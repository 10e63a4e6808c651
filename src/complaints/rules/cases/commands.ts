import type { CaseCommandRule, CaseProblem, CaseRole } from '../../../casework/rules/command';
import { controllerCommand } from '../../../casework/rules/controllerCommand';
import { holdCommand } from '../../../casework/rules/hold/holdCommands';
import type { ComplaintState } from '../choices';
import type { ComplaintEvent } from './events';
import type { ComplaintValues } from './values';

export const complaintCommands = ['assess', 'acknowledge', 'lookInto', 'outcome', 'letters', 'assign', 'record', 'group', 'close', 'reopen', 'hold', 'controller', 'history', 'counts', 'bringIn', 'dispose'] as const;
export type ComplaintCommand = (typeof complaintCommands)[number];

const open: readonly ComplaintState[] = ['New', 'Looking into'];
const any: readonly ComplaintState[] = [...open, 'Closed'];
const officers: readonly CaseRole[] = ['officer', 'owner'];
const readers: readonly CaseRole[] = ['officer', 'reviewer', 'owner'];

/** Who may do what in which state. The list refuses what the role may not; the store what the state may not. */
export const complaintCommandRules: Readonly<Record<ComplaintCommand, CaseCommandRule<ComplaintState>>> = {
  assess: { roles: officers, states: open, many: 'one-by-one', changes: true, needsRows: true },
  acknowledge: { roles: officers, states: open, many: 'together', changes: true, needsRows: true },
  lookInto: { roles: officers, states: ['Looking into'], many: 'one-by-one', changes: true, needsRows: true },
  outcome: { roles: officers, states: ['Looking into'], many: 'together', changes: true, needsRows: true },
  letters: { roles: officers, states: any, many: 'together', changes: false, needsRows: true },
  assign: { roles: officers, states: open, many: 'together', changes: true, needsRows: true },
  record: { roles: officers, states: any, many: 'together', changes: false, needsRows: true },
  group: { roles: officers, states: open, many: 'together', changes: true, needsRows: true },
  close: { roles: officers, states: open, many: 'together', changes: true, needsRows: true },
  reopen: { roles: officers, states: ['Closed'], many: 'one-by-one', changes: true, needsRows: true },
  hold: holdCommand(any),
  controller: controllerCommand(any),
  history: { roles: readers, states: any, many: 'one-by-one', changes: false, needsRows: true },
  counts: { roles: readers, states: any, many: 'together', changes: false, needsRows: false },
  bringIn: { roles: officers, states: any, many: 'together', changes: false, needsRows: false },
  dispose: { roles: ['owner'], states: ['Closed'], many: 'together', changes: true, needsRows: true }
};

/** What the rule of a command answers. */
export type ComplaintResult =
  | { readonly ok: true; readonly next: ComplaintValues; readonly events: readonly ComplaintEvent[] }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };
