import { Temporal } from 'temporal-polyfill';
import { plainDate, readInstant } from '../../../calendar';
import type { CaseEnd, CaseStep, ClockMoment, MissingPart, StepFacts } from '../../../casework/rules/steps';
import { mustConsult } from '../signing/who';
import { awaitedIn, awaits, lineFacts, type AwaitedStep } from './awaits';
import { consultDay, endOfDay } from './clock';
import type { DpiaCommand } from './commands';
import { isScreening, type DpiaCase, type DpiaValues } from './values';

/** The way of a screening, and of a DPIA. */
export const screeningSteps = ['screened', 'look', 'start', 'closing', 'disposal'] as const;
export const dpiaSteps = ['draft', 'submitted', 'advice', 'views', 'consultation', 'approval', 'goLive', 'inForce', 'review', 'closing', 'disposal'] as const;
export const stepKeys = [...new Set([...screeningSteps, ...dpiaSteps])];
export type StepKey = (typeof stepKeys)[number];

const stepOf: Readonly<Record<AwaitedStep, StepKey>> = {
  look: 'look', lookAgain: 'look', start: 'start', fill: 'draft', mend: 'draft', advise: 'advice', consult: 'consultation', consultation: 'consultation', mustNot: 'consultation', askSign: 'approval', sign: 'approval', proposal: 'review',
  review: 'review', live: 'goLive', close: 'closing'
};
const commandOf: Readonly<Partial<Record<StepKey, DpiaCommand>>> = {
  look: 'look', start: 'look', submitted: 'receive', advice: 'advise', views: 'askViews', consultation: 'consult', approval: 'askSignOff', goLive: 'goLive', inForce: 'approve', review: 'review', closing: 'close', disposal: 'dispose'
};
/** What rows that others write leave to do, by their counts (`stepCounts`). */
const ofCounts: Readonly<Record<string, { readonly step: StepKey; readonly command: DpiaCommand }>> = {
  newer: { step: 'submitted', command: 'receive' }, viewsWaiting: { step: 'views', command: 'askViews' }, openPoints: { step: 'advice', command: 'advise' }, signRefused: { step: 'approval', command: 'approve' }
};

interface DpiaStep extends CaseStep<DpiaCommand> {
  readonly key: StepKey;
}

interface MissingIn extends MissingPart<DpiaCommand> {
  readonly step: StepKey;
}

/** Where a screening or a DPIA stands on its way, and what each step still asks for. The step to take next is that of what it awaits most urgently. */
export function dpiaStepsOf(found: Pick<DpiaCase, 'values' | 'screeningId' | 'dpiaId'>, { now, openTasks, counts = {} }: StepFacts): readonly DpiaStep[] {
  const { values } = found;
  const isClosed = values.caseState === 'Closed';
  const awaited = awaits(values, lineFacts(values), now);
  const missing: readonly MissingIn[] = [
    ...(isClosed || (counts.newer ?? 0) === 0 ? [] : [{ key: 'newer', ...ofCounts.newer }]),
    ...awaited.map((step) => ({ key: `await_${step}`, command: awaitedIn[step], step: stepOf[step] })),
    ...(isClosed ? [] : Object.entries(ofCounts).filter(([key]) => key !== 'newer' && (counts[key] ?? 0) > 0).map(([key, where]) => ({ key, ...where }))),
    ...(!isClosed && openTasks > 0 ? [{ key: 'tasks', command: 'goLive' as const, step: 'goLive' as const }] : []),
    ...(!isClosed && values.leadId === undefined ? [{ key: 'lead', command: 'assign' as const, step: isScreening(found) ? 'look' as const : 'advice' as const }] : [])
  ];
  // nothing is awaited of one that is in force and has gone live, until its review
  const next = isClosed ? undefined : missing.find(({ key }) => key === 'newer' || key.startsWith('await_'))?.step;
  return (isScreening(found) ? screeningSteps : dpiaSteps).map((key): DpiaStep => {
    const own = missing.filter(({ step }) => step === key).map(({ key: what, command }): MissingPart<DpiaCommand> => ({ key: what, command }));
    const command = commandOf[key];
    return { key, ...(command ? { command } : {}), missing: own, state: key === next ? 'next' : doneOf(key, values, own.some((each) => each.key.startsWith('await_'))) };
  });
}

function doneOf(key: StepKey, values: DpiaValues, isAwaited: boolean): 'done' | 'todo' | 'not-needed' {
  const { caseState, look, submission, file, liveOn, disposedAt } = values;
  const when = (isDone: boolean, isNeeded = true): 'done' | 'todo' | 'not-needed' => (isDone && !isAwaited ? 'done' : isNeeded ? 'todo' : 'not-needed');
  const isClosed = caseState === 'Closed';
  const of = (rows: readonly { readonly submission: string }[]): boolean => submission.hash !== '' && rows.some((each) => each.submission === submission.hash);
  const isInForce = caseState === 'In force' || of(file.approvals);
  switch (key) {
    case 'screened': return 'done';
    case 'look': return when(look.decision !== undefined, !isClosed);
    case 'start': return when(look.decision === 'started', look.decision !== 'notNeeded' && !isClosed);
    case 'draft': return when(submission.hash !== '', !isClosed);
    case 'submitted': return when(submission.hash !== '', !isClosed);
    case 'advice': return when(of(file.advice), !isClosed);
    case 'views': return when(of(file.consultees), false);
    case 'consultation': return when(file.consultation?.answeredOn !== undefined, mustConsult(submission.level) && !isClosed);
    case 'approval': return when(isInForce, !isClosed);
    case 'goLive': return when(liveOn !== undefined, !isClosed);
    case 'inForce': return when(isInForce, !isClosed);
    case 'review': return when(file.reviews.some(({ decided }) => decided?.start === true) && isInForce, !isClosed);
    case 'closing': return when(isClosed);
    case 'disposal': return when(disposedAt !== undefined);
  }
}

/** Its days moment by moment: looked at, submitted, advised, in force, live; until when a *no* holds, the Commissioner answers, it is to go live, and the review. */
export function dpiaMoments(values: DpiaValues, now: Temporal.Instant): readonly ClockMoment[] {
  const { look, submission, advisedAt, approvedAt, plannedOn, liveOn, reviewOn, file, caseState } = values;
  const isPast = (at: Temporal.Instant): boolean => Temporal.Instant.compare(at, now) <= 0;
  const was = (key: string, at: Temporal.Instant | undefined): readonly ClockMoment[] => (at ? [{ key, at, state: 'past' }] : []);
  const wasDay = (key: string, text: string | undefined): readonly ClockMoment[] => {
    const day = plainDate(text ?? '');
    return day ? [{ key, at: endOfDay(day), isDay: true, state: 'past' }] : [];
  };
  const due = (key: string, day: Temporal.PlainDate | undefined, isOpen: boolean): readonly ClockMoment[] => {
    const at = day && isOpen ? endOfDay(day) : undefined;
    return at ? [{ key, at, isDay: true, state: isPast(at) ? 'late' : 'ahead' }] : [];
  };
  const day = (text: string | undefined): Temporal.PlainDate | undefined => plainDate(text ?? '');
  const moments = [
    ...was('looked', look.at), ...due('until', day(look.until), caseState === 'Not needed'), ...was('submitted', submission.at), ...was('advised', advisedAt), ...wasDay('consulted', file.consultation?.askedOn),
    ...due('consultation', consultDay(values), caseState !== 'Closed'), ...wasDay('answered', file.consultation?.answeredOn), ...was('returned', readInstant(file.returns.at(-1)?.at ?? '')), ...was('approved', approvedAt),
    ...due('planned', day(plannedOn), caseState !== 'Closed' && liveOn === undefined), ...wasDay('live', liveOn), ...due('review', day(reviewOn), caseState === 'In force')
  ];
  return moments.sort((one, other) => (one.at && other.at ? Temporal.Instant.compare(one.at, other.at) : 0));
}

/** Of one that was disposed of what was done and when is kept. */
export const dpiaEnd = ({ values: { disposedAt } }: Pick<DpiaCase, 'values'>): CaseEnd | undefined => (disposedAt ? { state: 'disposed', at: disposedAt } : undefined);
