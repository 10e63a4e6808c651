import type { CaseProblem, CommandResult } from './command';
import type { EventToWrite } from './events/eventTable';
import { genericEvent } from './events/makeEvent';
import type { AnyCase } from './kind';

/** What a room says of naming a case officer. */
export interface AssignRules<Found extends AnyCase> {
  /** The case once an officer has it: in the state that follows from it. */
  assigned(values: Found['values']): Found['values'];
  /** Why this officer may not be the case officer of this case, as a code that the room has a sentence for; a room without it refuses none. */
  refuses?(found: Found, leadId: number): string | undefined;
}

/** Names the case officer, who must be one of the officers that may have the case. */
export function assign<Found extends AnyCase>(
  rules: AssignRules<Found>, found: Found, { lead }: { readonly lead: { readonly id: number; readonly name: string } | undefined }, officers: readonly { readonly id: number }[]
): CommandResult<Found['values'], EventToWrite<'assigned', 'assigned'>> {
  const refused = (code: string): { readonly ok: false; readonly problems: readonly CaseProblem[] } => ({ ok: false, problems: [{ field: 'leadId', code }] });
  if (!lead) return refused('required');
  if (!officers.some(({ id }) => id === lead.id)) return refused('not-an-officer');
  if (found.values.leadId === lead.id) return refused('already-assigned');
  const why = rules.refuses?.(found, lead.id);
  if (why !== undefined) return refused(why);
  return { ok: true, next: rules.assigned({ ...found.values, leadId: lead.id }), events: [genericEvent('assigned', { lead: lead.name })] };
}
