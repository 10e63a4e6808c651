import type { CaseFacts, CaseValues } from '../cases/caseValues';
import type { BreachDecision, CouncilRole, Regime } from '../cases/choices';
import type { ContainmentStep, ToTell } from '../cases/triageFile';
import { dayAndTime, storedMoment } from '../../../casework/rules/moments';

/** A row that was begun on the screen: no state is no row yet. */
export type TellInput = Omit<ToTell, 'state' | 'at'> & { readonly state: ToTell['state'] | ''; readonly date: string; readonly time: string };
export type StepInput = Omit<ContainmentStep, 'state' | 'at'> & { readonly state: ContainmentStep['state'] | ''; readonly date: string; readonly time: string };

/**
 * Triage as it is typed: texts, and the two values of date and time inputs in UK time. Plain data and flat, so that a browser can keep it and each
 * answer can be told from what stood there.
 */
export interface TriageInput {
  readonly incidentKind: string;
  readonly service: string;
  readonly whatHappened: string;
  readonly happenedDate: string;
  readonly happenedTime: string;
  readonly dataSubjectTypes: readonly string[];
  readonly dataTypes: readonly string[];
  readonly peopleCount: string;
  readonly peopleBand: string;
  readonly recordsCount: string;
  readonly contained: string;
  readonly protection: string;
  readonly equipment: string;
  readonly factsReason: string;
  readonly awareDate: string;
  readonly awareTime: string;
  readonly awareReason: string;
  readonly breach: BreachDecision;
  readonly breachReason: string;
  readonly councilRole: CouncilRole;
  readonly supplier: string;
  readonly supplierToldDate: string;
  readonly supplierToldTime: string;
  readonly regime: Regime;
  /** The officer's id; empty for nobody. */
  readonly lead: string;
  readonly tell: readonly TellInput[];
  readonly containment: readonly StepInput[];
  /** What is not yet known, and something that is being added to it in words. */
  readonly notYetKnown: readonly string[];
  readonly unknownOther: string;
  /** The manager of the service, as the report or an officer named them. */
  readonly manager: string;
  /** The version of the report that the officer has read; empty while they have not said so. */
  readonly reportVersionSeen: string;
}

/** The part of the input that is the case's facts: of the case, or of what the reporter said. */
export function factsInputOf(facts: CaseFacts): Pick<TriageInput, Exclude<keyof CaseFacts, 'happenedAt'> | 'happenedDate' | 'happenedTime'> {
  const { happenedAt, peopleCount, peopleBand, recordsCount, ...same } = facts;
  const { date, time } = dayAndTime(happenedAt);
  return {
    ...same, happenedDate: date, happenedTime: time, peopleBand: peopleBand ?? '',
    peopleCount: peopleCount === undefined ? '' : String(peopleCount), recordsCount: recordsCount === undefined ? '' : String(recordsCount)
  };
}

/** The case as it stands, to start editing from. */
export function triageInputOf(values: CaseValues): TriageInput {
  const aware = dayAndTime(values.awareAt);
  const told = dayAndTime(values.supplierToldAt);
  const { breach, breachReason, awareReason, councilRole, supplier, regime, triage } = values;
  return {
    ...factsInputOf(values.facts), factsReason: triage.factsReason, awareDate: aware.date, awareTime: aware.time, awareReason, breach, breachReason, councilRole, supplier,
    supplierToldDate: told.date, supplierToldTime: told.time, regime, lead: values.leadId === undefined ? '' : String(values.leadId),
    tell: triage.tell.map(({ at, ...row }) => ({ ...row, ...storedMoment(at) })),
    containment: triage.containment.map(({ at, ...row }) => ({ ...row, ...storedMoment(at) })),
    notYetKnown: values.notification.notYetKnown, unknownOther: '', manager: triage.manager ?? '',
    reportVersionSeen: triage.reportVersionSeen
  };
}
