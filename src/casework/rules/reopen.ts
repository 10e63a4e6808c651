import type { CommandResult } from './command';
import type { EventToWrite } from './events/eventTable';
import { genericEvent } from './events/makeEvent';
import { closedState, type AnyCase } from './kind';
import { normaliseText } from './normaliseText';

/** What a room says of a closed case that is opened again. */
export interface ReopenRules<Found extends AnyCase> {
  /** The case in the state in which it is worked on again, without what closing it wrote. The moment of closing and the disposal date are the engine's. */
  reopened(values: Found['values']): Found['values'];
  /** What the history says of it, where that is more than that it was opened again. */
  told?(before: Found['values'], reason: string): EventToWrite | undefined;
}

/** Opens a closed case again, with its reason in the history. What was decided stays; the disposal date goes, and what its room says. */
export function reopen<Found extends AnyCase>(rules: ReopenRules<Found>, found: Found, input: { readonly reason: string }): CommandResult<Found['values']> {
  const reason = normaliseText(input.reason);
  const values: Found['values'] = found.values;
  if (values.disposedAt) return { ok: false, problems: [{ field: 'caseState', code: 'disposed' }] };
  if (values.caseState !== closedState) return { ok: false, problems: [{ field: 'caseState', code: 'not-closed' }] };
  if (reason === '') return { ok: false, problems: [{ field: 'reason', code: 'required' }] };
  return {
    ok: true,
    next: { ...rules.reopened(values), closedAt: undefined, disposalDue: undefined },
    events: [rules.told?.(values, reason) ?? genericEvent('reopened', {}, { details: reason })]
  };
}
