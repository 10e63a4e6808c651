import { Temporal } from 'temporal-polyfill';
import { isWorkingDay, plainDate, ukDate, type Nation } from '../../../calendar';
import type { CaseProblem } from '../../../casework/rules/command';
import type { RequestCase } from '../cases/values';
import type { Right } from '../choices';
import { askedRights, isOverdue, lastDayOf, soundCases } from './asked';

/** A request of which something is late. One letter goes to whoever asked, so it has one day in the plan, however many rights are late. */
export interface OverdueRequest {
  readonly logId: number;
  readonly reference: string;
  /** Those that are late, the longest first. */
  readonly rights: readonly Right[];
  /** The last day of the one that is late longest. */
  readonly due: Temporal.PlainDate;
  readonly daysLate: number;
  readonly leadId: number | undefined;
  readonly service: string;
  readonly nation: Nation;
  /** The day by which the requester was told they would hear. */
  readonly promisedBy: Temporal.PlainDate | undefined;
}

/** All that is late now, the longest first. */
export function overdueRequests(cases: readonly RequestCase[], now: Temporal.Instant): readonly OverdueRequest[] {
  const today = ukDate(now);
  return soundCases(cases).filter(({ values }) => values.caseState !== 'Closed').flatMap(({ logId, reference, values }): readonly OverdueRequest[] => {
    const late = askedRights([values]).filter((each) => isOverdue(each, now)).flatMap((each) => {
      const due = lastDayOf(each);
      return due ? [{ right: each.right, due }] : [];
    }).sort((one, other) => Temporal.PlainDate.compare(one.due, other.due));
    if (late.length === 0) return [];
    const [{ due }] = late;
    return [{
      logId, reference, rights: late.map(({ right }) => right), due, daysLate: due.until(today, { largestUnit: 'days' }).days, leadId: values.leadId, service: values.service, nation: values.nation,
      promisedBy: values.promisedBy === undefined ? undefined : plainDate(values.promisedBy)
    }];
  }).sort((one, other) => Temporal.PlainDate.compare(one.due, other.due) || one.reference.localeCompare(other.reference, 'en-GB'));
}

/** Weeks of the plan to be rid of what is late: 90 days, as an enforcement notice of the regulator has asked. */
export const planWeeks = 13;
const [mostWeeks, mostPerWeek] = [52, 1000];

export interface PlanAsked {
  /** Its first day; a week is seven days from there. */
  readonly from: Temporal.PlainDate;
  readonly weeks: number;
  /** So many can be answered in a week; undefined: as many as it takes to be done in these weeks. */
  readonly perWeek: number | undefined;
  /** Those that were promised a day that is still to come get another one. */
  readonly anew: boolean;
}

export interface PlannedRequest extends OverdueRequest {
  /** From 1; 0 and less: a day that was promised before the plan begins. */
  readonly week: number;
  /** The last working day of that week, for the letter that names a day; or the day that was promised. */
  readonly by: Temporal.PlainDate;
  /** It was promised before, and stays as it was. */
  readonly isKept: boolean;
}

export interface OverduePlan {
  readonly planned: readonly PlannedRequest[];
  readonly perWeek: number;
  /** For which these weeks have no room, oldest first. */
  readonly unplaced: readonly OverdueRequest[];
}

/** The last working day of a week of the plan, by the bank holidays of that part of the United Kingdom. */
export function lastDayOfWeek(from: Temporal.PlainDate, week: number, nation: Nation): Temporal.PlainDate {
  let day = from.add({ days: week * 7 - 1 });
  while (!isWorkingDay(day, nation)) day = day.subtract({ days: 1 });
  return day;
}

/**
 * What is late, oldest first, over the weeks of a plan. Whoever was promised a day that is still to come keeps it, and it takes its place in that week; the others
 * fill what is left of each week.
 */
export function planOverdue(overdue: readonly OverdueRequest[], { from, weeks, perWeek: wanted, anew }: PlanAsked): OverduePlan {
  const perWeek = wanted ?? Math.max(1, Math.ceil(overdue.length / weeks));
  const holds = (promisedBy: Temporal.PlainDate | undefined): promisedBy is Temporal.PlainDate =>
    !anew && promisedBy !== undefined && Temporal.PlainDate.compare(promisedBy, from) >= 0;
  const weekOf = (day: Temporal.PlainDate): number => Math.floor(from.until(day, { largestUnit: 'days' }).days / 7) + 1;
  const room = new Map(Array.from({ length: weeks }, (_, place) => [place + 1, perWeek]));
  overdue.map(({ promisedBy }) => promisedBy).filter(holds).map(weekOf).forEach((week) => room.set(week, (room.get(week) ?? 0) - 1));
  const planned: PlannedRequest[] = [];
  const unplaced: OverdueRequest[] = [];
  for (const each of overdue) {
    if (holds(each.promisedBy)) {
      planned.push({ ...each, week: weekOf(each.promisedBy), by: each.promisedBy, isKept: true });
      continue;
    }
    const week = Array.from({ length: weeks }, (_, place) => place + 1).find((one) => (room.get(one) ?? 0) > 0);
    if (week === undefined) {
      unplaced.push(each);
    } else {
      room.set(week, (room.get(week) ?? 0) - 1);
      planned.push({ ...each, week, by: lastDayOfWeek(from, week, each.nation), isKept: false });
    }
  }
  return { planned, perWeek, unplaced };
}

/** The Monday that comes, or today. */
export const nextMonday = (today: Temporal.PlainDate): Temporal.PlainDate => today.add({ days: (8 - today.dayOfWeek) % 7 });

export interface PlanTyped {
  readonly from: string;
  readonly weeks: string;
  /** Empty: as many as it takes. */
  readonly perWeek: string;
  readonly anew: boolean;
}

/** A plan as typed. Problems: `from` with `day` or `passed`, `weeks` and `perWeek` with `number`. */
export function readPlan({ from, weeks, perWeek, anew }: PlanTyped, now: Temporal.Instant): { readonly ok: true; readonly asked: PlanAsked } | { readonly ok: false; readonly problems: readonly CaseProblem[] } {
  const first = plainDate(from);
  const number = (typed: string, most: number): number | undefined =>
    (/^\d{1,4}$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= most ? Number(typed) : undefined);
  const [howMany, capacity] = [number(weeks, mostWeeks), number(perWeek, mostPerWeek)];
  const hasPassed = first !== undefined && Temporal.PlainDate.compare(first, ukDate(now)) < 0;
  const problems: readonly CaseProblem[] = [
    ...(first && !hasPassed ? [] : [{ field: 'from', code: first ? 'passed' : 'day' }]), ...(howMany === undefined ? [{ field: 'weeks', code: 'number' }] : []),
    ...(perWeek.trim() !== '' && capacity === undefined ? [{ field: 'perWeek', code: 'number' }] : [])
  ];
  return first && howMany !== undefined && problems.length === 0
    ? { ok: true, asked: { from: first, weeks: howMany, perWeek: capacity, anew } } : { ok: false, problems };
}
