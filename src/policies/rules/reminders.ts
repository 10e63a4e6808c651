import type { Temporal } from 'temporal-polyfill';
import { cellAt, type Matrix } from './matrix';
import { dayNumber, ukDayOf } from './ukDays';
import type { Language } from './version';

/** Why somebody is reminded, the more pressing last: a policy that is new to them, one due soon, one that is late. */
export const reminderReasons = ['new', 'due', 'late'] as const;
export type ReminderReason = (typeof reminderReasons)[number];

export interface ReminderWish {
  readonly reasons: readonly ReminderReason[];
  /** A policy counts as due within so many days before its day. */
  readonly dueWithinDays: number;
  /** Ids; empty for all. */
  readonly policyIds: readonly number[];
  /** Places in `departments`; empty for all. */
  readonly departments: readonly number[];
}

export interface ReminderLine {
  readonly policyId: number;
  readonly versionId: number;
  readonly title: string;
  /** Of the policy, where it is not English. */
  readonly language?: Language;
  readonly due: Temporal.PlainDate;
  /** `open`: it is neither new nor due soon nor late, and named all the same because it is to be read. */
  readonly reason: ReminderReason | 'open';
}

/** One message to one person, about all that they are to read. */
export interface Reminder {
  readonly upn: string;
  readonly name: string;
  readonly department: string;
  /** The most pressing of those that were wished. */
  readonly reason: ReminderReason;
  /** All that the person has to read, whichever of it was wished; by day. */
  readonly lines: readonly ReminderLine[];
}

export interface ReminderPlan {
  /** Who gets a message, the most pressing first, up to the limit. */
  readonly reminders: readonly Reminder[];
  /** Would get one but for the limit. */
  readonly beyondLimit: number;
  /** Were reminded today already. */
  readonly remindedToday: number;
}

/** One reminder a person and UK day: the unique key of `Reading reminders`. */
export const reminderKey = (upn: string, today: Temporal.PlainDate): string => `${upn.toLowerCase()}|${today.toString()}`;

/** Days after publication in which a policy is new, whatever its day. */
const newForDays = 7;

const pressing = (reason: ReminderReason): number => reminderReasons.indexOf(reason);

/**
 * Whom to remind: who is concerned and has neither read, nor declined, nor is exempt (the matrix knows), for one of the reasons wished. Where
 * it is not known whether a policy concerns somebody, nobody is written to about it. The wish chooses the people; the message then names all that
 * they have to read, so that nobody takes the one policy of a reminder for everything. Late comes first, then the longest overdue.
 * @param remindedToday lower-case addresses of who has a row of today, whatever became of it
 * @param limit messages at once
 */
export function planReminders(matrix: Matrix, wish: ReminderWish, today: Temporal.PlainDate, remindedToday: ReadonlySet<string>, limit: number): ReminderPlan {
  const now = dayNumber(today);
  const isWanted = (policyId: number): boolean => wish.policyIds.length === 0 || wish.policyIds.includes(policyId);
  const all = matrix.people.flatMap((person, place): readonly Reminder[] => {
    const department = matrix.departmentOf[place] ?? 0;
    if (wish.departments.length > 0 && !wish.departments.includes(department)) return [];
    const lines = matrix.policies.flatMap(({ policyId, current }, column): readonly ReminderLine[] => {
      const kind = cellAt(matrix, place, column);
      // a version that is held cannot be agreed to
      if (current.held || (kind !== 'toRead' && kind !== 'overdue')) return [];
      const state = matrix.stateAt(place, column);
      if (state.kind !== 'to-read' && state.kind !== 'overdue') return [];
      const reason = reasonOf(state.kind === 'overdue', dayNumber(state.due) - now, now - ukDayOf(current.publishedAt.epochMilliseconds), wish.dueWithinDays);
      return [{ policyId, versionId: current.id, title: current.title, ...(current.language === undefined ? {} : { language: current.language }), due: state.due, reason }];
    }).sort((one, other) => dayNumber(one.due) - dayNumber(other.due) || one.title.localeCompare(other.title));
    const wished = lines.flatMap(({ policyId, reason }) => (reason !== 'open' && wish.reasons.includes(reason) && isWanted(policyId) ? [reason] : []));
    const [first] = wished;
    if (first === undefined) return [];
    const reason = wished.reduce((most, each) => (pressing(each) > pressing(most) ? each : most), first);
    return [{ upn: person.upn.toLowerCase(), name: person.name, department: matrix.departments[department] ?? '', reason, lines }];
  });
  const open = all.filter(({ upn }) => !remindedToday.has(upn)).sort(mostPressingFirst);
  return { reminders: open.slice(0, limit), beyondLimit: Math.max(0, open.length - limit), remindedToday: all.length - open.length };
}

function mostPressingFirst(one: Reminder, other: Reminder): number {
  const firstDue = ({ lines }: Reminder): number => (lines[0] ? dayNumber(lines[0].due) : 0);
  return pressing(other.reason) - pressing(one.reason) || firstDue(one) - firstDue(other) || one.upn.localeCompare(other.upn);
}

function reasonOf(isLate: boolean, daysLeft: number, daysOld: number, dueWithinDays: number): ReminderLine['reason'] {
  if (isLate) return 'late';
  if (daysLeft <= dueWithinDays) return 'due';
  return daysOld <= newForDays ? 'new' : 'open';
}
