import type { Temporal } from 'temporal-polyfill';
import { utcSecond } from '../../calendar';
import { cellsOf } from './caseRow';
import type { Cells } from './cells';
import type { CaseCore, CaseFixed, CaseRules, ViewColumns } from './kind';

const at = (moment: Temporal.Instant | undefined): string | null => (moment ? utcSecond(moment) : null);

/** What the row of a new case says of its messages and files. */
export interface FirstTracks {
  /** How many messages are undelivered as of taking in. */
  readonly undelivered: number;
  /** When something of the case may be tried first. */
  readonly tryAt?: Temporal.Instant | undefined;
}

export type NewCaseRow = Cells & ViewColumns & { readonly Undelivered: number; readonly TryAt: string | null; readonly NextActAt: string | null; readonly AroundDesk: false };

/**
 * The log row of a case that came in: exactly the list's internal names. The seal comes on top, because hashing takes a moment.
 * @param since from when time is looked at: what has become due before the row was made is found at once
 */
export function newCaseRow<V extends CaseCore, F extends CaseFixed>(rules: CaseRules<V, F>, fixed: F, values: V, since: Temporal.Instant, { undelivered, tryAt }: FirstTracks): NewCaseRow {
  return {
    ...rules.following.of(values), ...cellsOf(rules.fields, values), ...cellsOf(rules.fixed, fixed), ...rules.views(values),
    Undelivered: undelivered, TryAt: at(tryAt), NextActAt: at(rules.nextLook(undefined, values, since)), AroundDesk: false
  };
}
