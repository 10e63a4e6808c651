import type { BreachCase, CaseValues } from '../cases/caseValues';
import type { PeopleException, RiskLevel, TellDecision } from '../cases/choices';
import { runsAgainstDecision } from '../cases/clockState';
import type { CommandContext, CommandResult } from '../cases/command';
import { commandRules } from '../cases/commands';
import { caseEvent } from '../cases/events/caseEvent';
import { TEXT_LIMIT } from '../report/report';
import { adviceOn, departsFromAdvice, recordOf, riskRoseSince, type DecisionAbout } from './advice';
import { dutyLaw, exceptionLaw } from './exceptions';
import { Problems } from '../../../casework/rules/problems';
import { checkBreach } from './inputs';
import type { DecisionRecord } from './notificationFile';
import { delayReasonNeeded } from './timing';

/** Who decides, which need not be who types it; empty is who types it. */
export interface DecidedByInput {
  readonly by?: string;
  /** Under which delegation or post they decide for the council. */
  readonly delegation?: string;
  /** Why the DPO's advice is not followed. */
  readonly departure?: string;
}

export interface IcoInput extends DecidedByInput {
  readonly decision: TellDecision;
  readonly reason: string;
  /** Asked after 72 hours. */
  readonly delayReason: string;
}

export interface PeopleInput extends DecidedByInput {
  readonly decision: TellDecision;
  readonly reason: string;
  readonly exception: PeopleException;
}

/** Article 33(1) asks for the notice "unless the personal data breach is unlikely to result in a risk". Telling without need departs from nothing. */
export function icoDeparts(risk: RiskLevel, decision: TellDecision): boolean {
  return decision === 'Do not tell' && (risk === 'Risk' || risk === 'High risk');
}

/** Article 34(1) asks to tell people of a high risk, unless an exception takes the duty away. */
export function peopleDepart(risk: RiskLevel, decision: TellDecision, exception: PeopleException): boolean {
  return decision === 'Do not tell' && risk === 'High risk' && exception === 'None';
}

/**
 * UK GDPR article 33, DPA 2018 section 67: the council tells the ICO or not, with the reason, who, under which delegation and when; apart from what the DPO
 * advised. After 72 hours the reason for the delay is asked. What the risk is may be decided before or after: `decisionFindings` says what does not fit
 * together, and a reason that was given for a lower risk is asked again.
 * Problems: `ico.decision`, `ico.reason` (`departure-needs-reason` where the decision departs from the risk, `risk-rose`), `ico.departure`, `ico.by`,
 * `ico.delegation`, `ico.delayReason`, `breach`, `caseState`, `notification`.
 */
export function decideIco({ values }: Pick<BreachCase, 'values'>, input: IcoInput, { now, me }: CommandContext): CommandResult {
  const problems = begin(values);
  if (input.decision === 'Not decided') problems.add('ico.decision', 'required');
  const reason = problems.text('ico.reason', input.reason, icoDeparts(values.risk, input.decision) ? 'departure-needs-reason' : 'required');
  const delayReason = problems.text('ico.delayReason', input.delayReason) || values.ico.delayReason;
  const who = decidedBy(problems, values, 'ico', input, reason, me.name);
  const same = values.ico.decision === input.decision && values.ico.reason === reason && who.isSame;
  const ico = { ...values.ico, decision: input.decision, reason, delayReason, ...(same ? {} : { decidedAt: now, decidedBy: who.by }) };
  const next: CaseValues = { ...values, ico, notification: same ? values.notification : { ...values.notification, decidedIco: who.record } };
  if (delayReason === '' && delayReasonNeeded(next, now)) problems.add('ico.delayReason', 'delay-reason');
  problems.file('notification', next.notification);
  if (problems.found.length > 0) return { ok: false, problems: problems.found };
  if (same && delayReason === values.ico.delayReason) return { ok: false, problems: [{ field: 'ico.decision', code: 'nothing-changed' }] };
  return {
    ok: true, next,
    events: [caseEvent('decidedOnIco', {
      decision: input.decision, risk: values.risk, law: dutyLaw[values.regime].ico, ...who.told, delayReason, keepsRunning: runsAgainstDecision(next)
    }, { details: reason })]
  };
}

/**
 * UK GDPR article 34, DPA 2018 section 68: the council tells the people affected or not, and which exception takes the duty away. A high risk of which people
 * are not told needs an exception, or a reason that says why the decision departs from the risk test.
 * Problems: `people.decision`, `people.exception`, `people.reason`, `people.departure`, `people.by`, `people.delegation`, `breach`, `caseState`, `notification`.
 */
export function decidePeople({ values }: Pick<BreachCase, 'values'>, input: PeopleInput, { now, me }: CommandContext): CommandResult {
  const problems = begin(values);
  if (input.decision === 'Not decided') problems.add('people.decision', 'required');
  if (input.decision === 'Tell' && input.exception !== 'None') problems.add('people.exception', 'exception-though-told');
  if (input.exception !== 'None' && exceptionLaw(input.exception, values.regime) === undefined) problems.add('people.exception', 'exception-of-other-regime');
  const reason = problems.text('people.reason', input.reason, peopleDepart(values.risk, input.decision, input.exception) ? 'departure-needs-reason' : 'required');
  const who = decidedBy(problems, values, 'people', input, reason, me.name);
  const notification = { ...values.notification, decidedPeople: who.record };
  problems.file('notification', notification);
  if (problems.found.length > 0) return { ok: false, problems: problems.found };
  const was = values.people;
  if (was.decision === input.decision && was.reason === reason && was.exception === input.exception && who.isSame) {
    return { ok: false, problems: [{ field: 'people.decision', code: 'nothing-changed' }] };
  }
  const law = exceptionLaw(input.exception, values.regime);
  return {
    ok: true,
    next: { ...values, people: { ...was, decision: input.decision, reason, exception: input.exception, decidedAt: now, decidedBy: who.by }, notification },
    events: [caseEvent('decidedOnPeople', {
      decision: input.decision, exception: law === undefined ? '' : input.exception, risk: values.risk, law: law ?? dutyLaw[values.regime].people, ...who.told
    }, { details: reason })]
  };
}

interface DecidedBy {
  readonly by: string;
  readonly record: DecisionRecord;
  readonly isSame: boolean;
  /** What the event says of it: nothing where whoever saves it decides, under no delegation. */
  readonly told: Readonly<Record<'decidedBy' | 'delegation' | 'enteredBy' | 'departure', string>>;
}

/** Who decides and under which delegation, and what the DPO's advice and a risk that rose ask besides. */
function decidedBy(
  problems: Problems, values: CaseValues, about: DecisionAbout, input: DecidedByInput & { readonly decision: TellDecision }, reason: string, me: string
): DecidedBy {
  const [was, kept] = [values[about], recordOf(values, about)];
  const line = (key: 'by' | 'delegation', otherwise: string): string => {
    const text = problems.text(`${about}.${key}`, input[key] ?? '') || otherwise;
    if (text.length > TEXT_LIMIT) problems.add(`${about}.${key}`, 'line-too-long');
    return text;
  };
  const [by, delegation] = [line('by', me), line('delegation', '')];
  const departs = departsFromAdvice(adviceOn(values, about), input.decision);
  const departure = problems.text(`${about}.departure`, input.departure ?? '', departs ? 'advice-not-followed' : undefined);
  if (riskRoseSince(kept, input.decision, values.risk) && reason === was.reason && reason !== '') problems.add(`${about}.reason`, 'risk-rose');
  // what is asked of nobody is not kept
  const record: DecisionRecord = { risk: values.risk, delegation, departure: departs ? departure : '', enteredBy: me };
  const isSame = was.decidedBy === by && (kept?.delegation ?? '') === record.delegation && (kept?.departure ?? '') === record.departure;
  return {
    by, record, isSame,
    told: { decidedBy: by === me && delegation === '' ? '' : by, delegation, enteredBy: by === me ? '' : me, departure: record.departure }
  };
}

function begin(values: CaseValues): Problems {
  const problems = new Problems();
  if (!commandRules.decide.states.includes(values.caseState)) problems.add('caseState', values.caseState === 'New' ? 'triage-first' : 'case-closed');
  checkBreach(problems, values);
  return problems;
}
