import type { BreachCase, CaseValues } from '../cases/caseValues';
import type { PeopleException, RiskLevel, TellDecision } from '../cases/choices';
import type { CommandContext, CommandResult } from '../cases/command';
import { commandRules } from '../cases/commands';
import { dutyLaw, exceptionLaw } from './exceptions';
import { checkBreach, Problems } from './inputs';
import { delayReasonNeeded } from './timing';

export interface IcoInput {
  readonly decision: TellDecision;
  readonly reason: string;
  /** Asked after 72 hours. */
  readonly delayReason: string;
}

export interface PeopleInput {
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
 * UK GDPR article 33, DPA 2018 section 67: tell the ICO or not, with the reason, who and when. After 72 hours the reason for the delay is asked. What the
 * risk is may be decided before or after: `decisionFindings` says what does not fit together.
 * Problems: `ico.decision`, `ico.reason` (`departure-needs-reason` where the decision departs from the risk), `ico.delayReason`, `breach`, `caseState`.
 */
export function decideIco({ values }: Pick<BreachCase, 'values'>, input: IcoInput, { now, me }: CommandContext): CommandResult {
  const problems = begin(values);
  if (input.decision === 'Not decided') problems.add('ico.decision', 'required');
  const reason = problems.text('ico.reason', input.reason, icoDeparts(values.risk, input.decision) ? 'departure-needs-reason' : 'required');
  const delayReason = problems.text('ico.delayReason', input.delayReason) || values.ico.delayReason;
  const same = values.ico.decision === input.decision && values.ico.reason === reason;
  const ico = { ...values.ico, decision: input.decision, reason, delayReason, ...(same ? {} : { decidedAt: now, decidedBy: me.name }) };
  const next: CaseValues = { ...values, ico };
  if (delayReason === '' && delayReasonNeeded(next, now)) problems.add('ico.delayReason', 'delay-reason');
  if (problems.found.length > 0) return { ok: false, problems: problems.found };
  if (same && delayReason === values.ico.delayReason) return { ok: false, problems: [{ field: 'ico.decision', code: 'nothing-changed' }] };
  return {
    ok: true, next,
    events: [{
      kind: 'ico decision',
      title: `ICO: ${input.decision}`,
      details: lines(`${dutyLaw[values.regime].ico}. Risk: ${values.risk}.`, reason, delayReason === '' ? '' : `Reason for the delay: ${delayReason}`)
    }]
  };
}

/**
 * UK GDPR article 34, DPA 2018 section 68: tell the people affected or not, and which exception takes the duty away. A high risk of which people are not told
 * needs an exception, or a reason that says why the decision departs from the risk test.
 * Problems: `people.decision`, `people.exception`, `people.reason`, `breach`, `caseState`.
 */
export function decidePeople({ values }: Pick<BreachCase, 'values'>, input: PeopleInput, { now, me }: CommandContext): CommandResult {
  const problems = begin(values);
  if (input.decision === 'Not decided') problems.add('people.decision', 'required');
  if (input.decision === 'Tell' && input.exception !== 'None') problems.add('people.exception', 'exception-though-told');
  if (input.exception !== 'None' && exceptionLaw(input.exception, values.regime) === undefined) problems.add('people.exception', 'exception-of-other-regime');
  const reason = problems.text('people.reason', input.reason, peopleDepart(values.risk, input.decision, input.exception) ? 'departure-needs-reason' : 'required');
  if (problems.found.length > 0) return { ok: false, problems: problems.found };
  const was = values.people;
  if (was.decision === input.decision && was.reason === reason && was.exception === input.exception) {
    return { ok: false, problems: [{ field: 'people.decision', code: 'nothing-changed' }] };
  }
  const law = exceptionLaw(input.exception, values.regime);
  return {
    ok: true,
    next: { ...values, people: { ...was, decision: input.decision, reason, exception: input.exception, decidedAt: now, decidedBy: me.name } },
    events: [{
      kind: 'people decision',
      title: `People affected: ${input.decision}${law === undefined ? '' : ` (${input.exception})`}`,
      details: lines(`${law ?? dutyLaw[values.regime].people}. Risk: ${values.risk}.`, reason)
    }]
  };
}

function begin(values: CaseValues): Problems {
  const problems = new Problems();
  if (!commandRules.decide.states.includes(values.caseState)) problems.add('caseState', values.caseState === 'New' ? 'triage-first' : 'case-closed');
  checkBreach(problems, values);
  return problems;
}

const lines = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');
