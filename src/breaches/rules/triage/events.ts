import type { CaseValues } from '../cases/caseValues';
import { caseEvent, type CaseEvent } from '../cases/events/caseEvent';
import { dueAt } from '../cases/clock';
import { clockStateOf } from '../cases/clockState';
import { readInstant, utcSecond } from '../../../calendar';
import { factChanges } from './facts';
import { sameMoment } from '../../../casework/rules/moments';
import { newlyInState } from './rows';
import { OWN_ENTRY } from './othersToTell';
import { OWN_STEP } from './containment';

type ClockValues = Parameters<typeof clockStateOf>[0];
/** What the decisions do to the clock of article 33. */
export const clockEffects = ['stops', 'starts again', 'keeps running', 'stays stopped', 'has done its work'] as const;
export type ClockEffect = (typeof clockEffects)[number];

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

const moment = (at: CaseValues['awareAt']): string => (at ? utcSecond(at) : '');

/** What a triage changed, for `Case history`. */
export function triageEvents(before: CaseValues, after: CaseValues, leadName: string): readonly CaseEvent[] {
  return [
    ...triaged(before, after), ...factsChanged(before, after), ...awarenessChanged(before, after), ...breachDecided(before, after), ...assigned(before, after, leadName),
    ...contained(before, after), ...told(before, after)
  ];
}

function triaged(before: CaseValues, after: CaseValues): readonly CaseEvent[] {
  const roleChanged = after.councilRole !== before.councilRole;
  const supplierTold = !sameMoment(after.supplierToldAt, before.supplierToldAt);
  const answers = {
    role: roleChanged ? after.councilRole : '', clock: roleChanged ? clockEffect(before, after) : '', supplierChanged: after.supplier !== before.supplier,
    supplierToldAt: supplierTold ? moment(after.supplierToldAt) : '', supplierTimeRemoved: supplierTold && !after.supplierToldAt,
    regime: after.regime !== before.regime ? after.regime : '',
    managerChanged: after.triage.manager !== before.triage.manager,
    notYetKnown: after.notification !== before.notification ? after.notification.notYetKnown.length : undefined,
    reportVersion: after.triage.reportVersionSeen !== before.triage.reportVersionSeen ? after.triage.reportVersionSeen : ''
  };
  if (before.caseState === 'New' && after.caseState !== 'New') {
    return [caseEvent('triaged', { state: after.caseState, asReported: factChanges(before.facts, after.facts).length === 0, ...answers })];
  }
  return Object.values(answers).every((answer) => answer === '' || answer === false || answer === undefined) ? [] : [caseEvent('triageChanged', answers)];
}

function factsChanged(before: CaseValues, after: CaseValues): readonly CaseEvent[] {
  const changes = factChanges(before.facts, after.facts);
  const of = (how: 'added' | 'corrected'): readonly string[] => changes.filter((change) => change.how === how).map(({ field }) => field);
  const [corrected, added] = [of('corrected'), of('added')];
  const details = after.triage.factsReason === before.triage.factsReason ? '' : after.triage.factsReason;
  return changes.length === 0 ? [] : [corrected.length > 0 ? caseEvent('factsCorrected', { corrected, added }, { details }) : caseEvent('factsAdded', { added }, { details })];
}

function awarenessChanged(before: CaseValues, after: CaseValues): readonly CaseEvent[] {
  if (sameMoment(before.awareAt, after.awareAt) && before.awareReason === after.awareReason) return [];
  const values = { aware: moment(after.awareAt), awareBefore: moment(before.awareAt), clockEnds: moment(after.awareAt && dueAt(after.awareAt)) };
  return [caseEvent('awarenessChanged', values, { details: after.awareReason })];
}

function breachDecided(before: CaseValues, after: CaseValues): readonly CaseEvent[] {
  if (before.breach === after.breach && before.breachReason === after.breachReason) return [];
  const values = { breach: after.breach, clock: clockEffect(before, after), breachBefore: before.breach === after.breach ? '' : before.breach };
  return [caseEvent('breachDecided', values, { details: after.breachReason })];
}

function assigned(before: CaseValues, after: CaseValues, leadName: string): readonly CaseEvent[] {
  if (before.leadId === after.leadId) return [];
  return [after.leadId === undefined ? caseEvent('nobodyAssigned', {}) : caseEvent('assigned', { lead: leadName })];
}

function contained(before: CaseValues, after: CaseValues): readonly CaseEvent[] {
  const changed = newlyInState(before.triage.containment, after.triage.containment, (a, b) => a.key === b.key && (a.key !== OWN_STEP || a.wording === b.wording));
  return changed.map(({ key, wording, state, by, at, note }) => {
    const besides = { details: note, at: happened(at) };
    return key === OWN_STEP ? caseEvent('ownContainmentStep', { ownStep: wording, state, by }, besides) : caseEvent('containmentStep', { step: key, state, by }, besides);
  });
}

function told(before: CaseValues, after: CaseValues): readonly CaseEvent[] {
  const changed = newlyInState(before.triage.tell, after.triage.tell, (a, b) => a.key === b.key && (a.key !== OWN_ENTRY || a.name === b.name));
  return changed.map(({ key, name, state, by, at, reference, note }) => {
    const besides = { details: note, at: happened(at) };
    return key === OWN_ENTRY ? caseEvent('somebodyElseIsTold', { somebody: name, state, by, reference }, besides) : caseEvent('whoElseIsTold', { who: key, state, by, reference }, besides);
  });
}

const happened = (at: string | undefined): CaseEvent['at'] => (at === undefined ? undefined : readInstant(at));
