import type { Temporal } from 'temporal-polyfill';
import type { CaseValues } from './caseValues';
import type { CaseCommand } from './commands';
import { recordOf, riskRoseSince } from '../decisions/advice';
import { controllerTold } from '../decisions/controllerTold';
import { timeLeft } from './clock';
import { clockStateOf, runsAgainstDecision, type ClockValues } from './clockState';

/** What a case waits for an officer to do. */
export const awaitedSteps = ['triage', 'breach', 'ico', 'ico-again', 'people', 'people-again', 'ico-notice', 'people-notice', 'controller-notice'] as const;
export type AwaitedStep = (typeof awaitedSteps)[number];

/** The command that deals with each. */
export const awaitedIn: Readonly<Record<AwaitedStep, CaseCommand>> = {
  triage: 'triage', breach: 'triage', ico: 'decide', 'ico-again': 'decide', people: 'decide', 'people-again': 'decide',
  'controller-notice': 'decide', 'ico-notice': 'pack', 'people-notice': 'tell'
};

/** Of those, what is a decision; the others are deeds that follow one. */
const decisions: readonly AwaitedStep[] = ['triage', 'breach', 'ico', 'ico-again', 'people', 'people-again'];

type Asked = ClockValues & Pick<CaseValues, 'people' | 'awareAt' | 'triage' | 'notification'>;

/** Whether a decision is awaited, whatever the hour: what the view *Awaiting decision* asks for. */
export function decisionAwaited(values: Asked): boolean {
  return steps(values).some((step) => decisions.includes(step));
}

/**
 * What the case waits for, most urgent first: with a day or less left of the 72 hours (or with no moment to count from) what article 33 asks
 * comes before the rest. Nothing when it is closed.
 */
export function awaits(values: Asked, now: Temporal.Instant): readonly AwaitedStep[] {
  const left = timeLeft(values.awareAt, now, { isPersonalDataBreach: values.breach, clockState: clockStateOf(values) });
  const isPressing = left.state === 'late' || left.state === 'due-soon' || left.state === 'none';
  const rank = (step: AwaitedStep): number => awaitedSteps.indexOf(step) - (isPressing && (step === 'ico-notice' || step === 'ico-again') ? awaitedSteps.length : 0);
  return [...steps(values)].sort((one, other) => rank(one) - rank(other));
}

/**
 * Whether to tell is asked once it is known to be a breach of the council's own, and again when the clock runs against the decision or the reason was given for a
 * lower risk; a processor tells its controller instead (article 33(2)).
 */
function steps(values: Asked): readonly AwaitedStep[] {
  const { caseState, breach, councilRole, ico, people, risk } = values;
  if (caseState === 'Closed') return [];
  const first: readonly AwaitedStep[] = [...(caseState === 'New' ? ['triage' as const] : []), ...(breach === 'Not decided' ? ['breach' as const] : [])];
  if (breach !== 'Yes') return first;
  if (councilRole === 'Processor') return [...first, ...(controllerTold(values) ? [] : ['controller-notice' as const])];
  return [
    ...first,
    ...(ico.decision === 'Not decided' && !ico.toldAt ? ['ico' as const] : []),
    ...(runsAgainstDecision(values) ? ['ico-again' as const] : []),
    ...(people.decision === 'Not decided' && !people.toldAt ? ['people' as const] : []),
    ...(!people.toldAt && riskRoseSince(recordOf(values, 'people'), people.decision, risk) ? ['people-again' as const] : []),
    ...(ico.decision === 'Tell' && !ico.toldAt ? ['ico-notice' as const] : []),
    ...(people.decision === 'Tell' && !people.toldAt ? ['people-notice' as const] : [])
  ];
}
