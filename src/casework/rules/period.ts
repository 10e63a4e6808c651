import { Temporal } from 'temporal-polyfill';
import { plainDate, ukStartOfDay } from '../../calendar';
import type { CaseProblem } from './command';

/** UK days, both included. */
export interface DayPeriod {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** Two days as typed. Problems: `from` or `to` with `day`, and `to` with `order` when it is before `from`. */
export function readPeriod(from: string, to: string): { readonly ok: true; readonly period: DayPeriod } | { readonly ok: false; readonly problems: readonly CaseProblem[] } {
  const first = plainDate(from);
  const last = plainDate(to);
  if (!first || !last) {
    return { ok: false, problems: [...(first ? [] : [{ field: 'from', code: 'day' }]), ...(last ? [] : [{ field: 'to', code: 'day' }])] };
  }
  return Temporal.PlainDate.compare(first, last) > 0 ? { ok: false, problems: [{ field: 'to', code: 'order' }] } : { ok: true, period: { from: first, to: last } };
}

/** From this moment, and before that one. */
export interface Span {
  readonly from: Temporal.Instant;
  readonly before: Temporal.Instant;
}

export function spanOf({ from, to }: DayPeriod): Span {
  return { from: ukStartOfDay(from), before: ukStartOfDay(to.add({ days: 1 })) };
}
