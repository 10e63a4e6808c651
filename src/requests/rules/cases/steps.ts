import { Temporal } from 'temporal-polyfill';
import { plainDate, ukStartOfDay } from '../../../calendar';
import type { CaseEnd, CaseStep, ClockMoment, MissingPart, StepFacts } from '../../../casework/rules/steps';
import { awaitedIn, awaits, lineFacts, type AwaitedStep } from './awaits';
import { answeredInTime, answerOf, countedRights, endOfDay, isRightsRequest, openRights, requestClockOf, rightClock, rightDue, waits, waitsFor } from './clock';
import { outstandingKeys } from '../searches/outstanding';
import type { RequestCommand } from './commands';
import type { RequestCase, RequestValues } from './values';

export const stepKeys = ['entry', 'assess', 'identity', 'clarify', 'searches', 'respond', 'closing', 'disposal'] as const;
export type StepKey = (typeof stepKeys)[number];

const stepOf: Readonly<Record<AwaitedStep, StepKey>> = { kind: 'assess', identity: 'identity', authority: 'identity', fee: 'identity', clarification: 'clarify', respond: 'respond', close: 'closing' };
const commandOf: Readonly<Partial<Record<StepKey, RequestCommand>>> = { assess: 'assess', identity: 'identity', clarify: 'clarify', searches: 'searches', respond: 'respond', closing: 'close', disposal: 'dispose' };

interface RequestStep extends CaseStep<RequestCommand> {
  readonly key: StepKey;
}

/** Where a request stands on its way, and what each step still asks for. The step to take next is that of what it awaits most urgently. */
export function requestSteps({ values }: Pick<RequestCase, 'values' | 'aroundDesk'>, { now, openTasks, counts = {} }: StepFacts): readonly RequestStep[] {
  const isClosed = values.caseState === 'Closed';
  const missing = [
    ...awaits(values, lineFacts(values), now).map((step) => ({ key: `await_${step}`, command: awaitedIn[step], step: stepOf[step] })),
    ...(!isClosed && values.leadId === undefined && isRightsRequest(values.kind) && openRights(values).length > 0 ? [{ key: 'lead', command: 'assign' as const, step: 'respond' as const }] : []),
    ...(isClosed ? [] : outstandingKeys.filter((key) => (counts[key] ?? 0) > 0).map((key) => ({ key, command: 'searches' as const, step: 'searches' as const }))),
    ...(!isClosed && openTasks > 0 ? [{ key: 'tasks', command: 'close' as const, step: 'closing' as const }] : [])
  ];
  const next = isClosed ? undefined : missing[0]?.step ?? 'closing';
  return stepKeys.map((key): RequestStep => {
    const own = missing.filter(({ step }) => step === key).map(({ key: what, command }): MissingPart<RequestCommand> => ({ key: what, command }));
    return { key, command: commandOf[key], missing: own, state: key === next ? 'next' : own.length > 0 ? 'todo' : doneOf(key, values, counts) };
  });
}

function doneOf(key: StepKey, values: RequestValues, counts: Readonly<Record<string, number>>): 'done' | 'todo' | 'not-needed' {
  const { kind, file, caseState, disposedAt } = values;
  const when = (isDone: boolean, isNeeded: boolean): 'done' | 'todo' | 'not-needed' => (isDone ? 'done' : isNeeded ? 'todo' : 'not-needed');
  switch (key) {
    case 'entry': return 'done';
    case 'assess': return when(kind !== 'Not decided', true);
    case 'identity': return when(waits.some((what) => values[what].givenAt !== undefined), false);
    case 'clarify': return when(file.clarifications.length > 0, false);
    case 'searches': return when((counts.searches ?? 0) > 0, false);
    case 'respond': return when(kind === 'Rights request' && openRights(values).length === 0, isRightsRequest(kind) && caseState !== 'Closed');
    case 'closing': return when(caseState === 'Closed', true);
    case 'disposal': return when(disposedAt !== undefined, true);
  }
}

/** The clocks moment by moment: when it came, what the time began with or waits for, the last day of each right, when it was extended, and what ended each. */
export function requestMoments(values: RequestValues, now: Temporal.Instant): readonly ClockMoment[] {
  const isPast = (at: Temporal.Instant): boolean => Temporal.Instant.compare(at, now) <= 0;
  const moment = (key: string, at: Temporal.Instant | undefined): readonly ClockMoment[] => (at ? [{ key, at, state: 'past' }] : []);
  const { state } = requestClockOf(values);
  const dues = countedRights(values).flatMap((right): ClockMoment[] => {
    const due = rightDue(values, right)?.due;
    const at = due && endOfDay(due);
    return at ? [{ key: `due_${right}`, at, isDay: true, state: !isPast(at) ? 'ahead' : rightClock(values, right).state === 'Running' ? 'late' : 'past' }] : [];
  });
  const answered = countedRights(values).flatMap((right): ClockMoment[] => {
    const on = plainDate(answerOf(values.file, right)?.on ?? '');
    return on ? [{ key: `${answeredInTime(values, right) === false ? 'answeredLate' : 'answered'}_${right}`, at: ukStartOfDay(on), isDay: true, state: 'ended' }] : [];
  });
  const moments: readonly ClockMoment[] = [
    ...moment('received', values.receivedAt),
    ...waits.flatMap((what) => [...moment(`asked_${what}`, values[what].askedAt), ...moment(`given_${what}`, values[what].givenAt)]),
    ...values.file.clarifications.flatMap(({ askedOn, answeredOn }) => [...day('clarified', askedOn), ...day('clarifiedUntil', answeredOn)]),
    ...moment('extended', values.extension.toldAt),
    ...dues, ...answered,
    ...(state === 'Waiting' ? waitsFor(values).map((what): ClockMoment => ({ key: `waits_${what}`, at: undefined, state: 'ahead' })) : []),
    ...(state === 'Paused' ? [{ key: 'paused', at: undefined, state: 'ahead' } as const] : []),
    ...(state === 'Stopped' ? [{ key: isRightsRequest(values.kind) ? 'closed' : 'noDuty', at: undefined, state: 'ended' } as const] : [])
  ];
  return [...moments].sort((one, other) => (one.at && other.at ? Temporal.Instant.compare(one.at, other.at) : 0));
}

function day(key: string, text: string | undefined): readonly ClockMoment[] {
  const on = text ? plainDate(text) : undefined;
  return on ? [{ key, at: ukStartOfDay(on), isDay: true, state: 'past' }] : [];
}

/** A request that is the same as another lives on in that; of one that was disposed of, dates and counts are kept. */
export function requestEnd({ values: { file, disposedAt, caseState } }: Pick<RequestCase, 'values'>): CaseEnd | undefined {
  const into = caseState === 'Closed' ? file.closing?.mergedInto : undefined;
  if (into) return { state: 'merged', into };
  return disposedAt ? { state: 'disposed', at: disposedAt } : undefined;
}
