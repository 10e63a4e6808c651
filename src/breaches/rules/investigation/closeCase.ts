import type { BreachCase } from '../cases/caseValues';
import type { CaseProblem, CommandContext, CommandResult } from '../cases/command';
import { commandRules } from '../cases/commands';
import { closingProblems, outcomeOf } from './closingQuestions';
import { fileProblems } from './fileSize';
import { disposalDay, type RetentionSchedule } from './retention';

export interface Closing {
  /** The last look at the case before it is closed on the log. Not asked for what is no breach: its reason says it. */
  readonly finalEvaluation: string;
  readonly openTasks: number;
  readonly retention: RetentionSchedule;
}

/**
 * Closes a case of which every question is answered, and says from which day it may be disposed of.
 * Problems: `closing.<question>` with code `closing_<question>` for each that is open, `finalEvaluation` when it is missing, `state` when a
 * case in this state is not closed.
 */
export function closeCase(found: BreachCase, closing: Closing, { now }: CommandContext): CommandResult {
  const { values } = found;
  const outcome = outcomeOf(values);
  const finalEvaluation = closing.finalEvaluation.trim() || values.investigation.finalEvaluation;
  const investigation = { ...values.investigation, finalEvaluation };
  const problems: CaseProblem[] = closingProblems(found, closing.openTasks).map(({ key }) => ({ field: `closing.${key}`, code: `closing_${key}` }));
  if (!commandRules.close.states.includes(values.caseState)) {
    problems.unshift({ field: 'caseState', code: 'closing_state' });
  }
  if (finalEvaluation === '' && outcome !== 'notABreach') {
    problems.push({ field: 'finalEvaluation', code: 'required' });
  }
  problems.push(...fileProblems(investigation, 'finalEvaluation'));
  if (problems.length > 0 || outcome === undefined) {
    return { ok: false, problems };
  }
  const disposalDue = disposalDay(now, outcome, closing.retention);
  return {
    ok: true,
    next: { ...values, caseState: 'Closed', closedAt: now, disposalDue, investigation },
    events: [{ kind: 'closed', title: 'Case closed', details: `To be kept until ${disposalDue}.` }]
  };
}
