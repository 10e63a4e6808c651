import { Temporal } from 'temporal-polyfill';
import { plainDate, ukDate, ukStartOfDay } from '../../../calendar';
import { isOnHold } from '../../../casework/rules/hold/hold';
import type { CaseEnd, CaseStep, ClockMoment, MissingPart, StepFacts } from '../../../casework/rules/steps';
import { awaitedIn, awaits, isPressing, lineFacts, type AwaitedStep } from './awaits';
import { answeredInTime, answerOf, countedRights, endOfDay, isRightsRequest, openRights, requestClockOf, rightClock, rightDue, waits, waitsFor } from './clock';
import { waitingHealthData } from '../exemptions/healthOpinion';
import { responseOf } from '../response/responseOf';
import { outstandingKeys } from '../searches/outstanding';
import type { RequestCommand } from './commands';
import type { RequestCase, RequestValues } from './values';

/** The ten steps of a request as councils teach them (docs/requests.md), and after them its end. */
export const stepKeys = [
  'assess', 'identity', 'clarify', 'fee', 'searches', 'unchanged', 'otherPeople', 'exemptions', 'codes', 'respond', 'closing', 'disposal'
] as const;
export type StepKey = (typeof stepKeys)[number];

const stepOf: Readonly<Record<AwaitedStep, StepKey>> = {
  kind: 'assess', identity: 'identity', authority: 'identity', fee: 'fee', clarification: 'clarify', respond: 'respond', close: 'closing'
};
const commandOf: Readonly<Record<StepKey, RequestCommand>> = {
  assess: 'assess', identity: 'identity', clarify: 'clarify', fee: 'identity', searches: 'searches', unchanged: 'hold', otherPeople: 'review', exemptions: 'review', codes: 'respond', respond: 'respond', closing: 'close',
  disposal: 'dispose'
};

interface RequestStep extends CaseStep<RequestCommand> {
  readonly key: StepKey;
}

interface MissingIn extends MissingPart<RequestCommand> {
  readonly step: StepKey;
}

/** Where a request stands on its way, and what each step still asks for. The step to take next is the first that asks for something; in the last week it is the answer. */
export function requestSteps({ values }: Pick<RequestCase, 'values' | 'aroundDesk'>, { now, openTasks, counts = {} }: StepFacts): readonly RequestStep[] {
  const isClosed = values.caseState === 'Closed';
  const facts = lineFacts(values);
  const awaited = awaits(values, facts, now);
  const missing: readonly MissingIn[] = [
    ...awaited.map((step) => ({ key: `await_${step}`, command: awaitedIn[step], step: stepOf[step] })),
    ...(isClosed ? [] : [
      ...(isRightsRequest(values.kind) && openRights(values).length > 0 && values.leadId === undefined ? [{
        key: 'lead', command: 'assign' as const, step: 'respond' as const
      }] : []),
      ...missingOfSearches(values, counts), ...missingOfReview(values, now),
      ...(openTasks > 0 ? [{ key: 'tasks', command: 'close' as const, step: 'closing' as const }] : [])
    ])
  ];
  const next = isClosed
    ? undefined
    : awaited[0] === 'respond' && isPressing(facts, now) ? 'respond' : stepKeys.find((key) => missing.some(({ step }) => step === key)) ?? 'closing';
  return stepKeys.map((key): RequestStep => {
    const own = missing.filter(({ step }) => step === key).map(({ key: what, command }): MissingPart<RequestCommand> => ({ key: what, command }));
    return { key, command: commandOf[key], missing: own, state: key === next ? 'next' : own.length > 0 ? 'todo' : doneOf(key, values, counts) };
  });
}

/** Something is to be found, looked through and given: an answer about access is not yet sent. */
const asksAccess = (values: RequestValues): boolean => values.caseState !== 'Closed' && isRightsRequest(values.kind) && openRights(values).includes('Access');

/** Where somebody looked without asking anybody, as the answer says. */
const isSearchedByHand = ({ file }: RequestValues): boolean => responseOf(file, 'Access').searches.length > 0;

/** What of the searches nobody has settled; and of a request for access that nothing was looked for at all. Unknown is not none. */
function missingOfSearches(values: RequestValues, counts: Readonly<Record<string, number>>): readonly MissingIn[] {
  const isMissing = (key: string): boolean => (key === 'searchNone' ? values.kind === 'Rights request' && asksAccess(values) && counts.searches === 0 && !isSearchedByHand(values) : (counts[key] ?? 0) > 0);
  return [...outstandingKeys, 'searchNone'].filter(isMissing).map((key) => ({ key, command: 'searches', step: 'searches' }));
}

/** Health data that waits for an opinion, and documents about which nobody has decided. */
function missingOfReview(values: RequestValues, now: Temporal.Instant): readonly MissingIn[] {
  if (!asksAccess(values)) return [];
  return [
    ...(waitingHealthData(values.review.opinions, ukDate(now)).length > 0 ? [{ key: 'opinion', command: 'review' as const, step: 'exemptions' as const }] : []),
    ...(values.schedule.undecided > 0 ? [{ key: 'undecided', command: 'schedule' as const, step: 'exemptions' as const }] : [])
  ];
}

/** A step that leaves no trace of its own, such as that nobody else is named, is done with the answer. */
function doneOf(key: StepKey, values: RequestValues, counts: Readonly<Record<string, number>>): 'done' | 'todo' | 'not-needed' {
  const { kind, file, caseState, disposedAt, review, schedule } = values;
  const when = (isDone: boolean, isNeeded: boolean): 'done' | 'todo' | 'not-needed' => (isDone ? 'done' : isNeeded ? 'todo' : 'not-needed');
  const isAsked = (counts.searches ?? 0) > 0;
  switch (key) {
    case 'assess': return when(kind !== 'Not decided', true);
    case 'identity': return when([values.identity, values.authority].some(({ givenAt }) => givenAt !== undefined), false);
    case 'clarify': return when(file.clarifications.length > 0, false);
    case 'fee': return when(values.fee.givenAt !== undefined, false);
    case 'searches': return when(isAsked || isSearchedByHand(values), asksAccess(values));
    // whoever is asked to search is told that nothing may be changed or hidden; a hold stops what would be deleted by its date
    case 'unchanged': return when(isAsked || isOnHold(values), asksAccess(values));
    case 'otherPeople': return when(review.otherPeople.length > 0, asksAccess(values));
    case 'exemptions': return when(review.withheld.length > 0 || review.counts !== undefined || schedule.found > 0, asksAccess(values));
    case 'codes': return when(responseOf(file, 'Access').contents?.hasAbbreviations !== undefined, asksAccess(values));
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
  // by another door no day of these runs, and what was answered in time has reached its end
  const dues = (isRightsRequest(values.kind) ? countedRights(values) : []).flatMap((right): ClockMoment[] => {
    const due = rightDue(values, right)?.due;
    const at = due && endOfDay(due);
    return at && answeredInTime(values, right) !== true
      ? [{ key: `due_${right}`, at, isDay: true, state: !isPast(at) ? 'ahead' : rightClock(values, right).state === 'Running' ? 'late' : 'past' }]
      : [];
  });
  const answered = countedRights(values).flatMap((right): ClockMoment[] => {
    const on = plainDate(answerOf(values.file, right)?.on ?? '');
    return on ? [
      { key: `${answeredInTime(values, right) === false ? 'answeredLate' : 'answered'}_${right}`, at: ukStartOfDay(on), isDay: true, state: 'ended' }
    ] : [];
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
