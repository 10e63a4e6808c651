import type { Temporal } from 'temporal-polyfill';
import type { BreachCase, CaseValues } from '../cases/caseValues';
import { countingRulesOf, type CountingRules } from '../cases/countingRules';
import { contradictions } from '../decisions/contradictions';
import { controllerTold } from '../decisions/controllerTold';
import { icoTiming, type IcoTiming } from '../decisions/timing';
import { joined } from '../prefill/filled';
import type { ClosingRecord } from '../investigation/investigationFile';
import { severityOf, type SeverityBand } from '../severity/score';

/** Why a case of the period is not in the register. */
export const leftOutReasons = ['aroundDesk', 'notDecided', 'nearMiss', 'notABreach', 'repeat', 'merged'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/**
 * Undefined for what belongs in the register: UK GDPR article 33(5) asks for "any personal data breaches", and only an officer's decision makes one.
 * A row that was made or changed around the desk waits for an officer; what was reported twice or merged is in it once.
 */
export function leftOutOf(found: Pick<BreachCase, 'values' | 'aroundDesk' | 'repeatOf'>): LeftOutReason | undefined {
  const { values, aroundDesk, repeatOf } = found;
  if (aroundDesk !== undefined) return 'aroundDesk';
  if (values.triage.mergedInto !== undefined) return 'merged';
  if (repeatOf !== undefined) return 'repeat';
  switch (values.breach) {
    case 'Yes': return undefined;
    case 'Near miss': return 'nearMiss';
    case 'No': return 'notABreach';
    case 'Not decided': return 'notDecided';
  }
}

/** The bands of the ICO's data security incident trends. */
export const reportingBands = ['Less than 24 hours', '24 hours to 72 hours', '72 hours to 1 week', 'More than 1 week'] as const;
export type ReportingBand = (typeof reportingBands)[number];

/** Elapsed time from awareness to notice. Exactly 72 hours is in time; a limit belongs to the shorter band but for the first, "less than". */
export function reportingBandOf(awareAt: Temporal.Instant, toldAt: Temporal.Instant): ReportingBand {
  const hours = (toldAt.epochMilliseconds - awareAt.epochMilliseconds) / 3_600_000;
  return hours < 24 ? reportingBands[0] : hours <= 72 ? reportingBands[1] : hours <= 168 ? reportingBands[2] : reportingBands[3];
}

/** A contradiction that was on record when the case was closed, or stands in the decisions of an open one; `duty`: which duty is unmet. */
export type Unmet = ClosingRecord['taken'][number];

/**
 * What the register names as unmet: of a closed case what closing named and took; of an open one what its decisions contradict (what is merely not done
 * yet is no failure). Of a case that the version before closed nothing was asked: `unmetToday` says what would be named.
 */
export function unmetOf(values: CaseValues): readonly Unmet[] {
  if (countingRulesOf(values) === 'earlier') return [];
  const { closing } = values.investigation;
  if (values.caseState === 'Closed' && closing) return closing.taken;
  return unmetToday(values).filter(({ code }) => !code.endsWith('not-told'));
}

/** What today's rules name, whenever the case was closed. */
export function unmetToday(values: CaseValues): readonly Unmet[] {
  return contradictions(values).map(({ code, duty }) => ({ code, duty }));
}

/** One line of the register. What was disposed of has no words any more, and stays in it with its decisions. */
export interface RegisterEntry {
  readonly found: BreachCase;
  readonly facts: string;
  /** Article 33(5): the effects. */
  readonly effects: string;
  /** Article 33(5): the remedial action taken; what is proposed is named as such. */
  readonly remedialAction: readonly { readonly text: string; readonly done: boolean }[];
  readonly severity: { readonly score: number; readonly band: SeverityBand } | undefined;
  /** Article 33(1), by `icoTiming` alone. */
  readonly icoState: IcoTiming;
  readonly reportingBand: ReportingBand | undefined;
  /** Article 33(2), where the council is processor; `at` is missing where only that is known. Undefined for a controller, `not told` for a processor that told nobody. */
  readonly controllerTold: { readonly at: Temporal.Instant | undefined } | 'not told' | undefined;
  /** By which rules the duties are counted: a case that the version before closed stays as it was closed. */
  readonly rules: CountingRules;
  readonly unmet: readonly Unmet[];
  /** Files of the case that were withdrawn as wrong. */
  readonly withdrawn: number;
}

export function registerEntry(found: BreachCase, now: Temporal.Instant, withdrawn = 0): RegisterEntry {
  const { values } = found;
  const { notification, investigation, triage, ico, awareAt } = values;
  const icoState = icoTiming(values, now);
  return {
    found,
    facts: values.facts.whatHappened,
    effects: joined(investigation.effects, notification.consequences, notification.actualHarm),
    remedialAction: [
      { text: notification.actionsTaken, done: true },
      ...triage.containment.filter(({ state }) => state === 'Done').map(({ wording }) => ({ text: wording, done: true })),
      ...investigation.actions.filter(({ state }) => state !== 'Dropped').map(({ text, state }) => ({ text, done: state === 'Done' })),
      // what came from the improvement actions stands above
      { text: notification.actionsProposed.split('\n').filter((line) => !investigation.actions.some(({ text }) => text === line)).join('\n'), done: false }
    ].filter(({ text }) => text !== ''),
    severity: values.severity && severityOf(values.severity),
    icoState,
    reportingBand: (icoState === 'in time' || icoState === 'late') && ico.toldAt && awareAt ? reportingBandOf(awareAt, ico.toldAt) : undefined,
    controllerTold: values.councilRole === 'Processor' ? controllerTold(values) ?? 'not told' : undefined,
    rules: countingRulesOf(values),
    unmet: unmetOf(values),
    withdrawn
  };
}
