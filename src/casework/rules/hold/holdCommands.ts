import { Temporal } from 'temporal-polyfill';
import { plainDate, ukDate, utcSecond } from '../../../calendar';
import type { CaseCommandRule, CaseProblem, CommandContext } from '../command';
import type { EventToWrite } from '../events/eventTable';
import { genericEvent } from '../events/makeEvent';
import type { AnyCase } from '../kind';
import { TEXT_LIMIT } from '../limits';
import { normaliseText } from '../normaliseText';
import { holding, type Hold, type HoldReason } from './hold';

export interface PlaceInput {
  readonly reasons: readonly HoldReason[];
  /** As typed: `YYYY-MM-DD`. */
  readonly since: string;
  readonly why: string;
}

export interface LiftInput {
  readonly reasons: readonly string[];
  readonly why: string;
}

type Result<V> =
  | { readonly ok: true; readonly next: V; readonly events: readonly EventToWrite<'legal hold', 'holdPlaced' | 'holdLifted'>[] }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/** Who may place and lift a hold: officers and owners, on a case in any of its states. */
export function holdCommand<State extends string>(states: readonly State[]): CaseCommandRule<State> {
  return { roles: ['officer', 'owner'], states, many: 'one-by-one', changes: true, needsRows: true };
}

/** The longest reason: of a case with many holds all of them must fit into one column. */
export const HOLD_WHY_LIMIT = 2000;

function wordsProblems(path: string, why: string): readonly CaseProblem[] {
  return why === '' ? [{ field: path, code: 'required' }] : why.length > HOLD_WHY_LIMIT ? [{ field: path, code: 'too-long' }] : [];
}

/**
 * Holds the case for one or more reasons, on an open or a closed case. What was disposed of cannot be held any more.
 * @returns problems at `hold.reasons`, `hold.since` and `hold.why`
 */
export function placeHold<Found extends AnyCase>({ values }: Found, input: PlaceInput, { now, me }: CommandContext): Result<Found['values']> {
  const why = normaliseText(input.why);
  const since = plainDate(input.since);
  const already = new Set(holding(values).map(({ reason }) => reason));
  const sinceProblem = since === undefined ? 'required' : Temporal.PlainDate.compare(since, ukDate(now)) > 0 ? 'in-the-future' : undefined;
  const problems: readonly CaseProblem[] = values.disposedAt !== undefined ? [{ field: 'hold', code: 'disposed' }] : [
    ...(input.reasons.length === 0 ? [{ field: 'hold.reasons', code: 'required' }] : input.reasons.some((reason) => already.has(reason)) ? [{ field: 'hold.reasons', code: 'already' }] : []),
    ...(sinceProblem === undefined ? [] : [{ field: 'hold.since', code: sinceProblem }]),
    ...wordsProblems('hold.why', why)
  ];
  if (problems.length > 0) return { ok: false, problems };
  const at = utcSecond(now);
  const placed = input.reasons.map((reason): Hold => ({ key: `${reason} ${at}`, reason, since: input.since, at, by: me.name.slice(0, TEXT_LIMIT), why }));
  return {
    ok: true, next: { ...values, hold: [...values.hold, ...placed] },
    events: [genericEvent('holdPlaced', { reasons: input.reasons, since: input.since }, { details: why })]
  };
}

/**
 * Ends a hold for the reasons that were chosen. Nothing is disposed of by it: a day that has passed is named again, and somebody disposes of the case as ever.
 * @returns problems at `lift.reasons` and `lift.why`
 */
export function liftHold<Found extends AnyCase>({ values }: Found, input: LiftInput, { now, me }: CommandContext): Result<Found['values']> {
  const why = normaliseText(input.why);
  const chosen = holding(values).map(({ reason }) => reason).filter((reason) => input.reasons.includes(reason));
  const problems: readonly CaseProblem[] = [
    ...(chosen.length === 0 ? [{ field: 'lift.reasons', code: 'required' }] : []),
    ...wordsProblems('lift.why', why)
  ];
  if (problems.length > 0) return { ok: false, problems };
  const end = { at: utcSecond(now), by: me.name.slice(0, TEXT_LIMIT), why };
  const next = { ...values, hold: values.hold.map((each) => (each.end === undefined && chosen.includes(each.reason) ? { ...each, end } : each)) };
  return { ok: true, next, events: [genericEvent('holdLifted', { reasons: chosen, still: holding(next).map(({ reason }) => reason) }, { details: why })] };
}
