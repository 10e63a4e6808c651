import type { BreachCase, CaseValues } from '../cases/caseValues';
import { breachDecisions, councilRoles, regimes } from '../cases/choices';
import type { CommandContext, CommandResult } from '../cases/command';
import { commandRules } from '../cases/commands';
import type { TriageFile } from '../cases/triageFile';
import { unknownAfter } from '../decisions/unknown';
import { NOTE_LIMIT, TEXT_LIMIT } from '../report/report';
import { readAwareness } from './awareness';
import { triageEvents } from './events';
import { factChanges, readFacts } from './facts';
import { Reading } from './reading';
import { readContainment, readTell } from './rows';
import { inItsState } from './states';
import type { TriageInput } from './triageInput';

export interface TriageKnown extends CommandContext {
  /** Members of the officers' group: only they lead an investigation. */
  readonly officers: readonly { readonly id: number; readonly name: string }[];
}

/**
 * Saves a triage: what the officer confirms or changes of the facts (the report itself stays as it was), when the council became aware, whether it is a
 * personal data breach, who the council is in it, who else is told, how it is contained and who leads. It can be saved at any time, half answered;
 * what is answered must be right, and what departs from what stood there needs a reason of its own.
 * UK GDPR articles 4(12), 33 and 34; for law enforcement sections 67 and 68 of the Data Protection Act 2018.
 * Problems name the field as a path of the case (`facts.peopleCount`, `triage.tell.0.at`) in the order of the page.
 */
export function triage(found: BreachCase, input: TriageInput, known: TriageKnown): CommandResult {
  const before = found.values;
  const reading = new Reading(known.now);
  if (!commandRules.triage.states.includes(before.caseState)) reading.problem('caseState', 'case-closed');

  const facts = readFacts(input, before.facts, reading);
  const factsReason = reading.text('triage.factsReason', input.factsReason, NOTE_LIMIT, before.triage.factsReason);
  if (factChanges(before.facts, facts).some(({ how }) => how === 'corrected')) reading.reasonFor('triage.factsReason', factsReason, before.triage.factsReason, 'facts-changed');

  const supplierToldAt = reading.moment('supplierToldAt', { date: input.supplierToldDate, time: input.supplierToldTime }, before.supplierToldAt);
  const councilRole = reading.choice('councilRole', input.councilRole, councilRoles) ?? before.councilRole;
  const aware = readAwareness(input, found, { happenedAt: facts.happenedAt, councilRole, supplierToldAt }, reading);
  const breach = readBreach(input, before, reading);
  const supplier = reading.text('supplier', input.supplier, TEXT_LIMIT, before.supplier);
  if (supplierToldAt && supplier === '') reading.problem('supplier', 'supplier-required');

  const manager = reading.text('triage.manager', input.manager, TEXT_LIMIT, before.triage.manager ?? '');
  const notYetKnown = readUnknown(input, before, facts, reading);
  const file: TriageFile = {
    ...before.triage, ...(manager === '' && before.triage.manager === undefined ? {} : { manager }), factsReason, reportVersionSeen: input.reportVersionSeen,
    containment: [...readContainment(input.containment, before, reading)], tell: [...readTell(input.tell, before, reading)]
  };
  // the column holds the whole file: what does not fit would be refused by SharePoint in words that nobody understands
  if (JSON.stringify(file).length > NOTE_LIMIT) reading.problem('triage', 'file-too-long');

  const lead = readLead(input.lead, before, known, reading);
  const regime = reading.choice('regime', input.regime, regimes) ?? before.regime;
  if (reading.problems.length > 0) return { ok: false, problems: reading.problems };
  const next = inItsState({ ...before, ...aware, ...breach, facts, councilRole, supplier, supplierToldAt, regime, leadId: lead.id, triage: file, notification: notYetKnown });
  return { ok: true, next, events: triageEvents(before, next, lead.name) };
}

/** The notification with the one list of what is not yet known; as it was where nothing of the list changed. */
function readUnknown(input: TriageInput, before: CaseValues, facts: CaseValues['facts'], reading: Reading): CaseValues['notification'] {
  const other = reading.text('triage.unknownOther', input.unknownOther, TEXT_LIMIT);
  const list = unknownAfter(input.notYetKnown, other, facts);
  return sameMembers(list, unknownAfter(before.notification.notYetKnown, '', before.facts)) ? before.notification : { ...before.notification, notYetKnown: [...list] };
}

const sameMembers = (one: readonly string[], another: readonly string[]): boolean => [...one].sort().join('\n') === [...another].sort().join('\n');

/** A decision that ends the duty needs a reason, and so does every change of a decision that was made. */
function readBreach(input: TriageInput, before: CaseValues, reading: Reading): Pick<CaseValues, 'breach' | 'breachReason'> {
  const breach = reading.choice('breach', input.breach, breachDecisions) ?? before.breach;
  const breachReason = reading.text('breachReason', input.breachReason, NOTE_LIMIT, before.breachReason);
  const ends = breach === 'No' || breach === 'Near miss';
  if (breach !== before.breach && before.breach !== 'Not decided') reading.reasonFor('breachReason', breachReason, before.breachReason, 'breach-changed');
  else if (ends && breachReason === '') reading.problem('breachReason', 'clock-stops');
  return { breach, breachReason };
}

function readLead(typed: string, before: CaseValues, { officers }: TriageKnown, reading: Reading): { readonly id: number | undefined; readonly name: string } {
  if (typed === '') return { id: undefined, name: '' };
  const officer = officers.find(({ id }) => String(id) === typed);
  // somebody who led and has left the team stays on the case until it is given to another
  if (!officer && typed !== String(before.leadId)) reading.problem('leadId', 'lead-not-an-officer');
  return { id: officer?.id ?? before.leadId, name: officer?.name ?? '' };
}
