import type { CaseValues } from '../cases/caseValues';
import type { CaseEvent } from '../cases/command';
import { dueAt } from '../cases/clock';
import { clockStateOf } from '../cases/clockState';
import { readInstant, formatUkStamp } from '../../../calendar';
import { factChanges, factNames } from './facts';
import { sameMoment } from './moments';
import { newlyInState } from './rows';
import { OWN_ENTRY } from './othersToTell';
import { OWN_STEP } from './containment';

type ClockValues = Parameters<typeof clockStateOf>[0];
/** What the decisions do to the clock of article 33. */
export type ClockEffect = 'stops' | 'starts again' | 'keeps running' | 'stays stopped' | 'has done its work';

/**
 * What the change from one state of the decisions to another does: a near miss, "no breach" and the council as processor end the duty, and whatever takes
 * that back starts the clock again, from the same moment of awareness.
 */
export function clockEffect(before: ClockValues, after: ClockValues): ClockEffect {
  const [was, is] = [clockStateOf(before), clockStateOf(after)];
  if (is === 'Met') return 'has done its work';
  if (is === 'Stopped') return was === 'Stopped' ? 'stays stopped' : 'stops';
  return was === 'Stopped' ? 'starts again' : 'keeps running';
}

const lines = (...parts: readonly (string | false)[]): string => parts.filter((part) => part !== false && part !== '').join('\n');
const stamp = (at: CaseValues['awareAt']): string => (at ? `${formatUkStamp(at)} (UK time)` : 'not recorded');

/** What a triage changed, for `Case history`: English and stable, and no personal data in the titles. */
export function triageEvents(before: CaseValues, after: CaseValues, leadName: string): readonly CaseEvent[] {
  return [
    ...triaged(before, after), ...factsChanged(before, after), ...awarenessChanged(before, after), ...breachDecided(before, after), ...assigned(before, after, leadName),
    ...contained(before, after), ...told(before, after)
  ];
}

function triaged(before: CaseValues, after: CaseValues): readonly CaseEvent[] {
  const answers = [
    after.councilRole !== before.councilRole && `Role of the council: ${after.councilRole}; the clock ${clockEffect(before, after)}`,
    after.supplier !== before.supplier && 'Supplier changed',
    !sameMoment(after.supplierToldAt, before.supplierToldAt) && `The supplier told the council: ${stamp(after.supplierToldAt)}`,
    after.regime !== before.regime && `Regime: ${after.regime}`,
    after.triage.manager !== before.triage.manager && 'Manager of the service changed',
    after.notification !== before.notification && `Not yet known: ${after.notification.notYetKnown.length === 0 ? 'nothing' : after.notification.notYetKnown.length}`,
    after.triage.reportVersionSeen !== before.triage.reportVersionSeen && `Report read as of version ${after.triage.reportVersionSeen}`
  ];
  const first = before.caseState === 'New' && after.caseState !== 'New';
  if (!first && answers.every((answer) => answer === false)) return [];
  const asReported = first && factChanges(before.facts, after.facts).length === 0 && 'Facts confirmed as reported';
  return [{ kind: 'triaged', title: first ? `Triaged: ${after.caseState}` : 'Triage changed', details: lines(asReported, ...answers) }];
}

function factsChanged(before: CaseValues, after: CaseValues): readonly CaseEvent[] {
  const changes = factChanges(before.facts, after.facts);
  if (changes.length === 0) return [];
  const named = (how: 'added' | 'corrected'): string => changes.filter((change) => change.how === how).map(({ field }) => factNames[field]).join(', ');
  const [corrected, added] = [named('corrected'), named('added')];
  const title = [corrected && `Facts corrected: ${corrected}`, added && `Facts added: ${added}`].filter(Boolean).join('. ');
  return [{ kind: 'facts changed', title, details: after.triage.factsReason === before.triage.factsReason ? '' : after.triage.factsReason }];
}

function awarenessChanged(before: CaseValues, after: CaseValues): readonly CaseEvent[] {
  if (sameMoment(before.awareAt, after.awareAt) && before.awareReason === after.awareReason) return [];
  return [{
    kind: 'awareness changed',
    title: `The council became aware: ${stamp(after.awareAt)}`,
    details: lines(`Before: ${stamp(before.awareAt)}`, `72 hours end: ${stamp(after.awareAt && dueAt(after.awareAt))}`, after.awareReason)
  }];
}

function breachDecided(before: CaseValues, after: CaseValues): readonly CaseEvent[] {
  if (before.breach === after.breach && before.breachReason === after.breachReason) return [];
  const title = `Personal data breach: ${after.breach}; the clock ${clockEffect(before, after)}`;
  return [{ kind: 'breach decided', title, details: lines(before.breach !== after.breach && `Before: ${before.breach}`, after.breachReason) }];
}

function assigned(before: CaseValues, after: CaseValues, leadName: string): readonly CaseEvent[] {
  if (before.leadId === after.leadId) return [];
  return [{ kind: 'assigned', title: after.leadId === undefined ? 'No lead investigator' : `Assigned to ${leadName}`, details: '' }];
}

function contained(before: CaseValues, after: CaseValues): readonly CaseEvent[] {
  const changed = newlyInState(before.triage.containment, after.triage.containment, (a, b) => a.key === b.key && (a.key !== OWN_STEP || a.wording === b.wording));
  return changed.map(({ key, wording, state, by, at, note }) => ({
    kind: 'containment', title: `Containment: ${key === OWN_STEP ? 'own step' : wording}: ${state}`, details: lines(key === OWN_STEP && wording, by !== '' && `By: ${by}`, note), ...happened(at)
  }));
}

function told(before: CaseValues, after: CaseValues): readonly CaseEvent[] {
  const changed = newlyInState(before.triage.tell, after.triage.tell, (a, b) => a.key === b.key && (a.key !== OWN_ENTRY || a.name === b.name));
  return changed.map(({ key, name, state, by, at, reference, note }) => ({
    kind: 'told somebody', title: `${key === OWN_ENTRY ? 'Somebody else' : name}: ${state}`,
    details: lines(key === OWN_ENTRY && name, by !== '' && `By: ${by}`, reference !== '' && `Reference: ${reference}`, note), ...happened(at)
  }));
}

function happened(at: string | undefined): { readonly at?: NonNullable<CaseEvent['at']> } {
  const moment = at === undefined ? undefined : readInstant(at);
  return moment ? { at: moment } : {};
}
