import type { Cells } from '../../../casework/rules/cells';
import { timeLeftOf } from '../../../casework/rules/clock';
import type { Temporal } from 'temporal-polyfill';
import type { Right } from '../choices';
import { rights } from '../choices';
import {
  countedRights, isRightsRequest, openRights, requestClockOf, asCaseClock, waitingClarifications, waitsFor, type ClockState,
  type ClockValues, type Wait
} from './clock';
import type { RequestCommand } from './commands';
import type { RequestValues } from './values';

/** What a request waits for, in the order of its way. */
export const awaitedSteps = ['kind', 'identity', 'authority', 'fee', 'clarification', 'respond', 'close'] as const;
export type AwaitedStep = (typeof awaitedSteps)[number];

/** The command that deals with each. */
export const awaitedIn: Readonly<Record<AwaitedStep, RequestCommand>> = {
  kind: 'assess', identity: 'identity', authority: 'identity', fee: 'identity', clarification: 'clarify', respond: 'respond', close: 'close'
};

/** Those that are decisions; the others are deeds. */
export const decisions: readonly AwaitedStep[] = ['kind'];

/** What of a request its line needs and its fields do not say, as columns that follow from it. */
export interface LineFacts {
  readonly clock: ClockState;
  readonly due: Temporal.PlainDate | undefined;
  readonly open: readonly Right[];
  readonly waits: readonly Wait[];
  readonly isClarifying: boolean;
}

export function lineFacts(values: ClockValues): LineFacts {
  const { state, due } = requestClockOf(values);
  return { clock: state, due, open: openRights(values), waits: waitsFor(values), isClarifying: waitingClarifications(values.file).length > 0 };
}

type FactColumn = 'OpenRights' | 'WaitsFor' | 'Clarifying';

/** The columns of those facts besides the clock's. */
export const factCells = ({ open, waits, isClarifying }: LineFacts): Readonly<Record<FactColumn, string>> =>
  ({ OpenRights: open.join('; '), WaitsFor: waits.join('; '), Clarifying: isClarifying ? 'Yes' : 'No' });

/** The same, read from the columns of a row; what is not readable there is taken for what asks the most. */
export function factsOfCells(
  { OpenRights, WaitsFor, Clarifying }: Cells, known: Pick<RequestValues, 'rights'>
): Pick<LineFacts, 'open' | 'waits' | 'isClarifying'> {
  const parts = (cell: unknown): readonly string[] | undefined => (typeof cell === 'string' ? cell.split('; ') : undefined);
  const open = parts(OpenRights);
  const waiting = parts(WaitsFor) ?? [];
  return {
    open: open === undefined ? countedRights(known) : rights.filter((right) => open.includes(right)),
    waits: (['identity', 'authority', 'fee'] as const).filter((what) => waiting.includes(what)),
    isClarifying: Clarifying === 'Yes'
  };
}

/** Most urgent first; in the last week answering comes before the rest. Nothing of one that is closed. */
export function awaits(
  { caseState, kind }: Pick<RequestValues, 'caseState' | 'kind'>,
  facts: Pick<LineFacts, 'clock' | 'due' | 'open' | 'waits' | 'isClarifying'>, now: Temporal.Instant
): readonly AwaitedStep[] {
  if (caseState === 'Closed') return [];
  const steps: readonly AwaitedStep[] = [
    ...(kind === 'Not decided' ? ['kind' as const] : []),
    ...(isRightsRequest(kind) ? [...facts.waits, ...(facts.isClarifying ? ['clarification' as const] : [])] : []),
    ...(kind === 'Rights request' && facts.open.length > 0 ? ['respond' as const] : []),
    ...((kind === 'Rights request' && facts.open.length === 0) || !isRightsRequest(kind) ? ['close' as const] : [])
  ];
  return steps.includes('respond') && isPressing(facts, now) ? ['respond', ...steps.filter((step) => step !== 'respond')] : steps;
}

/** Its last week, or later. */
export function isPressing({ clock, due }: Pick<LineFacts, 'clock' | 'due'>, now: Temporal.Instant): boolean {
  const { state } = timeLeftOf(asCaseClock(clock, due), now);
  return state === 'late' || state === 'due-soon';
}

/** Whether a decision is awaited, whatever the hour: what the view *Awaiting decision* asks for. */
export const decisionAwaited = ({ caseState, kind }: Pick<RequestValues, 'caseState' | 'kind'>): boolean => caseState !== 'Closed' && kind === 'Not decided';
