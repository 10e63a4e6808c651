import { utcSecond } from '../../../calendar';
import type { BreachCase } from '../cases/caseValues';
import type { CaseProblem, CommandContext, CommandResult } from '../cases/command';
import { commandRules } from '../cases/commands';
import { COUNTING_RULES } from '../cases/countingRules';
import { caseEvent, type CaseEvent } from '../cases/events/caseEvent';
import { contradictions, type Contradiction } from '../decisions/contradictions';
import { normaliseText } from '../../../casework/rules/normaliseText';
import { TEXT_LIMIT } from '../report/report';
import { outcomeOf } from './caseOutcome';
import { closingProblems, shortClosure } from './closingQuestions';
import { fileProblems } from './fileSize';
import type { ClosingRecord } from './investigationFile';
import { disposalDay, type RetentionSchedule } from './retention';

/** Who takes it on themselves to close a case in which a duty is unmet or the record contradicts itself, and why. */
export interface TakenInput {
  readonly decidedBy: string;
  /** Under which delegation or post; may be empty. */
  readonly delegation: string;
  readonly reason: string;
  /** What the DPO advised on closing it like this. */
  readonly advice: string;
  readonly adviceBy: string;
}

export interface Closing {
  /** The last look at the case before it is closed on the log. `asksEvaluation` says of which it is asked. */
  readonly finalEvaluation: string;
  readonly openTasks: number;
  readonly retention: RetentionSchedule;
  /** Asked where something contradicts; of cases that are closed together it is asked once. */
  readonly taken?: TakenInput;
}

/** Of what is no breach its reason says it, and of an unlikely risk what was decided; of a near miss it is what is learnt. */
export function asksEvaluation(values: BreachCase['values']): boolean {
  return outcomeOf(values) !== 'notABreach' && shortClosure(values) !== 'unlikelyRisk';
}

export const emptyTaken: TakenInput = { decidedBy: '', delegation: '', reason: '', advice: '', adviceBy: '' };

/**
 * Closes a case of which every question is answered, and says from which day it may be disposed of. What contradicts (a high risk of which nobody was told, an
 * exception that the facts do not bear out) is named, and taken only with who, why and the DPO's advice on record: the register counts the duty as unmet.
 * Problems: `closing.<question>` with code `closing_<question>` for each that is open, `finalEvaluation` when it is missing, `taken.<field>` with `taken…`
 * where something contradicts, `state` when a case in this state is not closed.
 */
export function closeCase(found: BreachCase, closing: Closing, { now, me }: CommandContext): CommandResult {
  const { values } = found;
  const outcome = outcomeOf(values);
  const finalEvaluation = closing.finalEvaluation.trim() || values.investigation.finalEvaluation;
  const contradicting = contradictions(values);
  const taken = contradicting.length > 0 ? tidy(closing.taken ?? emptyTaken) : emptyTaken;
  const record: ClosingRecord = { rules: COUNTING_RULES, at: utcSecond(now), by: me.name, taken: contradicting.map(kept), ...taken };
  const investigation = { ...values.investigation, finalEvaluation, closing: record };
  const problems: CaseProblem[] = closingProblems(found, closing.openTasks).map(({ key }) => ({ field: `closing.${key}`, code: `closing_${key}` }));
  if (!commandRules.close.states.includes(values.caseState)) {
    problems.unshift({ field: 'caseState', code: 'closing_state' });
  }
  if (finalEvaluation === '' && asksEvaluation(values)) {
    problems.push({ field: 'finalEvaluation', code: 'required' });
  }
  if (contradicting.length > 0) {
    problems.push(...takenProblems(taken));
  }
  problems.push(...fileProblems(investigation, 'finalEvaluation'));
  if (problems.length > 0 || outcome === undefined) {
    return { ok: false, problems };
  }
  const disposalDue = disposalDay(now, outcome, closing.retention);
  return {
    ok: true,
    next: { ...values, caseState: 'Closed', closedAt: now, disposalDue, investigation },
    events: [closed(record, disposalDue)]
  };
}

const kept = ({ code, duty }: Contradiction): ClosingRecord['taken'][number] => (duty === undefined ? { code } : { code, duty });

function tidy(input: TakenInput): TakenInput {
  return Object.fromEntries(Object.entries(input).map(([key, text]: [string, string]) => [key, normaliseText(text)])) as unknown as TakenInput;
}

/** Who, why, and the DPO's advice with who gave it; the delegation may be empty. */
function takenProblems(taken: TakenInput): readonly CaseProblem[] {
  const codes = { decidedBy: 'takenBy', reason: 'takenReason', advice: 'takenAdvice', adviceBy: 'takenAdviceBy' } as const;
  const missing = (Object.keys(codes) as (keyof typeof codes)[]).filter((key) => taken[key] === '').map((key) => ({ field: `taken.${key}`, code: codes[key] }));
  const long = (['decidedBy', 'delegation', 'adviceBy'] as const).filter((key) => taken[key].length > TEXT_LIMIT).map((key) => ({ field: `taken.${key}`, code: 'tooLong' }));
  return [...missing, ...long];
}

function closed({ taken, decidedBy, delegation, reason, advice, adviceBy, by }: ClosingRecord, keptUntil: string): CaseEvent {
  if (taken.length === 0) return caseEvent('closed', { keptUntil });
  const duties = [...new Set(taken.flatMap(({ duty }) => duty ?? []))];
  return caseEvent('closedAllTheSame', {
    keptUntil, taken: taken.map(({ code }) => code), duties, decidedBy, delegation, enteredBy: decidedBy === by ? '' : by, advice, advisedBy: adviceBy
  }, { details: reason });
}
