import strings from '../../../loc/policyDesk';
import type { Temporal } from 'temporal-polyfill';
import { formatUkDate, ukStartOfDay } from '../../../calendar';
import type { Locale } from '../../../platform/host/services';
import { fill } from '../../../shared-ui/text';
import { currentVersion } from '../../rules/policies';
import type { Policy } from '../../rules/version';
import type { ReviewOutcome } from '../../rules/review';
import type { FileState, PolicyStatus, WorkingPolicy } from '../../store/working';
import { reviewText } from '../reading/entered';
import type { PolicyTask } from './tasks';

const statuses: Readonly<Record<PolicyStatus, string>> = {
  Draft: strings.status_draft, 'In force': strings.status_inForce, 'Under review': strings.status_underReview, Withdrawn: strings.status_withdrawn
};

/** How a policy stands; the rows of `Policy versions` count, and where they say nothing the library's column. */
export function statusText(working: Pick<WorkingPolicy, 'status'>, policy: Policy | undefined): string {
  if (policy?.withdrawn) return strings.status_withdrawn;
  const current = policy && currentVersion(policy);
  const status = statuses[current && working.status === 'Draft' ? 'In force' : working.status];
  return current ? fill(strings.statusWithVersion, status, current.number) : status;
}

export const outcomeText: Readonly<Record<ReviewOutcome, string>> = {
  'No change': strings.outcome_noChange, 'Minor change': strings.outcome_minor, 'Material change': strings.outcome_material, Withdraw: strings.outcome_withdraw
};

export const fileStateText: Readonly<Record<FileState, string>> = { Fits: strings.file_fits, Changed: strings.file_changed, Missing: strings.file_missing };

export const taskTitle: Readonly<Record<PolicyTask, string>> = {
  publish: strings.task_publish, check: strings.task_check, review: strings.task_review, withdraw: strings.task_withdraw, versions: strings.task_versions,
  control: strings.task_control, replace: strings.task_replace
};

/** A day in words; a dash for none. */
export const dayText = (day: Temporal.PlainDate | undefined, locale: Locale): string => (day ? formatUkDate(ukStartOfDay(day), locale) : '–');

/**
 * When the next review is due by the library's column; with who entered it where it is the day that was entered for the version published
 * last. A day that came with a review since has that review beside it.
 */
export function dueText(working: Pick<WorkingPolicy, 'reviewDue'>, policy: Policy | undefined, locale: Locale): string {
  const newest = policy?.versions.at(-1);
  const entered = newest?.reviewDue && working.reviewDue?.equals(newest.reviewDue) ? reviewText(newest, policy?.versions ?? [], locale) : '';
  return entered === '' ? dayText(working.reviewDue, locale) : entered;
}
