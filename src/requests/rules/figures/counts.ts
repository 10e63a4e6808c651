import type { Temporal } from 'temporal-polyfill';
import { grouped, median, type Counted } from '../../../casework/rules/counting';
import { rights, type ExtensionGround, type Right, type RightOutcome } from '../choices';
import { answerOf, isExtended, isRightsRequest } from '../cases/clock';
import type { RequestCase } from '../cases/values';
import { askedRights, becameOf, daysTaken, lastDayOf, leftOutOf, soundCases, type AskedRight } from './asked';

/** What is counted of a period. Of time it counts rights, since each has a clock of its own; whatever was paused or extended stays in the figures. */
export interface RequestCounts {
  readonly received: number;
  readonly rights: number;
  /** Rights whose last day has passed, or that were answered: the denominator of the share. */
  readonly due: number;
  readonly inTime: number;
  readonly late: number;
  /** Not answered, and the last day has passed. */
  readonly overdue: number;
  /** Not answered, with time left, or waiting. */
  readonly open: number;
  /** Of those that are open: no time is counted, since something is awaited. */
  readonly waiting: number;
  /** Closed before its last day without an answer: withdrawn, merged, or given up. */
  readonly closedBefore: number;
  /** Answered while no time was counted. */
  readonly withoutDay: number;
  /** Answers that were sent although they lacked something of what the law asks. */
  readonly sentLacking: number;
  readonly extended: number;
  readonly paused: number;
  /** Days from receipt to answer; undefined where nothing was answered. */
  readonly medianDays: number | undefined;
  readonly otherDoor: number;
  readonly undecided: number;
  /** Rows that were changed directly in SharePoint: left out of all of the above. */
  readonly leftOut: readonly string[];
  readonly byRight: readonly Counted<Right>[];
  readonly byOutcome: readonly Counted<RightOutcome>[];
  readonly byGround: readonly Counted<ExtensionGround>[];
  readonly byService: readonly Counted[];
  /** Empty: the council itself. */
  readonly byController: readonly Counted[];
}

export const isPaused = ({ values, right }: AskedRight): boolean =>
  right === 'Access' && values.file.clarifications.some(({ askedOn }) => askedOn !== undefined);
export const groundOf = ({ values, right }: AskedRight): readonly ExtensionGround[] =>
  (isExtended(values, right) && values.extension.ground ? [values.extension.ground] : []);

/** Requests that reached the council in a period. */
export function countRequests(cases: readonly RequestCase[], now: Temporal.Instant): RequestCounts {
  const sound = soundCases(cases).map(({ values }) => values);
  const own = sound.filter(({ kind }) => isRightsRequest(kind));
  const asked = askedRights(sound);
  const became = asked.map((each) => becameOf(each, now));
  const [inTime, late, overdue, open, closedBefore, withoutDay] = (['inTime', 'late', 'overdue', 'open', 'closedBefore', 'withoutDay'] as const).map((wanted) => became.filter((each) => each === wanted).length);
  const count = (fits: (each: AskedRight) => boolean): number => asked.filter(fits).length;
  return {
    received: sound.length,
    rights: asked.length,
    due: inTime + late + overdue, inTime, late, overdue, open, closedBefore, withoutDay,
    waiting: asked.filter((each, place) => became[place] === 'open' && lastDayOf(each) === undefined).length,
    sentLacking: count(({ values, right }) => answerOf(values.file, right)?.lacking !== undefined),
    extended: count(({ values, right }) => isExtended(values, right)),
    paused: count(isPaused),
    medianDays: median(asked.flatMap(daysTaken)),
    otherDoor: sound.length - own.length,
    undecided: own.filter(({ kind }) => kind === 'Not decided').length,
    leftOut: leftOutOf(cases),
    byRight: rights.map((key) => ({ key, count: count(({ right }) => right === key) })).filter((each) => each.count > 0),
    byOutcome: grouped(asked.flatMap(({ values, right }) => answerOf(values.file, right)?.outcome ?? [])),
    byGround: grouped(asked.flatMap(groundOf)),
    byService: grouped(own.map(({ service }) => service)),
    byController: grouped(own.map(({ controller }) => controller))
  };
}

/** The share in time, of those that were due; and the most that can still be reached, if all that is open is answered in time. Undefined where nothing is counted. */
export function shares({ inTime, due, open }: Pick<RequestCounts, 'inTime' | 'due' | 'open'>): { readonly inTime: number | undefined; readonly reachable: number | undefined } {
  const share = (part: number, of: number): number | undefined => (of === 0 ? undefined : part / of);
  return { inTime: share(inTime, due), reachable: share(inTime + open, due + open) };
}
