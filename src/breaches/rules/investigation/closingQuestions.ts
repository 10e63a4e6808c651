import type { BreachCase, CaseValues } from '../cases/caseValues';
import type { CaseCommand } from '../cases/commands';
import { CONTROLLER_ENTRY } from '../decisions/controllerTold';
import { contradictions } from '../decisions/contradictions';
import { decisionAnswer } from '../prefill/investigation';
import { adviceDeparted, riskRose } from '../decisions/findings';
import { isLate } from '../decisions/timing';
import { outcomeOf, type CaseOutcome } from './caseOutcome';

export interface ClosingFacts {
  readonly found: Pick<BreachCase, 'values' | 'aroundDesk' | 'unreadable'>;
  /** Tasks given to the service that are neither done nor withdrawn. */
  readonly openTasks: number;
}

/** Why a case is closed by the short list. */
export type ShortClosure = 'nearMiss' | 'unlikelyRisk';

/**
 * What closing asks less of, and why it may. UK GDPR article 33(5) asks to document "any personal data breaches, comprising the facts
 * relating to the personal data breach, its effects and the remedial action taken", so that the Commissioner can verify compliance; of a
 * near miss it asks nothing. It asks for no root cause, no lessons and no plan: those are the accountability framework's, and worth an
 * investigation where somebody was put at risk.
 * - A near miss: why it was one, and the final evaluation, which is what is learnt. What was begun (steps, people to tell, lessons,
 *   actions, tasks) is finished.
 * - A breach of the council's own of which a risk was decided to be unlikely, of which nobody was told or is to be told, and in which
 *   nothing contradicts: facts, effects and remedial action, the score and the risk on which not reporting rests, and both decisions with
 *   their reasons ("record the reason for your decision", as the ICO says of what is not notified). These answer whether the ICO and the
 *   people need telling, so nobody is asked that again. Once the risk is decided anew, or somebody is told, the whole list is asked.
 */
export function shortClosure(values: CaseValues): ShortClosure | undefined {
  const { breach: decided, councilRole, risk, ico, people } = values;
  if (decided === 'Near miss') return 'nearMiss';
  const ofOwn = decided === 'Yes' && (councilRole === 'Controller' || councilRole === 'Joint controller');
  const nobodyToTell = [ico, people].every(({ decision, toldAt }) => decision !== 'Tell' && toldAt === undefined);
  return ofOwn && risk === 'Unlikely' && nobodyToTell && contradictions(values).length === 0 ? 'unlikelyRisk' : undefined;
}

interface ClosingQuestion {
  readonly key: string;
  /** The command whose panel answers it. */
  readonly answerIn: CaseCommand;
  /** `any`: whatever the outcome, also before it is decided. */
  readonly asks: readonly CaseOutcome[] | 'any';
  /** Asked only when this holds too. */
  readonly when?: (values: CaseValues) => boolean;
  /** Not asked in a short closure. */
  readonly inFull?: true;
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

/** Whether the ICO or the people need telling is answered by the decision with its reason. */
const isDecided = (values: CaseValues, about: 'ico' | 'people'): boolean => decisionAnswer(values, about, (_, decision) => decision) !== '';

/** UK GDPR article 33(5): the remedial action taken, wherever it was written. */
function remedied({ notification, triage, investigation }: CaseValues): boolean {
  return said(notification.actionsTaken) || triage.containment.some(({ state }) => state === 'Done') || investigation.actions.some(({ state }) => state !== 'Dropped');
}

/**
 * Everything that must be answered before a case is closed, in the order in which an officer works. `shortClosure` says which cases need
 * less, and why; a "no" needs its reason alone. What was answered in another place is not asked again. What was decided or left undone
 * against the law is no question: an answer would be made up. `contradictions` names it, and closing takes it with who, why and the DPO's
 * advice.
 */
export const closingQuestions = [
  { key: 'aroundDesk', answerIn: 'history', asks: 'any', answered: ({ found }) => found.aroundDesk === undefined },
  { key: 'readable', answerIn: 'history', asks: 'any', answered: ({ found }) => found.unreadable.length === 0 },
  { key: 'breachDecided', answerIn: 'triage', asks: 'any', answered: of(({ breach: decision }) => decision !== 'Not decided') },
  { key: 'breachReason', answerIn: 'triage', asks: ['personalDataBreach', 'nearMiss', 'notABreach'], answered: of(({ breachReason }) => said(breachReason)) },
  { key: 'awareAt', answerIn: 'triage', asks: breach, answered: of(({ awareAt }) => awareAt !== undefined) },
  { key: 'councilRole', answerIn: 'triage', asks: breach, answered: of(({ councilRole }) => councilRole !== 'Not decided') },
  { key: 'lead', answerIn: 'assign', asks: breach, inFull: true, answered: of(({ leadId }) => leadId !== undefined) },
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
  { key: 'whatCausedIt', answerIn: 'investigate', asks: incident, inFull: true, answered: of(({ investigation }) => said(investigation.whatCausedIt)) },
  {
    key: 'doPeopleNeedTelling', answerIn: 'investigate', asks: breach, inFull: true,
    answered: of((values) => said(values.investigation.doPeopleNeedTelling) || isDecided(values, 'people'))
  },
  {
    key: 'doesIcoNeedTelling', answerIn: 'investigate', asks: breach, inFull: true,
    answered: of((values) => said(values.investigation.doesIcoNeedTelling) || isDecided(values, 'ico'))
  },
  {
    key: 'howToAvoidAnother', answerIn: 'investigate', asks: incident, inFull: true,
    answered: of(({ investigation, notification }) => said(investigation.howToAvoidAnother) || said(notification.actionsProposed))
  },
  { key: 'rootCause', answerIn: 'investigate', asks: incident, inFull: true, answered: of(({ investigation }) => investigation.rootCause !== undefined) },
  { key: 'lessons', answerIn: 'investigate', asks: breach, inFull: true, answered: of(({ investigation }) => investigation.lessons.length > 0) },
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
  const isShort = shortClosure(values) !== undefined;
  const questions: readonly (ClosingQuestion & { readonly key: ClosingQuestionKey })[] = closingQuestions;
  return questions
    .filter(({ asks, when, inFull }) => !(inFull && isShort) && (asks === 'any' || (outcome !== undefined && asks.includes(outcome))) && (when?.(values) ?? true))
    .map(({ key, answerIn, answered }) => ({ key, answerIn, answered: answered(facts) }));
}

/** What is unanswered; none means that the case may be closed. */
export function closingProblems(found: ClosingFacts['found'], openTasks: number): readonly ClosingProblem[] {
  return closingChecklist({ found, openTasks }).filter(({ answered }) => !answered).map(({ key, answerIn }) => ({ key, answerIn }));
}
