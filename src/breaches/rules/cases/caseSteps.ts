import type { Temporal } from 'temporal-polyfill';
import type { CaseEnd, CaseStep, MissingPart, StepFacts, StepState } from '../../../casework/rules/steps';
import { awaitsDisposal } from '../../../casework/rules/disposal/disposeCase';
import { controllerTold } from '../decisions/controllerTold';
import { outcomeOf } from '../investigation/caseOutcome';
import { closingProblems, shortClosure, type ClosingQuestionKey } from '../investigation/closingQuestions';
import { awaitedIn, awaits, type AwaitedStep } from './awaits';
import type { BreachCase, CaseValues } from './caseValues';
import { runsAgainstDecision } from './clockState';
import type { CaseCommand } from './commands';

/** The way of a breach. `controller` takes the place of telling ICO and people where the council is the processor (article 33(2)). */
export const caseStepKeys = [
  'report', 'triage', 'decisions', 'ico', 'people', 'controller', 'investigation', 'closing', 'disposal'
] as const;
export type CaseStepKey = (typeof caseStepKeys)[number];

interface BreachStep extends CaseStep<CaseCommand> {
  readonly key: CaseStepKey;
}

/** What a case still asks for: what it awaits, or a question of closing. */
export type MissingKey = `await_${AwaitedStep}` | `closing_${ClosingQuestionKey}`;

interface Missing extends MissingPart<CaseCommand> {
  readonly key: MissingKey;
  readonly step: CaseStepKey;
}

const commandOf: Readonly<Partial<Record<CaseStepKey, CaseCommand>>> = {
  triage: 'triage', decisions: 'decide', ico: 'pack', people: 'tell', controller: 'decide', investigation: 'investigate', closing: 'close',
  disposal: 'dispose'
};
const stepOfAwaited: Readonly<Record<AwaitedStep, CaseStepKey>> = {
  triage: 'triage', breach: 'triage', ico: 'decisions', 'ico-again': 'decisions', people: 'decisions', 'people-again': 'decisions',
  'controller-notice': 'controller', 'ico-notice': 'ico', 'people-notice': 'people'
};
const stepAnsweredIn: Readonly<Partial<Record<CaseCommand, CaseStepKey>>> = {
  triage: 'triage', assign: 'triage', record: 'triage', decide: 'decisions', pack: 'ico', tell: 'people', investigate: 'investigation',
  history: 'triage'
};
/** What is awaited is asked at closing too: it stands in the list once. */
const askedAlready: Readonly<Partial<Record<ClosingQuestionKey, AwaitedStep>>> = {
  breachDecided: 'breach', icoDecision: 'ico', peopleDecision: 'people', decidedAgain: 'people-again'
};

type Known = Pick<BreachCase, 'values' | 'aroundDesk' | 'unreadable'>;

/**
 * Where a case stands on its way from the report to disposal, and what each step still asks for. The step to take next is that of what the
 * case awaits most urgently (`awaits`), then the first that closing would still ask something of, then closing itself. A step that the
 * decisions leave out is not needed; of a closed case nothing is missing, and what was not done stays as not done.
 */
export function caseSteps(found: Known, { now, openTasks }: StepFacts): readonly BreachStep[] {
  const { values } = found;
  const isClosed = values.caseState === 'Closed';
  const missing = isClosed ? [] : missingParts(found, openTasks, now);
  const isProcessor = values.breach === 'Yes' && values.councilRole === 'Processor';
  const next = isClosed ? nextOfClosed(values, now) : missing[0]?.step ?? 'closing';
  return caseStepKeys.filter((key) => key !== 'controller' || isProcessor).map((key): BreachStep => {
    const own = missing.filter(({ step }) => step === key).map(({ key: what, command }) => ({ key: what, command }));
    return { key, command: commandOf[key], missing: own, state: key === next ? 'next' : stateOf(key, values, own.length > 0) };
  });
}

/** Most urgent first: what is awaited now, then what closing asks, in the order of the steps. */
function missingParts(found: Known, openTasks: number, now: Temporal.Instant): readonly Missing[] {
  const awaited = awaits(found.values, now);
  const questions = closingProblems(found, openTasks).filter(({ key }) => {
    const same = askedAlready[key];
    return same === undefined || !awaited.includes(same);
  });
  const order = (step: CaseStepKey): number => caseStepKeys.indexOf(step);
  return [
    ...awaited.map((step): Missing => ({ key: `await_${step}`, command: awaitedIn[step], step: stepOfAwaited[step] })),
    ...questions
      .map(({ key, answerIn }): Missing => ({ key: `closing_${key}`, command: answerIn, step: stepAnsweredIn[answerIn] ?? 'closing' }))
      .sort((one, other) => order(one.step) - order(other.step))
  ];
}

/** A closed case awaits its day of disposal, and no more. */
function nextOfClosed(values: CaseValues, now: Temporal.Instant): CaseStepKey | undefined {
  return awaitsDisposal(values, now) ? 'disposal' : undefined;
}

function stateOf(key: CaseStepKey, values: CaseValues, isMissing: boolean): StepState {
  const { caseState, breach, councilRole, ico, people } = values;
  const isDecided = breach !== 'Not decided';
  const owesNotice = breach === 'Yes' && councilRole !== 'Processor';
  const isDecidedOn = ({ decision, toldAt }: typeof ico | typeof people): boolean => decision !== 'Not decided' || toldAt !== undefined;
  const when = (isDone: boolean, isNeeded = true): StepState => (isMissing ? 'todo' : !isNeeded ? 'not-needed' : isDone ? 'done' : 'todo');
  /** Nobody is told where that was decided; but the ICO's clock may run against the decision. */
  const isTelling = (isToBeTold: boolean): boolean => !isDecided || (owesNotice && isToBeTold);
  switch (key) {
    case 'report': return when(true);
    case 'triage': return when(caseState !== 'New' && isDecided);
    case 'decisions': return when(isDecidedOn(ico) && isDecidedOn(people), !isDecided || owesNotice);
    case 'ico': return ico.toldAt ? when(true) : when(false, isTelling(ico.decision !== 'Do not tell' || runsAgainstDecision(values)));
    case 'people': return people.toldAt ? when(true) : when(false, isTelling(people.decision !== 'Do not tell'));
    case 'controller': return when(controllerTold(values) !== undefined);
    case 'investigation': return when(isDecided, caseState === 'Investigating' || isInvestigated(values));
    case 'closing': return caseState === 'Closed' ? 'done' : 'todo';
    case 'disposal': return values.disposedAt === undefined ? 'todo' : 'done';
  }
}

/** What is no breach, and what is closed by the short list, needs no investigation. */
function isInvestigated(values: CaseValues): boolean {
  return outcomeOf(values) !== 'notABreach' && shortClosure(values) === undefined;
}

/** A case that was merged lives on in another; of one that was disposed of, decisions, dates and counts are kept. */
export function caseEnd({ values: { triage, disposedAt } }: Pick<BreachCase, 'values'>): CaseEnd | undefined {
  if (triage.mergedInto) return { state: 'merged', into: triage.mergedInto.reference };
  return disposedAt ? { state: 'disposed', at: disposedAt } : undefined;
}
