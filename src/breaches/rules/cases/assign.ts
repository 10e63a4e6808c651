import type { BreachCase } from './caseValues';
import type { CommandContext, CommandResult } from './command';
import { caseEvent } from './events/caseEvent';
import { CLOCK_SKEW_MINUTES } from '../../../casework/rules/limits';
import { normaliseText } from '../../../casework/rules/normaliseText';
import { NOTE_LIMIT } from '../report/report';
import { inItsState } from '../triage/states';
import { Temporal } from 'temporal-polyfill';

/** Names the lead investigator, who must be one of the officers. */
export function assign(found: BreachCase, input: { readonly lead: { readonly id: number; readonly name: string } | undefined }, officers: readonly { readonly id: number }[]): CommandResult {
  const { lead } = input;
  if (!lead) return { ok: false, problems: [{ field: 'leadId', code: 'required' }] };
  if (!officers.some(({ id }) => id === lead.id)) return { ok: false, problems: [{ field: 'leadId', code: 'not-an-officer' }] };
  if (found.values.leadId === lead.id) return { ok: false, problems: [{ field: 'leadId', code: 'already-assigned' }] };
  const next = { ...found.values, leadId: lead.id };
  // a new case stays new until its triage; a breach that only lacked a lead is being investigated from now on
  return { ok: true, next: next.caseState === 'New' ? next : inItsState(next), events: [caseEvent('assigned', { lead: lead.name })] };
}

/** Writes down what was done, on any case, also a closed one: it changes nothing but the history. */
export function recordAction(found: BreachCase, input: { readonly text: string; readonly at: Temporal.Instant | undefined }, context: CommandContext): CommandResult {
  const details = normaliseText(input.text);
  if (details === '') return { ok: false, problems: [{ field: 'text', code: 'required' }] };
  if (details.length > NOTE_LIMIT) return { ok: false, problems: [{ field: 'text', code: 'too-long' }] };
  if (input.at && Temporal.Instant.compare(input.at, context.now.add({ minutes: CLOCK_SKEW_MINUTES })) > 0) return { ok: false, problems: [{ field: 'at', code: 'in-the-future' }] };
  return { ok: true, next: found.values, events: [caseEvent('actionRecorded', {}, { details, at: input.at })] };
}
