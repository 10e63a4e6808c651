import type { Temporal } from 'temporal-polyfill';
import type { Policy, PolicyVersion } from './version';

/**
 * Who approved the file of a version and when, as somebody typed it. Nobody has signed anything here: pages say who entered it, which is
 * the author that SharePoint stamped on the version's row.
 */
export interface EnteredApproval {
  /** A person or a body; '' in rows of former times that name none. */
  readonly approver: string;
  readonly on: Temporal.PlainDate | undefined;
  readonly enteredBy: string;
}

export interface EnteredReview {
  readonly due: Temporal.PlainDate;
  readonly enteredBy: string;
}

type Facts = Pick<PolicyVersion, 'number' | 'contentHash' | 'approverName' | 'approvedOn' | 'reviewDue' | 'publishedBy'>;

const sameDay = (one: Temporal.PlainDate | undefined, other: Temporal.PlainDate | undefined): boolean => one?.toString() === other?.toString();

/** Who typed it: the publisher of the earliest version, of those one after another with the very same bytes, that says the same. */
function enteredBy(version: Facts, versions: readonly Facts[], says: (one: Facts, other: Facts) => boolean): string {
  const before = versions.filter(({ number }) => number < version.number).sort((one, other) => other.number - one.number);
  let first = version;
  for (const each of before) {
    if (each.contentHash !== version.contentHash || !says(each, version)) break;
    first = each;
  }
  return first.publishedBy;
}

/** @param versions of the policy, in any order @returns undefined where none was entered for this file */
export function enteredApproval(version: Facts, versions: readonly Facts[]): EnteredApproval | undefined {
  if (version.approverName === '' && !version.approvedOn) return undefined;
  const says = (one: Facts, other: Facts): boolean => one.approverName === other.approverName && sameDay(one.approvedOn, other.approvedOn);
  return { approver: version.approverName, on: version.approvedOn, enteredBy: enteredBy(version, versions, says) };
}

/** The day of the next review as it was entered for this file. @param versions of the policy, in any order */
export function enteredReview(version: Facts, versions: readonly Facts[]): EnteredReview | undefined {
  return version.reviewDue && { due: version.reviewDue, enteredBy: enteredBy(version, versions, (one, other) => sameDay(one.reviewDue, other.reviewDue)) };
}

/**
 * The version whose approval and review hold for a file of these bytes without being entered again: the newest, if it is that very file. A
 * file that differs in one byte carries nothing over.
 */
export function versionOfBytes(policy: Policy | undefined, contentHash: string): PolicyVersion | undefined {
  const newest = policy?.versions.at(-1);
  return newest && contentHash !== '' && newest.contentHash === contentHash ? newest : undefined;
}
