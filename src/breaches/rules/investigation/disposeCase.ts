import type { BreachCase, CaseValues } from '../cases/caseValues';
import type { CaseProblem, CommandContext, CommandResult } from '../cases/command';
import { emptyNotificationFile, type DpoAdvice } from '../decisions/notificationFile';
import { emptyInvestigationFile } from './investigationFile';
import { isDisposalDue } from './retention';

/** Why a case may not be disposed of (yet): codes of `problem_<code>`. */
export function disposalProblems(found: Pick<BreachCase, 'values' | 'aroundDesk'>, now: CommandContext['now']): readonly CaseProblem[] {
  const { caseState, disposalDue, disposedAt } = found.values;
  const problem = found.aroundDesk !== undefined ? 'aroundDesk'
    : caseState !== 'Closed' ? 'notClosed'
    : disposedAt !== undefined ? 'disposed'
    : isDisposalDue(disposalDue, now) ? undefined : 'notDue';
  return problem === undefined ? [] : [{ field: 'disposalDue', code: problem }];
}

/**
 * What stays of a case after its time: kinds, categories, numbers, dates, the score with its choices, and the decisions without their words
 * or the names of who made them. What is said in free text goes, because nobody can know whom it names.
 */
export function withoutFreeText(values: CaseValues): CaseValues {
  const { triage, notification, investigation } = values;
  return {
    ...values,
    awareReason: '',
    facts: { ...values.facts, whatHappened: '' },
    breachReason: '',
    supplier: '',
    triage: {
      ...triage,
      factsReason: '',
      ...(triage.manager === undefined ? {} : { manager: '' }),
      duplicates: triage.duplicates.map((each) => ({ ...each, by: '' })),
      ...(triage.mergedInto ? { mergedInto: { ...triage.mergedInto, reason: '', by: '' } } : {}),
      // a name that an officer typed may be a person's; the entries of the desk's own table have a key that says who
      tell: triage.tell.map((each) => ({ ...each, name: each.key === 'other' ? '' : each.name, by: '', reference: '', note: '' })),
      containment: triage.containment.map((each) => ({ ...each, wording: each.key === 'own' ? '' : each.wording, by: '', note: '' }))
    },
    severity: values.severity && { ...values.severity, note: '' },
    riskReason: '',
    ico: { ...values.ico, reason: '', decidedBy: '', delayReason: '' },
    people: { ...values.people, reason: '', decidedBy: '' },
    notification: {
      ...emptyNotificationFile,
      isCyber: notification.isCyber,
      cyberAspects: notification.cyberAspects,
      serviceImpact: notification.serviceImpact,
      recovery: notification.recovery,
      likelihood: notification.likelihood,
      staffTrained: notification.staffTrained,
      preventionBy: notification.preventionBy,
      submissions: notification.submissions.map((each) => ({ ...each, by: '', unknown: [], note: '' })),
      tellings: notification.tellings.map((each) => ({ ...each, by: '', note: '' })),
      adviceIco: withoutWords(notification.adviceIco),
      advicePeople: withoutWords(notification.advicePeople),
      decidedIco: notification.decidedIco && { risk: notification.decidedIco.risk, delegation: '', departure: '', enteredBy: '' },
      decidedPeople: notification.decidedPeople && { risk: notification.decidedPeople.risk, delegation: '', departure: '', enteredBy: '' }
    },
    investigation: {
      ...emptyInvestigationFile, rootCause: investigation.rootCause,
      closing: investigation.closing && { ...investigation.closing, by: '', decidedBy: '', delegation: '', reason: '', advice: '', adviceBy: '' }
    }
  };
}

function withoutWords(advice: DpoAdvice | undefined): DpoAdvice | undefined {
  return advice && { ...advice, reason: '', by: '', enteredBy: '' };
}

/** Disposal of a closed case whose day has come: the site owner's command. The store removes files, report and old versions around it. */
export function disposeCase(found: BreachCase, { now }: CommandContext): CommandResult {
  const problems = disposalProblems(found, now);
  if (problems.length > 0) {
    return { ok: false, problems };
  }
  return {
    ok: true,
    next: { ...withoutFreeText(found.values), disposedAt: now },
    events: [{ kind: 'disposed', title: 'Disposed of under the retention schedule', details: 'Evidence, the report and free text are removed; counts and decisions are kept.' }]
  };
}
