import { Temporal } from 'temporal-polyfill';
import { ukDate } from '../../../calendar';
import type { CaseEnd, CaseStep, ClockMoment, MissingPart, StepFacts } from '../../../casework/rules/steps';
import { acknowledgedInTime, clockStateOf, dueMoment, endOfDay, isDataProtection, lastWord, wordDue } from './clock';
import { awaitedIn, awaits, fileFacts, type AwaitedStep } from './awaits';
import type { ComplaintCommand } from './commands';
import type { ComplaintCase, ComplaintValues } from './values';

export const stepKeys = ['entry', 'assess', 'acknowledge', 'lookInto', 'outcome', 'closing', 'disposal'] as const;
export type StepKey = (typeof stepKeys)[number];

const stepOf: Readonly<Record<AwaitedStep, StepKey>> = {
  nature: 'assess', concerns: 'assess', 'another-officer': 'assess', acknowledge: 'acknowledge', points: 'lookInto', conclude: 'lookInto', outcome: 'outcome', progress: 'lookInto', close: 'closing'
};
const commandOf: Readonly<Partial<Record<StepKey, ComplaintCommand>>> = {
  assess: 'assess', acknowledge: 'acknowledge', lookInto: 'lookInto', outcome: 'outcome', closing: 'close', disposal: 'dispose'
};

interface ComplaintStep extends CaseStep<ComplaintCommand> {
  readonly key: StepKey;
}

/** Where a complaint stands on its way, and what each step still asks for. The step to take next is that of what it awaits most urgently. */
export function complaintSteps(found: Pick<ComplaintCase, 'values' | 'aroundDesk'>, { now }: StepFacts): readonly ComplaintStep[] {
  const { values } = found;
  const isClosed = values.caseState === 'Closed';
  const awaited = awaits(values, fileFacts(values), now);
  const missing = [
    ...awaited.map((step) => ({ key: `await_${step}`, command: awaitedIn[step], step: stepOf[step] })),
    // once it is told there is nothing left to be looked into by anybody
    ...(!isClosed && values.outcome.toldAt === undefined && values.leadId === undefined ? [{ key: 'lead', command: 'assign' as const, step: 'lookInto' as const }] : [])
  ];
  const next = isClosed ? undefined : missing[0]?.step ?? 'closing';
  return stepKeys.map((key): ComplaintStep => {
    const own = missing.filter(({ step }) => step === key).map(({ key: what, command }): MissingPart<ComplaintCommand> => ({ key: what, command }));
    return { key, command: commandOf[key], missing: own, state: key === next ? 'next' : own.length > 0 ? 'todo' : doneOf(key, values) };
  });
}

function doneOf(key: StepKey, values: ComplaintValues): 'done' | 'todo' | 'not-needed' {
  const { nature, acknowledgement, outcome, caseState, disposedAt, file } = values;
  const when = (isDone: boolean, isNeeded: boolean): 'done' | 'todo' | 'not-needed' => (isDone ? 'done' : isNeeded ? 'todo' : 'not-needed');
  switch (key) {
    case 'entry': return 'done';
    case 'assess': return when(nature !== 'Not decided', true);
    case 'acknowledge': return when(acknowledgement.at !== undefined, clockStateOf(values) === 'Running');
    case 'lookInto': return when(file.points.length > 0 || outcome.toldAt !== undefined, isDataProtection(nature));
    case 'outcome': return when(outcome.toldAt !== undefined, isDataProtection(nature) && caseState !== 'Closed');
    case 'closing': return when(caseState === 'Closed', true);
    case 'disposal': return when(disposedAt !== undefined, true);
  }
}

/** The 30 days moment by moment: when it came, when they end, what met or stopped them; then when a word is due, and the outcome. */
export function complaintMoments(values: ComplaintValues, now: Temporal.Instant): readonly ClockMoment[] {
  const { receivedAt, acknowledgement, outcome, nature } = values;
  const due = dueMoment(values);
  const state = clockStateOf(values);
  const isPast = (at: Temporal.Instant): boolean => Temporal.Instant.compare(at, now) <= 0;
  const ended = (key: string, at?: Temporal.Instant): ClockMoment => ({ key, at, state: 'ended' });
  const word = wordDue(values, lastWord(values));
  const moments: readonly ClockMoment[] = [
    ...(receivedAt ? [{ key: 'received', at: receivedAt, state: 'past' } as const] : []),
    ...(due ? [{ key: 'due', at: due, state: !isPast(due) ? 'ahead' : state === 'Running' ? 'late' : 'past' } as const] : []),
    ...(acknowledgement.at ? [ended(acknowledgedInTime(values) === false ? 'acknowledgedLate' : 'acknowledged', acknowledgement.at)] : []),
    ...(state === 'Stopped' ? [ended(acknowledgement.notPossible !== '' ? 'notPossible' : isDataProtection(nature) ? 'closed' : 'noDuty')] : []),
    ...(word ? [{ key: 'word', at: endOfDay(word), state: Temporal.PlainDate.compare(word, ukDate(now)) > 0 ? 'ahead' : 'past' } as const] : []),
    ...(outcome.toldAt ? [{ key: 'told', at: outcome.toldAt, state: 'past' } as const] : [])
  ];
  return [...moments].sort((one, other) => (one.at && other.at ? Temporal.Instant.compare(one.at, other.at) : 0));
}

/** A complaint that is the same as another lives on in that; of one that was disposed of, dates and counts are kept. */
export function complaintEnd({ values: { file, disposedAt, caseState } }: Pick<ComplaintCase, 'values'>): CaseEnd | undefined {
  const into = caseState === 'Closed' ? file.closing?.mergedInto : undefined;
  if (into) return { state: 'merged', into };
  return disposedAt ? { state: 'disposed', at: disposedAt } : undefined;
}
