import type { CaseCommandRule, CaseProblem, CaseRole } from '../../../casework/rules/command';
import { controllerCommand } from '../../../casework/rules/controllerCommand';
import { holdCommand } from '../../../casework/rules/hold/holdCommands';
import type { Problems } from '../../../casework/rules/problems';
import { caseStates, openDpiaStates, openScreeningStates, type DpiaState } from './choices';
import type { DpiaEvent } from './events';
import type { DpiaValues } from './values';

export const dpiaCommands = [
  'look', 'receive', 'advise', 'askViews', 'returnIt', 'askSignOff', 'approve', 'consult', 'goLive', 'review', 'publish', 'assign', 'record', 'close', 'reopen', 'hold', 'controller', 'history', 'counts', 'dispose'
] as const;
export type DpiaCommand = (typeof dpiaCommands)[number];

const any: readonly DpiaState[] = caseStates;
const open: readonly DpiaState[] = caseStates.filter((state) => state !== 'Closed');
const officers: readonly CaseRole[] = ['officer', 'owner'];
const readers: readonly CaseRole[] = ['officer', 'reviewer', 'owner'];
const one = (states: readonly DpiaState[]): CaseCommandRule<DpiaState> => ({ roles: officers, states, many: 'one-by-one', changes: true, needsRows: true });

/** Who may do what in which state. The list refuses what the role may not; the store what the state may not. What a service does it does in lists of its own, which the log then speaks of. */
export const dpiaCommandRules: Readonly<Record<DpiaCommand, CaseCommandRule<DpiaState>>> = {
  look: one(openScreeningStates),
  receive: one(['Draft', 'Returned', 'Submitted', 'Advised']),
  advise: one(['Submitted', 'Advised']),
  askViews: one(['Draft', 'Submitted', 'Returned', 'Advised']),
  returnIt: one(['Submitted', 'Advised']),
  askSignOff: one(['Advised']),
  approve: one(['Advised']),
  // what the Commissioner answers may come when it is in force already
  consult: one(['Submitted', 'Advised', 'Returned', 'In force']),
  goLive: one(openDpiaStates),
  review: one(openDpiaStates),
  publish: one(['In force', 'Closed']),
  assign: { roles: officers, states: open, many: 'together', changes: true, needsRows: true },
  record: { roles: officers, states: any, many: 'together', changes: false, needsRows: true },
  close: one(open),
  reopen: one(['Closed']),
  hold: holdCommand(any),
  controller: controllerCommand(any),
  history: { roles: readers, states: any, many: 'one-by-one', changes: false, needsRows: true },
  counts: { roles: readers, states: any, many: 'together', changes: false, needsRows: false },
  dispose: { roles: ['owner'], states: ['Closed'], many: 'together', changes: true, needsRows: true }
};

/** What the rule of a command answers. */
export type DpiaResult =
  | { readonly ok: true; readonly next: DpiaValues; readonly events: readonly DpiaEvent[] }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/** What the rule made of the input, unless something is wrong with it. */
export const answer = (problems: Problems, next: DpiaValues, events: readonly DpiaEvent[]): DpiaResult =>
  (problems.found.length > 0 ? { ok: false, problems: problems.found } : { ok: true, next, events });
