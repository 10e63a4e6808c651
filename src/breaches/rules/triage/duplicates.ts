import type { BreachCase } from '../cases/caseValues';
import type { CommandContext, CommandResult } from '../cases/command';
import { caseEvent } from '../cases/events/caseEvent';
import type { KnownDuplicate } from '../cases/triageFile';
import { NOTE_LIMIT } from '../report/report';

/** Keeps that an officer looked at a likely duplicate and found another incident: it is not asked again. */
export function notADuplicate(found: BreachCase, other: Pick<BreachCase, 'logId' | 'reference'>, { now, me }: CommandContext): CommandResult {
  const verdict: KnownDuplicate = { logId: other.logId, reference: other.reference, verdict: 'Another incident', at: now.toString(), by: me.name };
  const triage = { ...found.values.triage, duplicates: [...found.values.triage.duplicates.filter(({ logId }) => logId !== other.logId), verdict] };
  if (JSON.stringify(triage).length > NOTE_LIMIT) return { ok: false, problems: [{ field: 'triage', code: 'file-too-long' }] };
  return { ok: true, next: { ...found.values, triage }, events: [caseEvent('anotherIncident', { reference: other.reference })] };
}
