import { dayNumber, ukDayOf, type DayNumber } from './ukDays';
import type { Policy, PolicyVersion } from './version';

/** When a version was published and by when it is to be read, in numbers. */
export interface TimedVersion {
  readonly audience: PolicyVersion['audience'];
  readonly published: DayNumber;
  /** The day for all, or undefined when days count from when it came to one. */
  readonly readByDay: DayNumber | undefined;
  readonly readByDays: number;
}

export function timed({ audience, publishedAt, readBy }: Pick<PolicyVersion, 'audience' | 'publishedAt' | 'readBy'>): TimedVersion {
  return {
    audience, published: ukDayOf(publishedAt.epochMilliseconds),
    readByDay: readBy.kind === 'date' ? dayNumber(readBy.date) : undefined, readByDays: readBy.kind === 'days' ? readBy.days : 0
  };
}

/** What counting needs of a policy, worked out once for all its readers. */
export interface CountedPolicy {
  readonly policyId: number;
  /** The version in force. */
  readonly current: PolicyVersion;
  /** All that were ever published, oldest first. */
  readonly versions: readonly PolicyVersion[];
  /** The last version with a material change and the minor ones since: agreeing to any of them counts. Oldest first. */
  readonly counted: readonly TimedVersion[];
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
  return { policyId: policy.policyId, current, versions, counted: counted.map(timed), numbers: numbersOf(counted), formerNumbers: numbersOf(versions.slice(0, lastMaterial)) };
}

/** As `dueDay`, in numbers. */
export function dueDayNumber({ published, readByDay, readByDays }: TimedVersion, joined: DayNumber | undefined, joinerDays: number): DayNumber {
  const asked = readByDay ?? Math.max(published, joined ?? published) + readByDays;
  return joined === undefined ? asked : Math.max(asked, joined + joinerDays);
}
