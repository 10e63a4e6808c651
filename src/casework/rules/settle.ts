import type { CaseProblem, CommandContext } from './command';
import type { EventToWrite } from './events/eventTable';
import { genericEvent } from './events/makeEvent';
import type { Case, CaseCore, CaseFixed, CaseRules } from './kind';
import { normaliseText } from './normaliseText';

export type SettleAnswer = 'accept' | 'put back';

export type Settled<V> =
  | { readonly ok: true; readonly next: V; readonly events: readonly EventToWrite<'accepted' | 'put back', 'accepted' | 'putBack'>[] }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/**
 * An officer's answer to what was changed around the desk. `put back`: what counted counts again. `accept`: the row's values become the
 * case's own as far as a command could have made them so (`accept` of the kind). Of a row that was made by hand what `ofHand` takes is accepted,
 * and nothing counts as decided.
 */
export function settleAroundDesk<V extends CaseCore, F extends CaseFixed>(
  rules: CaseRules<V, F>, found: Pick<Case<V>, 'values' | 'aroundDesk'>, input: { readonly answer: SettleAnswer; readonly reason: string }, context: CommandContext
): Settled<V> {
  const reason = normaliseText(input.reason);
  const { values, aroundDesk } = found;
  if (aroundDesk === undefined) return { ok: false, problems: [{ field: 'aroundDesk', code: 'nothing-to-settle' }] };
  if (reason === '') return { ok: false, problems: [{ field: 'reason', code: 'required' }] };
  if (input.answer === 'put back') {
    if (aroundDesk === 'made-around-the-desk') return { ok: false, problems: [{ field: 'answer', code: 'nothing-to-put-back' }] };
    return { ok: true, next: values, events: [genericEvent('putBack', {}, { details: reason })] };
  }
  // a hold has who and why on record: it is placed and lifted by its command alone
  const next = typeof aroundDesk === 'string' ? values : { ...rules.accept(values, aroundDesk, reason, context), hold: values.hold };
  return { ok: true, next, events: [genericEvent('accepted', {}, { details: reason })] };
}
