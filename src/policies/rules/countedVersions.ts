import type { DayNumber } from './ukDays';
import { dayNumber, ukDayOf } from './ukDays';
import type { Policy, PolicyVersion } from './version';

/** What counting needs of a policy, worked out once for all its readers. */
export interface CountedPolicy {
  readonly policyId: number;
  /** The version in force. */
  readonly current: PolicyVersion;
  /** The last version with a material change and the minor ones since: agreeing to any of them counts. Oldest first. */
  readonly counted: readonly PolicyVersion[];
  /** Number of a counted version, by the id of its row. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Number of a version that was superseded by a material change, by the id of its row. */
  readonly formerNumbers: ReadonlyMap<number, number>;
}

/** @returns undefined for a policy that is withdrawn or was never published: it concerns nobody */
export function countedPolicy(policy: Policy): CountedPolicy | undefined {
  const versions = [...policy.versions].sort((one, other) => one.number - other.number);
  const current = versions[versions.length - 1];
  if (policy.withdrawn || !current) return undefined;
  const lastMaterial = Math.max(0, versions.map(({ change }) => change).lastIndexOf('material'));
  const numbersOf = (some: readonly PolicyVersion[]): ReadonlyMap<number, number> => new Map(some.map(({ id, number }) => [id, number]));
  const counted = versions.slice(lastMaterial);
  return { policyId: policy.policyId, current, counted, numbers: numbersOf(counted), formerNumbers: numbersOf(versions.slice(0, lastMaterial)) };
}

/** As `dueDay`, in numbers. */
export function dueDayNumber(version: Pick<PolicyVersion, 'publishedAt' | 'readBy'>, joined: DayNumber | undefined, joinerDays: number): DayNumber {
  const published = ukDayOf(version.publishedAt.epochMilliseconds);
  const { readBy } = version;
  const asked = readBy.kind === 'date' ? dayNumber(readBy.date) : Math.max(published, joined ?? published) + readBy.days;
  return joined === undefined ? asked : Math.max(asked, joined + joinerDays);
}
