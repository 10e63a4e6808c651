import { Temporal } from 'temporal-polyfill';
import { plainDate, ukStartOfDay } from '../../../calendar';
import type { CaseProblem } from '../cases/command';

/** UK days, both included. */
export interface RegisterPeriod {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** Two days as typed. Problems: `from` or `to` with `day`, and `to` with `order` when it is before `from`. */
export function readPeriod(from: string, to: string): { readonly ok: true; readonly period: RegisterPeriod } | { readonly ok: false; readonly problems: readonly CaseProblem[] } {
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

export function spanOf({ from, to }: RegisterPeriod): Span {
  return { from: ukStartOfDay(from), before: ukStartOfDay(to.add({ days: 1 })) };
}

/**
 * The period in pieces of at most a calendar month: SharePoint refuses a question to which more than 5,000 rows answer, also an indexed one, and no
 * council has as many breaches in a month.
 */
export function monthsOf(period: RegisterPeriod): readonly Span[] {
  const spans: Span[] = [];
  for (let from = period.from; Temporal.PlainDate.compare(from, period.to) <= 0;) {
    const next = from.with({ day: 1 }).add({ months: 1 });
    const to = next.subtract({ days: 1 });
    spans.push(spanOf({ from, to: Temporal.PlainDate.compare(to, period.to) > 0 ? period.to : to }));
    from = next;
  }
  return spans;
}

/** Two halves of a span for which too many rows answered; undefined when it cannot be cut any more. */
export function halvesOf({ from, before }: Span): readonly [Span, Span] | undefined {
  const middle = Math.floor((from.epochMilliseconds + before.epochMilliseconds) / 2000) * 1000;
  if (middle <= from.epochMilliseconds) return undefined;
  const at = Temporal.Instant.fromEpochMilliseconds(middle);
  return [{ from, before: at }, { from: at, before }];
}
