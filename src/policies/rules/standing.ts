import { Temporal } from 'temporal-polyfill';
import type { Belonging } from './audience';
import { concerns } from './concerns';
import { countedPolicy, dueDayNumber, timed, type CountedPolicy } from './countedVersions';
import type { ReadingException } from './exceptions';
import type { ReadingState } from './readingState';
import type { ReceiptMark } from './receipt';
import { dateOfDay, dayNumber, ukDayOf, type DayNumber } from './ukDays';
import type { Policy, PolicyVersion } from './version';

/** The person whose standing is asked for. */
export interface Reader extends Belonging {
  readonly upn: string;
  readonly joined: Temporal.PlainDate | undefined;
}

export interface ReadingContext {
  /** Those that hold; of anybody. */
  readonly exceptions: readonly ReadingException[];
  /** The UK day by the server's clock. */
  readonly today: Temporal.PlainDate;
  /** Days that a joiner has to read what was there before them. */
  readonly joinerDays: number;
  readonly unreadableGroups?: ReadonlySet<string>;
}

/**
 * The last day in time for one person: the day that the publisher gave, or so many days after publication, or after joining when that
 * is later; a joiner has at least `joinerDays` from joining. UK days.
 */
export function dueDay(
  version: Pick<PolicyVersion, 'publishedAt' | 'readBy'>, person: { readonly joined: Temporal.PlainDate | undefined }, settings: { readonly joinerDays: number }
): Temporal.PlainDate {
  return dateOfDay(dueDayNumber(timed({ ...version, audience: { kind: 'everyone' } }), person.joined && dayNumber(person.joined), settings.joinerDays));
}

/** As `ReadingState`, in numbers, for counting thousands at once. */
export type Standing =
  | { readonly kind: 'not-concerned' }
  | { readonly kind: 'exempt'; readonly exception: ReadingException }
  | { readonly kind: 'read'; readonly mark: ReceiptMark; readonly daysLate: number }
  | { readonly kind: 'declined'; readonly mark: ReceiptMark }
  | { readonly kind: 'open'; readonly due: DayNumber; readonly formerNumber: number | undefined };

const notConcerned = { kind: 'not-concerned' } as const;

export interface CountedReader extends Belonging {
  readonly joinedDay: DayNumber | undefined;
  /** Only this person's, and only those that hold. */
  readonly exceptions: readonly ReadingException[];
}

/** Whether a row holds on a day: *until* is its last day. */
export function exceptionHolds({ until }: ReadingException, today: DayNumber): boolean {
  return until === undefined || dayNumber(until) >= today;
}

function fits(exception: ReadingException, policy: CountedPolicy): boolean {
  return (exception.policyId === undefined || exception.policyId === policy.policyId)
    && (exception.versionId === undefined || policy.numbers.has(exception.versionId));
}

/**
 * Whom a row excuses. *Refusal dealt with* excuses who refused, once it was written after the refusal: nobody is excused by it who has refused
 * nothing, nor for what they refuse later. That a version was superseded is a record and excuses nobody.
 */
function excuses({ kind, at }: ReadingException, declined: ReceiptMark | undefined): boolean {
  switch (kind) {
    case 'exempt': case 'leaver': return true;
    case 'declined': return declined !== undefined && declined.createdMs <= at.epochMilliseconds;
    case 'superseded': return false;
  }
}

const earlier = (one: ReceiptMark | undefined, other: ReceiptMark): ReceiptMark =>
  one && (one.createdMs < other.createdMs || (one.createdMs === other.createdMs && one.id < other.id)) ? one : other;

/**
 * How one person stands with one policy, whoever asks. The earliest agreement to a version that counts makes it read, and nothing
 * afterwards unmakes it. An officer's exception comes before a refusal: one kind of it is how a refusal is dealt with.
 * The time runs from the first counted version whose audience the person is in: a minor change asks nobody anew, except those whom it first concerns.
 */
export function standing(policy: CountedPolicy, reader: CountedReader, marks: Iterable<ReceiptMark>, joinerDays: number, unreadable?: ReadonlySet<string>): Standing {
  const leaver = reader.exceptions.some((exception) => exception.kind === 'leaver' && fits(exception, policy));
  if (leaver || concerns(policy.current.audience, reader, unreadable) === 'no') return notConcerned;

  let agreed: ReceiptMark | undefined;
  let declined: ReceiptMark | undefined;
  let formerNumber: number | undefined;
  for (const mark of marks) {
    if (policy.numbers.has(mark.versionId)) {
      if (mark.outcome === 'acknowledged') agreed = earlier(agreed, mark);
      else if (mark.outcome === 'declined') declined = earlier(declined, mark);
    } else if (mark.outcome === 'acknowledged') {
      const number = policy.formerNumbers.get(mark.versionId);
      if (number !== undefined) formerNumber = Math.max(formerNumber ?? 0, number);
    }
  }
  const asked = policy.counted.find(({ audience }) => concerns(audience, reader, unreadable) !== 'no') ?? policy.counted[policy.counted.length - 1];
  if (!asked) return notConcerned;
  const due = dueDayNumber(asked, reader.joinedDay, joinerDays);
  if (agreed) return { kind: 'read', mark: agreed, daysLate: Math.max(0, ukDayOf(agreed.createdMs) - due) };
  const exception = reader.exceptions.find((each) => fits(each, policy) && excuses(each, declined));
  if (exception) return { kind: 'exempt', exception };
  return declined ? { kind: 'declined', mark: declined } : { kind: 'open', due, formerNumber };
}

/** A standing in the terms that pages show. */
export function stateOf(found: Standing, policy: CountedPolicy, today: DayNumber): ReadingState {
  switch (found.kind) {
    case 'not-concerned': return notConcerned;
    case 'exempt': return { kind: 'exempt', exceptionId: found.exception.id, reason: found.exception.reason };
    case 'open': {
      const { due, formerNumber } = found;
      return due < today ? { kind: 'overdue', due: dateOfDay(due), daysLate: today - due, formerNumber } : { kind: 'to-read', due: dateOfDay(due), daysLeft: due - today, formerNumber };
    }
    default: {
      const { id, versionId, createdMs } = found.mark;
      const where = { at: Temporal.Instant.fromEpochMilliseconds(createdMs), number: policy.numbers.get(versionId) ?? 0, receiptId: id };
      return found.kind === 'read' ? { kind: 'read', ...where, daysLate: found.daysLate } : { kind: 'declined', ...where };
    }
  }
}

/**
 * How one person stands with one policy. Where the audience could not be found out (`concerns` says `unknown`) the state is told as if
 * it concerned them; the page asks `concerns` and says so.
 * @param marks the person's own receipts, of any policy, in any order
 */
export function readingState(policy: Policy, person: Reader, marks: Iterable<ReceiptMark>, context: ReadingContext): ReadingState {
  const counted = countedPolicy(policy);
  if (!counted) return notConcerned;
  const today = dayNumber(context.today);
  const upn = person.upn.toLowerCase();
  const exceptions = context.exceptions.filter((exception) => exceptionHolds(exception, today) && exception.upns.includes(upn));
  const reader = { department: person.department, jobTitle: person.jobTitle, groupIds: person.groupIds, joinedDay: person.joined && dayNumber(person.joined), exceptions };
  return stateOf(standing(counted, reader, marks, context.joinerDays, context.unreadableGroups), counted, today);
}
