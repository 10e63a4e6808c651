import type { BreachCase, CaseValues } from '../cases/caseValues';
import type { CaseCommand } from '../cases/commands';
import { CONTROLLER_ENTRY } from '../decisions/controllerTold';
import { adviceDeparted, riskRose } from '../decisions/findings';
import { isLate } from '../decisions/timing';

/** What came out of a case, as far as closing and the retention schedule ask. */
export const caseOutcomes = ['personalDataBreach', 'nearMiss', 'notABreach'] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];

/** Undefined while nobody has decided. */
export function outcomeOf({ breach }: Pick<CaseValues, 'breach'>): CaseOutcome | undefined {
  switch (breach) {
    case 'Yes': return 'personalDataBreach';
    case 'Near miss': return 'nearMiss';
    case 'No': return 'notABreach';
    case 'Not decided': return undefined;
  }
}

export interface ClosingFacts {
  readonly found: Pick<BreachCase, 'values' | 'aroundDesk' | 'unreadable'>;
  /** Tasks given to the service that are neither done nor withdrawn. */
  readonly openTasks: number;
}

interface ClosingQuestion {
  readonly key: string;
  /** The command whose panel answers it. */
  readonly answerIn: CaseCommand;
  /** `any`: whatever the outcome, also before it is decided. */
  readonly asks: readonly CaseOutcome[] | 'any';
  /** Asked only when this holds too. */
  readonly when?: (values: CaseValues) => boolean;
  readonly answered: (facts: ClosingFacts) => boolean;
}

const said = (text: string): boolean => text.trim() !== '';
const of = (answered: (values: CaseValues) => boolean) => ({ found }: ClosingFacts): boolean => answered(found.values);
const breach: readonly CaseOutcome[] = ['personalDataBreach'];
const incident: readonly CaseOutcome[] = ['personalDataBreach', 'nearMiss'];

/** Article 33(1) and 34(1) are the controller's; a processor tells its controller, article 33(2). */
const asController = ({ councilRole }: CaseValues): boolean => councilRole !== 'Processor';
const icoTold = (values: CaseValues): boolean => asController(values) && values.ico.toldAt !== undefined;
const decidedBoth = (holds: (values: CaseValues, about: 'ico' | 'people') => boolean) => (values: CaseValues): boolean => !holds(values, 'ico') && !holds(values, 'people');

function toldIcoLate({ awareAt, ico }: CaseValues): boolean {
  return awareAt !== undefined && ico.toldAt !== undefined && isLate(ico.toldAt, awareAt);
}

/** UK GDPR article 33(5): the remedial action taken, wherever it was written. */
function remedied({ notification, triage, investigation }: CaseValues): boolean {
  return said(notification.actionsTaken) || triage.containment.some(({ state }) => state === 'Done') || investigation.actions.some(({ state }) => state !== 'Dropped');
}

/**
 * Everything that must be answered before a case is closed, in the order in which an officer works. A near miss and a "no" need less:
 * the record of article 33(5) is of personal data breaches, but the accountability framework asks to learn from near misses too.
 * What was decided or left undone against the law is no question: an answer would be made up. `contradictions` names it, and closing takes it with who, why
 * and the DPO's advice.
 */
export const closingQuestions = [
  { key: 'aroundDesk', answerIn: 'history', asks: 'any', answered: ({ found }) => found.aroundDesk === undefined },
  { key: 'readable', answerIn: 'history', asks: 'any', answered: ({ found }) => found.unreadable.length === 0 },
  { key: 'breachDecided', answerIn: 'triage', asks: 'any', answered: of(({ breach: decision }) => decision !== 'Not decided') },
  { key: 'breachReason', answerIn: 'triage', asks: ['personalDataBreach', 'nearMiss', 'notABreach'], answered: of(({ breachReason }) => said(breachReason)) },
  { key: 'awareAt', answerIn: 'triage', asks: breach, answered: of(({ awareAt }) => awareAt !== undefined) },
  { key: 'councilRole', answerIn: 'triage', asks: breach, answered: of(({ councilRole }) => councilRole !== 'Not decided') },
  { key: 'lead', answerIn: 'assign', asks: breach, answered: of(({ leadId }) => leadId !== undefined) },
  { key: 'containment', answerIn: 'record', asks: incident, answered: of(({ triage }) => triage.containment.every(({ state }) => state !== 'To do')) },
  // the controller is the duty of article 33(2), and is named with the contradictions
  { key: 'othersTold', answerIn: 'triage', asks: incident, answered: of(({ triage }) => triage.tell.every(({ key, state }) => state !== 'To tell' || key === CONTROLLER_ENTRY)) },
  { key: 'severity', answerIn: 'triage', asks: breach, answered: of(({ severity }) => severity !== undefined) },
  { key: 'risk', answerIn: 'triage', asks: breach, answered: of(({ risk }) => risk !== 'Not decided') },
  { key: 'icoDecision', answerIn: 'decide', asks: breach, when: asController, answered: of(({ ico }) => ico.decision !== 'Not decided' && said(ico.reason)) },
  { key: 'icoReference', answerIn: 'pack', asks: breach, when: icoTold, answered: of(({ ico }) => said(ico.reference)) },
  { key: 'icoDelay', answerIn: 'decide', asks: breach, when: (values) => icoTold(values) && toldIcoLate(values), answered: of(({ ico }) => said(ico.delayReason)) },
  { key: 'icoFollowUp', answerIn: 'pack', asks: breach, when: icoTold, answered: of(({ notification }) => (lastOf(notification.submissions)?.unknown ?? []).length === 0) },
  { key: 'peopleDecision', answerIn: 'decide', asks: breach, when: asController, answered: of(({ people }) => people.decision !== 'Not decided' && said(people.reason)) },
  { key: 'decidedAgain', answerIn: 'decide', asks: breach, when: asController, answered: of(decidedBoth(riskRose)) },
  { key: 'adviceDeparture', answerIn: 'decide', asks: breach, when: asController, answered: of(decidedBoth(adviceDeparted)) },
  { key: 'effects', answerIn: 'investigate', asks: breach, answered: of(({ investigation, notification }) => said(investigation.effects) || said(notification.consequences)) },
  { key: 'remedialAction', answerIn: 'investigate', asks: breach, answered: of(remedied) },
  { key: 'whatCausedIt', answerIn: 'investigate', asks: incident, answered: of(({ investigation }) => said(investigation.whatCausedIt)) },
  { key: 'doPeopleNeedTelling', answerIn: 'investigate', asks: breach, answered: of(({ investigation }) => said(investigation.doPeopleNeedTelling)) },
  { key: 'doesIcoNeedTelling', answerIn: 'investigate', asks: breach, answered: of(({ investigation }) => said(investigation.doesIcoNeedTelling)) },
  { key: 'howToAvoidAnother', answerIn: 'investigate', asks: incident, answered: of(({ investigation }) => said(investigation.howToAvoidAnother)) },
  { key: 'rootCause', answerIn: 'investigate', asks: incident, answered: of(({ investigation }) => investigation.rootCause !== undefined) },
  { key: 'lessons', answerIn: 'investigate', asks: breach, answered: of(({ investigation }) => investigation.lessons.length > 0) },
  { key: 'lessonsSpread', answerIn: 'investigate', asks: incident, answered: of(({ investigation }) => investigation.lessons.every(({ text, spreadBy }) => said(text) && said(spreadBy))) },
  {
    key: 'actionsOwned', answerIn: 'investigate', asks: incident,
    answered: of(({ investigation }) => investigation.actions.every(({ text, owner, target, state }) => state === 'Dropped' || (said(text) && said(owner) && target !== undefined)))
  },
  { key: 'tasks', answerIn: 'investigate', asks: 'any', answered: ({ openTasks }) => openTasks === 0 }
] as const satisfies readonly ClosingQuestion[];

export type ClosingQuestionKey = (typeof closingQuestions)[number]['key'];

function lastOf<Value>(values: readonly Value[]): Value | undefined {
  return values[values.length - 1];
}

export interface ClosingProblem {
  readonly key: ClosingQuestionKey;
  readonly answerIn: CaseCommand;
}

/** The questions that this case has to answer, each with whether it is answered. */
export function closingChecklist(facts: ClosingFacts): readonly (ClosingProblem & { readonly answered: boolean })[] {
  const { values } = facts.found;
  const outcome = outcomeOf(values);
  const questions: readonly (ClosingQuestion & { readonly key: ClosingQuestionKey })[] = closingQuestions;
  return questions
    .filter(({ asks, when }) => (asks === 'any' || (outcome !== undefined && asks.includes(outcome))) && (when?.(values) ?? true))
    .map(({ key, answerIn, answered }) => ({ key, answerIn, answered: answered(facts) }));
}

/** What is unanswered; none means that the case may be closed. */
export function closingProblems(found: ClosingFacts['found'], openTasks: number): readonly ClosingProblem[] {
  return closingChecklist({ found, openTasks }).filter(({ answered }) => !answered).map(({ key, answerIn }) => ({ key, answerIn }));
}
