import type { Temporal } from 'temporal-polyfill';
import { dueAt } from '../cases/clock';
import type { BreachCase, CaseValues } from '../cases/caseValues';
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

export type TellingState = 'in time' | 'late' | 'not yet' | 'overdue' | 'no need' | 'not decided';

/** How it stands with the notice of article 33(1). */
export function icoStateOf({ ico, awareAt }: Pick<CaseValues, 'ico' | 'awareAt'>, now: Temporal.Instant): TellingState {
  if (ico.decision !== 'Tell') return ico.decision === 'Do not tell' ? 'no need' : 'not decided';
  const due = awareAt && dueAt(awareAt).epochMilliseconds;
  if (ico.toldAt) return due !== undefined && ico.toldAt.epochMilliseconds > due ? 'late' : 'in time';
  return due !== undefined && now.epochMilliseconds > due ? 'overdue' : 'not yet';
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
  readonly icoState: TellingState;
  readonly reportingBand: ReportingBand | undefined;
}

export function registerEntry(found: BreachCase, now: Temporal.Instant): RegisterEntry {
  const { values } = found;
  const { notification, investigation, triage, ico, awareAt } = values;
  return {
    found,
    facts: values.facts.whatHappened,
    effects: paragraphs(investigation.effects, notification.consequences, notification.actualHarm),
    remedialAction: [
      { text: notification.actionsTaken, done: true },
      ...triage.containment.filter(({ state }) => state === 'Done').map(({ wording }) => ({ text: wording, done: true })),
      ...investigation.actions.filter(({ state }) => state !== 'Dropped').map(({ text, state }) => ({ text, done: state === 'Done' })),
      { text: notification.actionsProposed, done: false }
    ].filter(({ text }) => text !== ''),
    severity: values.severity && severityOf(values.severity),
    icoState: icoStateOf(values, now),
    reportingBand: ico.decision === 'Tell' && ico.toldAt && awareAt ? reportingBandOf(awareAt, ico.toldAt) : undefined
  };
}

function paragraphs(...texts: readonly string[]): string {
  return [...new Set(texts.filter((text) => text.trim() !== ''))].join('\n');
}
