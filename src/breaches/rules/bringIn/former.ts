import type { Temporal } from 'temporal-polyfill';
import { utcSecond } from '../../../calendar';
import type { CommandContext } from '../../../casework/rules/command';
import { genericEvent } from '../../../casework/rules/events/makeEvent';
import type { BreachDecision } from '../cases/choices';
import type { BreachCase, CaseValues } from '../cases/caseValues';
import type { CaseEvent, CommandResult } from '../cases/command';
import { caseEvent } from '../cases/events/caseEvent';
import { dutyLaw } from '../decisions/exceptions';
import { NOT_RECORDED } from '../decisions/notificationFile';
import { isLate } from '../decisions/timing';
import { earliestDisposal, type RetentionSchedule } from '../investigation/retention';
import { clockEffect } from '../triage/events';
import { inItsState } from '../triage/states';

/** What happened to a breach before it came into the log, by the register that the council kept until then. */
export interface FormerBreach {
  /** Undefined where the register does not say, and nothing else tells. */
  readonly breach: Exclude<BreachDecision, 'Not decided'> | undefined;
  readonly icoToldAt: Temporal.Instant | undefined;
  readonly icoReference: string;
  /** The register says that the ICO was not told. */
  readonly icoNotTold: boolean;
  readonly closedAt: Temporal.Instant | undefined;
}

/** In the officer's language: what stands where somebody would have typed. */
export interface FormerWords {
  readonly why: string;
  readonly notSaid: string;
}

/** Nobody has worked on it since it came. */
export const isUntouched = ({ aroundDesk, values: { caseState, breach, ico } }: BreachCase): boolean =>
  aroundDesk === undefined && caseState === 'New' && breach === 'Not decided' && ico.decision === 'Not decided' && ico.toldAt === undefined;

/**
 * Brings in what a former register says of a breach: whether it was a personal data breach, when the ICO was told and its reference, or that it was not, and when it was closed. What the register does
 * not say is not made up: no role, score, risk or advice. One that was closed there has no record of the closing questions, which nobody was asked, so it is counted by the rules of before
 * (`countingRulesOf`); told late is late, by the register's own days (UK GDPR article 33(1)). Of a case on which somebody has worked since nothing is brought in: undefined, as where there is nothing.
 * @param retention the council's schedule, from the day on which the register has it closed
 */
export function bringInFormer(found: BreachCase, former: FormerBreach, retention: RetentionSchedule, words: FormerWords, { me, now }: CommandContext): CommandResult | undefined {
  const { breach, icoToldAt, icoNotTold, closedAt } = former;
  if (!isUntouched(found) || (breach === undefined && !icoToldAt && !icoNotTold && !closedAt)) return undefined;
  const events: CaseEvent[] = [genericEvent('broughtIn', { number: found.externalId.startsWith('~') ? '' : found.externalId })];
  const before = found.values;
  let next: CaseValues = breach === undefined ? before : inItsState({ ...before, breach, breachReason: words.why });
  if (breach !== undefined) {
    events.push(caseEvent('breachDecided', { breach, clock: clockEffect(before, next) }, { details: words.why }), caseEvent('triaged', { state: next.caseState }));
  }
  if (icoToldAt) {
    next = icoTold(next, icoToldAt, former.icoReference, words, me.name);
    events.push(caseEvent('icoTold', { how: NOT_RECORDED, law: dutyLaw[next.regime].ico, at: utcSecond(icoToldAt), reference: former.icoReference, delayReason: next.ico.delayReason }, { details: words.why, at: icoToldAt }));
  } else if (icoNotTold) {
    next = { ...next, ico: { ...next.ico, decision: 'Do not tell', reason: words.why, decidedAt: closedAt ?? now, decidedBy: words.notSaid } };
    events.push(caseEvent('decidedOnIco', { decision: 'Do not tell', risk: next.risk, law: dutyLaw[next.regime].ico }, { details: words.why }));
  }
  if (closedAt) {
    const disposalDue = earliestDisposal(next, closedAt, retention);
    next = { ...next, caseState: 'Closed', closedAt, disposalDue };
    events.push(caseEvent('closed', { keptUntil: disposalDue }, { details: words.why }));
  }
  return { ok: true, next, events };
}

function icoTold(values: CaseValues, at: Temporal.Instant, reference: string, { why, notSaid }: FormerWords, by: string): CaseValues {
  const delayReason = values.awareAt && isLate(at, values.awareAt) ? notSaid : '';
  const submission = { kind: 'Initial' as const, at: at.toString(), by, how: NOT_RECORDED, reference, unknown: [], note: why } as const;
  return { ...values, ico: { ...values.ico, toldAt: at, reference, delayReason }, notification: { ...values.notification, submissions: [{ ...submission, unknown: [] }] } };
}
