import { Temporal } from 'temporal-polyfill';
import { plainDate } from '../../../calendar';
import type { Measure } from '../risks/risk';
import type { AnsweredPoint } from '../talk/points';

/** What stands against going live. The ICO asks that nothing begins before the measures are in place. */
export const againstCodes = ['noDay', 'notSubmitted', 'newer', 'notApproved', 'consultation', 'banned', 'pointsOpen', 'promises', 'measures'] as const;
export type AgainstCode = (typeof againstCodes)[number];

export interface Against {
  readonly code: AgainstCode;
  /** Ids of measures, or numbers of points. */
  readonly of: readonly string[];
}

export interface GoLiveFacts {
  /** `YYYY-MM-DD`. */
  readonly plannedOn: string | undefined;
  readonly isSubmitted: boolean;
  /** The draft or a later submission says something else than what the log speaks of. */
  readonly isNewer: boolean;
  /** It is in force: signed by whom it must be. */
  readonly isApproved: boolean;
  /** The Commissioner was to be consulted, and has not answered. */
  readonly isConsulting: boolean;
  readonly isBanned: boolean;
  readonly points: readonly AnsweredPoint[];
  readonly measures: readonly Measure[];
}

/** Every day of a measure that has to be in place by the day on which the processing begins. */
const isLate = (day: string | undefined, planned: Temporal.PlainDate | undefined): boolean => {
  const on = plainDate(day ?? '');
  return planned !== undefined && (on === undefined || Temporal.PlainDate.compare(on, planned) > 0);
};

/**
 * *Before you go live*: the planned day against measures that are not in place, points of the advice that are open or promised for later, a sign-off that is missing, and a consultation that is open
 * (UK GDPR article 36(1) and (2)). A measure that is there is in the way of nothing. One that is not stands against the day whatever day was promised for it, since it is not there; that it is promised
 * in time the page says beside it. Where no day is known nothing can be late.
 */
export function standsAgainst({ plannedOn, isSubmitted, isNewer, isApproved, isConsulting, isBanned, points, measures }: GoLiveFacts): readonly Against[] {
  const planned = plainDate(plannedOn ?? '');
  const open = points.filter(({ answer }) => answer === undefined).map(({ number }) => String(number));
  const promised = points.filter(({ answer }) => answer?.what === 'willDo' && isLate(answer.by, planned)).map(({ number }) => String(number));
  const notInPlace = measures.filter(({ inPlace }) => plainDate(inPlace) === undefined || isLate(inPlace, planned)).map(({ id }) => id);
  const when = (is: boolean, code: AgainstCode, of: readonly string[] = []): readonly Against[] => (is ? [{ code, of }] : []);
  return [
    ...when(planned === undefined, 'noDay'), ...when(!isSubmitted, 'notSubmitted'), ...when(isNewer, 'newer'), ...when(isSubmitted && !isApproved, 'notApproved'), ...when(isConsulting, 'consultation'),
    ...when(isBanned, 'banned'), ...when(open.length > 0, 'pointsOpen', open), ...when(promised.length > 0, 'promises', promised), ...when(notInPlace.length > 0, 'measures', notInPlace)
  ];
}

/** Of measures that are not in place those that are due by the planned day, and those that come too late or have no day. */
export function measuresInTime(measures: readonly Measure[], plannedOn: string | undefined): { readonly inTime: readonly Measure[]; readonly late: readonly Measure[] } {
  const planned = plainDate(plannedOn ?? '');
  const waiting = measures.filter(({ inPlace }) => plainDate(inPlace) === undefined);
  return { inTime: waiting.filter(({ due }) => !isLate(due, planned)), late: waiting.filter(({ due }) => isLate(due, planned)) };
}
