import { Temporal } from 'temporal-polyfill';
import type { CommandContext, CommandResult } from './command';
import type { EventToWrite } from './events/eventTable';
import { genericEvent } from './events/makeEvent';
import { CLOCK_SKEW_MINUTES, NOTE_LIMIT } from './limits';
import { normaliseText } from './normaliseText';

/** Writes down what was done, on any case, also a closed one: it changes nothing but the history. */
export function recordAction<V>(
  found: { readonly values: V }, input: { readonly text: string; readonly at: Temporal.Instant | undefined }, context: Pick<CommandContext, 'now'>
): CommandResult<V, EventToWrite<'action recorded', 'actionRecorded'>> {
  const details = normaliseText(input.text);
  if (details === '') return { ok: false, problems: [{ field: 'text', code: 'required' }] };
  if (details.length > NOTE_LIMIT) return { ok: false, problems: [{ field: 'text', code: 'too-long' }] };
  if (input.at && Temporal.Instant.compare(input.at, context.now.add({ minutes: CLOCK_SKEW_MINUTES })) > 0) return { ok: false, problems: [{ field: 'at', code: 'in-the-future' }] };
  return { ok: true, next: found.values, events: [genericEvent('actionRecorded', {}, { details, at: input.at })] };
}
