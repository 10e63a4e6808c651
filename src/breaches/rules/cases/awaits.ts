import type { Temporal } from 'temporal-polyfill';
import type { CaseValues } from './caseValues';
import { timeLeft } from './clock';
import { clockStateOf } from './clockState';

/** What a case waits for an officer to do. */
export const awaitedSteps = ['triage', 'breach', 'ico', 'people', 'ico-notice', 'people-notice'] as const;
export type AwaitedStep = (typeof awaitedSteps)[number];

/** Of those, what is a decision; the others are deeds that follow one. */
const decisions: readonly AwaitedStep[] = ['triage', 'breach', 'ico', 'people'];

type Asked = Pick<CaseValues, 'caseState' | 'breach' | 'councilRole' | 'ico' | 'people' | 'awareAt'>;

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
  const rank = (step: AwaitedStep): number => awaitedSteps.indexOf(step) - (isPressing && step === 'ico-notice' ? awaitedSteps.length : 0);
  return [...steps(values)].sort((one, other) => rank(one) - rank(other));
}

/** Whether to tell is asked once it is known to be a breach of the council's own; a processor tells its controller instead. */
function steps({ caseState, breach, councilRole, ico, people }: Asked): readonly AwaitedStep[] {
  if (caseState === 'Closed') return [];
  const first: readonly AwaitedStep[] = [...(caseState === 'New' ? ['triage' as const] : []), ...(breach === 'Not decided' ? ['breach' as const] : [])];
  if (breach !== 'Yes' || councilRole === 'Processor') return first;
  return [
    ...first,
    ...(ico.decision === 'Not decided' && !ico.toldAt ? ['ico' as const] : []),
    ...(people.decision === 'Not decided' && !people.toldAt ? ['people' as const] : []),
    ...(ico.decision === 'Tell' && !ico.toldAt ? ['ico-notice' as const] : []),
    ...(people.decision === 'Tell' && !people.toldAt ? ['people-notice' as const] : [])
  ];
}
