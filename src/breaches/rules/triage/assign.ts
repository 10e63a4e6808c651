import type { BreachCase } from '../cases/caseValues';
import type { CommandResult } from '../cases/command';

/**
 * Gives the case to its lead investigator, who must be one of the officers. That alone decides nothing: a new case stays new until its triage.
 * @param officers ids of the members of the officers' group, with their names for the history.
 */
export function assignCase(found: BreachCase, leadId: number | undefined, officers: readonly { readonly id: number; readonly name: string }[]): CommandResult {
  const lead = officers.find(({ id }) => id === leadId);
  if (!lead) {
    return { ok: false, problems: [{ field: 'leadId', code: leadId === undefined ? 'required' : 'not-an-officer' }] };
  }
  if (found.values.leadId === lead.id) {
    return { ok: false, problems: [{ field: 'leadId', code: 'already-assigned' }] };
  }
  return { ok: true, next: { ...found.values, leadId: lead.id }, events: [{ kind: 'assigned', title: `Assigned to ${lead.name}`, details: '' }] };
}
