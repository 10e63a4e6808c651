import { Temporal } from 'temporal-polyfill';
import { plainDate } from '../../calendar';
import { dayCell } from './versionRow';

export const reviewOutcomes = ['No change', 'Minor change', 'Material change', 'Withdraw'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

/** Months from one review to the next that the form accepts. */
export const mostReviewMonths = 120;

/** When the next review is due: so many months on, at a month's last day where it has no such day (31 August + 6 months is 28 February). */
export function nextReview(from: Temporal.PlainDate, months: number): Temporal.PlainDate {
  return from.add({ months });
}

/** Where a review stands against the quarters of a council's year, which are those of the calendar. */
export type ReviewTime = 'overdue' | 'this-quarter' | 'next-quarter' | 'later' | 'none';
export const reviewTimes: readonly ReviewTime[] = ['overdue', 'this-quarter', 'next-quarter', 'later', 'none'];

/** @param due undefined: nobody has set one */
export function reviewTime(due: Temporal.PlainDate | undefined, today: Temporal.PlainDate): ReviewTime {
  if (!due) return 'none';
  if (Temporal.PlainDate.compare(due, today) < 0) return 'overdue';
  const quarter = (day: Temporal.PlainDate): number => day.year * 4 + Math.floor((day.month - 1) / 3);
  const ahead = quarter(due) - quarter(today);
  return ahead === 0 ? 'this-quarter' : ahead === 1 ? 'next-quarter' : 'later';
}

export interface ReviewInput {
  readonly outcome: ReviewOutcome | '';
  /** `2026-11-22`, as typed. */
  readonly reviewedOn: string;
  readonly notes: string;
  /** As typed. */
  readonly months: string;
}

export type ReviewField = 'outcome' | 'reviewedOn' | 'notes' | 'months';
export type ReviewProblem = { readonly field: ReviewField; readonly code: 'required' | 'notADate' | 'inFuture' | 'months' | 'tooLong' };

/** What a review writes into the row of the working file. */
export interface ReviewColumns {
  readonly LastReviewedOn: string | null;
  readonly LastReviewOutcome: ReviewOutcome;
  readonly ReviewMonths: number;
  readonly ReviewDue: string | null;
  readonly PolicyStatus?: 'Under review';
}

/** So many letters of notes. */
export const longestNotes = 4000;

/** Whole months as typed; undefined for what is none. */
export function readMonths(typed: string): number | undefined {
  const months = Number(typed.trim());
  return /^\d+$/.test(typed.trim()) && months >= 1 && months <= mostReviewMonths ? months : undefined;
}

/**
 * A review with its outcome. "No change" leaves the published version as it is; a change is under review until it is published, a withdrawal
 * until the policy is withdrawn. Every outcome but the first says why in its notes.
 */
export function recordReview(input: ReviewInput, today: Temporal.PlainDate): { readonly ok: true; readonly columns: ReviewColumns; readonly next: Temporal.PlainDate } | { readonly ok: false; readonly problems: readonly ReviewProblem[] } {
  const reviewedOn = plainDate(input.reviewedOn);
  const months = readMonths(input.months);
  const { outcome } = input;
  const problems: ReviewProblem[] = [
    ...(outcome === '' ? [{ field: 'outcome', code: 'required' } as const] : []),
    ...(!reviewedOn ? [{ field: 'reviewedOn', code: 'notADate' } as const] : Temporal.PlainDate.compare(reviewedOn, today) > 0 ? [{ field: 'reviewedOn', code: 'inFuture' } as const] : []),
    ...(months === undefined ? [{ field: 'months', code: 'months' } as const] : []),
    ...(outcome !== '' && outcome !== 'No change' && input.notes.trim() === '' ? [{ field: 'notes', code: 'required' } as const] : []),
    ...(input.notes.length > longestNotes ? [{ field: 'notes', code: 'tooLong' } as const] : [])
  ];
  if (problems.length > 0 || outcome === '' || !reviewedOn || months === undefined) return { ok: false, problems };
  const next = nextReview(reviewedOn, months);
  return {
    ok: true, next,
    columns: { LastReviewedOn: dayCell(reviewedOn), LastReviewOutcome: outcome, ReviewMonths: months, ReviewDue: dayCell(next), ...(outcome === 'No change' ? {} : { PolicyStatus: 'Under review' }) }
  };
}
