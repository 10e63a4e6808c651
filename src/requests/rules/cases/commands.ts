import type { CaseCommandRule, CaseProblem, CaseRole } from '../../../casework/rules/command';
import { controllerCommand } from '../../../casework/rules/controllerCommand';
import { holdCommand } from '../../../casework/rules/hold/holdCommands';
import type { Problems } from '../../../casework/rules/problems';
import type { RequestState } from '../choices';
import type { RequestEvent } from './events';
import type { RequestValues } from './values';

export const requestCommands = [
  'assess', 'identity', 'clarify', 'extend', 'searches', 'schedule', 'review', 'respond', 'letters', 'assign', 'record', 'close', 'reopen',
  'hold', 'controller', 'history', 'counts', 'plan', 'bringIn', 'dispose'
] as const;
export type RequestCommand = (typeof requestCommands)[number];

const open: readonly RequestState[] = ['New', 'In hand'];
const any: readonly RequestState[] = [...open, 'Closed'];
const officers: readonly CaseRole[] = ['officer', 'owner'];
const readers: readonly CaseRole[] = ['officer', 'reviewer', 'owner'];
const one = (states: readonly RequestState[]): CaseCommandRule<RequestState> =>
  ({ roles: officers, states, many: 'one-by-one', changes: true, needsRows: true });

/** Who may do what in which state. The list refuses what the role may not; the store what the state may not. */
export const requestCommandRules: Readonly<Record<RequestCommand, CaseCommandRule<RequestState>>> = {
  assess: one(open),
  identity: one(open),
  clarify: one(open),
  extend: one(open),
  // each search is saved at once, in the folder of whoever is asked
  searches: { roles: officers, states: open, many: 'one-by-one', changes: false, needsRows: true },
  // entries are saved at once, in their own list; the counts in the request
  schedule: one(open),
  review: one(['In hand']),
  respond: one(['In hand']),
  letters: { roles: officers, states: any, many: 'one-by-one', changes: false, needsRows: true },
  assign: { roles: officers, states: open, many: 'together', changes: true, needsRows: true },
  record: { roles: officers, states: any, many: 'together', changes: false, needsRows: true },
  close: one(open),
  reopen: one(['Closed']),
  hold: holdCommand(any),
  controller: controllerCommand(any),
  history: { roles: readers, states: any, many: 'one-by-one', changes: false, needsRows: true },
  counts: { roles: readers, states: any, many: 'together', changes: false, needsRows: false },
  // of all that is late, whichever rows are chosen
  plan: { roles: officers, states: open, many: 'together', changes: true, needsRows: false },
  bringIn: { roles: officers, states: any, many: 'together', changes: false, needsRows: false },
  dispose: { roles: ['owner'], states: ['Closed'], many: 'together', changes: true, needsRows: true }
};

/** What the rule of a command answers. */
export type RequestResult =
  | { readonly ok: true; readonly next: RequestValues; readonly events: readonly RequestEvent[] }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/** What the rule made of the input, unless something is wrong with it. */
export const answer = (problems: Problems, next: RequestValues, events: readonly RequestEvent[]): RequestResult =>
  (problems.found.length > 0 ? { ok: false, problems: problems.found } : { ok: true, next, events });
