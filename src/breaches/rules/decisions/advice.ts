import { Temporal } from 'temporal-polyfill';
import { ukInstant, utcSecond } from '../../../calendar';
import type { BreachCase, CaseValues } from '../cases/caseValues';
import type { RiskLevel, TellDecision } from '../cases/choices';
import type { CommandContext, CommandResult } from '../cases/command';
import { commandRules } from '../cases/commands';
import { caseEvent } from '../cases/events/caseEvent';
import { CLOCK_SKEW_MINUTES } from '../../../casework/rules/limits';
import { dutyLaw } from './exceptions';
import type { DayAndTime } from '../../../casework/rules/moments';
import { Problems } from '../../../casework/rules/problems';
import { checkBreach } from './inputs';
import type { DecisionRecord, DpoAdvice } from './notificationFile';

/** What is advised on and decided: whether the ICO is told (article 33), and whether the people affected are (article 34). */
export type DecisionAbout = 'ico' | 'people';

export const adviceOn = ({ notification }: Pick<CaseValues, 'notification'>, about: DecisionAbout): DpoAdvice | undefined => (about === 'ico' ? notification.adviceIco : notification.advicePeople);
export const recordOf = ({ notification }: Pick<CaseValues, 'notification'>, about: DecisionAbout): DecisionRecord | undefined => (about === 'ico' ? notification.decidedIco : notification.decidedPeople);

export interface AdviceInput extends DayAndTime {
  readonly advises: TellDecision;
  readonly reason: string;
  /** Who advised: the DPO, or whoever acts as one. */
  readonly by: string;
}

/**
 * Records what the DPO advised (UK GDPR article 39(1)(a); the controller decides, article 24). Whoever enters it is kept beside who gave it, so that an
 * officer may write down what the DPO said by telephone. Neither date nor time is now.
 * Problems: `adviceIco.advises`, `.reason`, `.by`, `.at` (or `advicePeople…`), `breach`, `caseState`, `notification`.
 */
export function recordAdvice({ values }: Pick<BreachCase, 'values'>, about: DecisionAbout, input: AdviceInput, { now, me }: CommandContext): CommandResult {
  const field = about === 'ico' ? 'adviceIco' : 'advicePeople';
  const problems = new Problems();
  if (!commandRules.decide.states.includes(values.caseState)) problems.add('caseState', values.caseState === 'New' ? 'triage-first' : 'case-closed');
  checkBreach(problems, values);
  if (input.advises === 'Not decided') problems.add(`${field}.advises`, 'required');
  const reason = problems.text(`${field}.reason`, input.reason, 'required');
  const by = problems.text(`${field}.by`, input.by, 'advised-by');
  const at = givenAt(problems, `${field}.at`, input, now);
  if (input.advises === 'Not decided' || !at) return { ok: false, problems: problems.found };
  const before = values.notification[field];
  // the same again, without a time of its own, was given when it was given
  const isSame = before !== undefined && before.advises === input.advises && before.reason === reason && before.by === by && (isNow(input) || before.at === at.toString());
  if (isSame) problems.add(`${field}.advises`, 'nothing-changed');
  const notification = { ...values.notification, [field]: { advises: input.advises, reason, by, at: at.toString(), enteredBy: me.name } };
  problems.file('notification', notification);
  if (problems.found.length > 0) return { ok: false, problems: problems.found };
  const event = caseEvent(about === 'ico' ? 'adviceOnIco' : 'adviceOnPeople', {
    advises: input.advises, law: dutyLaw[values.regime][about], advisedBy: by, at: utcSecond(at), enteredBy: by === me.name ? '' : me.name
  }, { details: reason, at });
  return { ok: true, next: { ...values, notification }, events: [event] };
}

const isNow = ({ date, time }: DayAndTime): boolean => date === '' && time === '';

/** A moment that may be left empty, which is now. */
export function givenAt(problems: Problems, field: string, input: DayAndTime, now: Temporal.Instant): Temporal.Instant | undefined {
  if (isNow(input)) return now;
  const at = input.date === '' || input.time === '' ? 'date-and-time' : ukInstant(input.date, input.time);
  if (typeof at === 'string') problems.add(field, at);
  else if (Temporal.Instant.compare(at, now.add({ minutes: CLOCK_SKEW_MINUTES })) > 0) problems.add(field, 'in-the-future');
  else return at;
  return undefined;
}

/** Whether a decision that is made departs from what the DPO advised. */
export function departsFromAdvice(advice: DpoAdvice | undefined, decision: TellDecision): boolean {
  return advice !== undefined && decision !== 'Not decided' && advice.advises !== decision;
}

const rank: Readonly<Record<RiskLevel, number>> = { 'Not decided': 0, Unlikely: 0, Risk: 1, 'High risk': 2 };

/**
 * The risk is higher by now than it was when somebody decided not to tell: the reason was given for another risk, and is asked again. Telling needs no
 * second thought. Of a decision of the version before the risk is not known until the risk is changed, which then keeps it (`withRiskOfDecisions`).
 */
export function riskRoseSince(record: DecisionRecord | undefined, decision: TellDecision, risk: RiskLevel): boolean {
  return record !== undefined && decision === 'Do not tell' && rank[risk] > rank[record.risk];
}

/** Before the risk is changed: decisions that do not say on which risk they were taken were taken on the one that stands there. */
export function withRiskOfDecisions(values: CaseValues): CaseValues['notification'] {
  const { notification, ico, people, risk } = values;
  const record = (decision: TellDecision, kept: DecisionRecord | undefined): DecisionRecord | undefined =>
    (kept !== undefined || decision !== 'Do not tell' ? kept : { risk, delegation: '', departure: '', enteredBy: '' });
  const [decidedIco, decidedPeople] = [record(ico.decision, notification.decidedIco), record(people.decision, notification.decidedPeople)];
  return decidedIco === notification.decidedIco && decidedPeople === notification.decidedPeople ? notification : { ...notification, decidedIco, decidedPeople };
}
