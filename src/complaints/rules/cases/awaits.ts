import { Temporal } from 'temporal-polyfill';
import { plainDate, ukDate } from '../../../calendar';
import type { Cells } from '../../../casework/rules/cells';
import { timeLeftOf } from '../../../casework/rules/clock';
import { clockStateOf, complaintClock, isDataProtection, lastWord, wordDue, type ClockValues } from './clock';
import type { ComplaintCommand } from './commands';
import { concernsUnnamed, isOwnHandling } from './handling';
import type { ComplaintValues } from './values';

/** What a complaint waits for, in the order of its way. */
export const awaitedSteps = ['nature', 'concerns', 'another-officer', 'acknowledge', 'points', 'conclude', 'outcome', 'progress', 'close'] as const;
export type AwaitedStep = (typeof awaitedSteps)[number];

/** The command that deals with each. */
export const awaitedIn: Readonly<Record<AwaitedStep, ComplaintCommand>> = {
  nature: 'assess', concerns: 'assess', 'another-officer': 'assign', acknowledge: 'acknowledge', points: 'lookInto', conclude: 'lookInto', outcome: 'outcome', progress: 'lookInto', close: 'close'
};

/** Those that are decisions; the others are deeds. */
export const decisions: readonly AwaitedStep[] = ['nature', 'concerns', 'conclude'];

export const isConcluded = ({ conclusion, reason }: ComplaintValues['file']['points'][number]): boolean => conclusion !== '' && reason !== '';

/** Of a group that another complaint leads: the points stand there. */
export const isLed = ({ group }: Pick<ComplaintValues, 'group'>): boolean => group !== '';

export const pointsStates = ['None', 'Open', 'Concluded'] as const;
export const handlingStates = ['Free', 'Not named', 'Own handling'] as const;

/** What of the file of a complaint its line needs, as columns that follow from it. */
export interface FileFacts {
  readonly points: (typeof pointsStates)[number];
  readonly handling: (typeof handlingStates)[number];
  /** When the complainant last heard something. */
  readonly lastWord: Temporal.PlainDate | undefined;
}

export function fileFacts(values: ComplaintValues): FileFacts {
  const { file: { points }, leadId } = values;
  return {
    points: points.length === 0 ? 'None' : points.every(isConcluded) ? 'Concluded' : 'Open',
    handling: leadId !== undefined && isOwnHandling(values, leadId) ? 'Own handling' : concernsUnnamed(values) ? 'Not named' : 'Free',
    lastWord: lastWord(values)
  };
}

/** The columns of those facts. */
export function factCells({ points, handling, lastWord: word }: FileFacts): Readonly<Record<'PointsState' | 'HandlingState' | 'LastWordOn', string | null>> {
  return { PointsState: points, HandlingState: handling, LastWordOn: word?.toString() ?? null };
}

/** The same, read from the columns of a row; what is not readable there is taken for what asks the most. */
export function factsOfCells({ PointsState, HandlingState, LastWordOn }: Cells): FileFacts {
  return {
    points: pointsStates.find((each) => each === PointsState) ?? 'None',
    handling: handlingStates.find((each) => each === HandlingState) ?? 'Free',
    lastWord: typeof LastWordOn === 'string' ? plainDate(LastWordOn) : undefined
  };
}

type Asked = ClockValues & Pick<ComplaintValues, 'group'>;

/** Most urgent first; in the last week of the 30 days acknowledging comes before the rest. Nothing of one that is closed. */
export function awaits(values: Asked, facts: FileFacts, now: Temporal.Instant): readonly AwaitedStep[] {
  if (values.caseState === 'Closed') return [];
  const steps = stepsOf(values, facts, now);
  const left = timeLeftOf(complaintClock(values), now).state;
  const isPressing = steps.includes('acknowledge') && (left === 'late' || left === 'due-soon' || left === 'none');
  return isPressing ? ['acknowledge', ...steps.filter((step) => step !== 'acknowledge')] : steps;
}

function stepsOf(values: Asked, { points, handling, lastWord: word }: FileFacts, now: Temporal.Instant): readonly AwaitedStep[] {
  const { nature, outcome } = values;
  const first: readonly AwaitedStep[] = [
    ...(nature === 'Not decided' ? ['nature' as const] : []), ...(handling === 'Not named' ? ['concerns' as const] : []), ...(handling === 'Own handling' ? ['another-officer' as const] : [])
  ];
  if (!isDataProtection(nature) || outcome.toldAt) return [...first, 'close'];
  const due = wordDue(values, word);
  const isOwn = !isLed(values);
  return [
    ...first,
    ...(clockStateOf(values) === 'Running' ? ['acknowledge' as const] : []),
    ...(isOwn && points === 'None' ? ['points' as const] : []), ...(isOwn && points === 'Open' ? ['conclude' as const] : []),
    ...(!isOwn || points === 'Concluded' ? ['outcome' as const] : []),
    ...(due && Temporal.PlainDate.compare(due, ukDate(now)) <= 0 ? ['progress' as const] : [])
  ];
}

/** Whether a decision is awaited, whatever the hour: what the view *Awaiting decision* asks for. */
export function decisionAwaited(values: ComplaintValues): boolean {
  const { nature, caseState } = values;
  const { points, handling } = fileFacts(values);
  const isOpen = caseState !== 'Closed' && isDataProtection(nature) && values.outcome.toldAt === undefined;
  return caseState !== 'Closed' && (nature === 'Not decided' || handling === 'Not named' || (isOpen && points === 'Open' && !isLed(values)));
}
