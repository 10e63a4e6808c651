import type { Hold, Policy, PolicyVersion, Withdrawal } from './version';
import { isHold, isVersion, isWithdrawal, type VersionEntry } from './versionRow';

/**
 * The policies out of the rows of `Policy versions`, in the order of their ids, versions oldest first. A withdrawal holds until a later
 * version is published. Of two rows with one number (which the list refuses) the earlier counts; of holds of a version the latest.
 */
export function policiesOf(entries: readonly VersionEntry[]): Policy[] {
  const byPolicy = new Map<number, (PolicyVersion | Withdrawal)[]>();
  const holds = new Map<string, Hold>();
  [...entries].sort((one, other) => one.number - other.number || one.id - other.id).forEach((entry) => {
    if (isHold(entry)) {
      holds.set(`${entry.policyId}:${entry.number}`, entry);
      return;
    }
    const rows = byPolicy.get(entry.policyId) ?? [];
    if (rows.at(-1)?.number !== entry.number) rows.push(entry);
    byPolicy.set(entry.policyId, rows);
  });
  const withHold = (version: PolicyVersion): PolicyVersion => {
    const held = holds.get(`${version.policyId}:${version.number}`);
    return held?.why ? { ...version, held } : version;
  };
  return [...byPolicy].sort(([one], [other]) => one - other).map(([policyId, rows]) => {
    const last = rows.at(-1);
    return { policyId, versions: rows.filter(isVersion).map(withHold), withdrawn: last && isWithdrawal(last) ? last : undefined };
  }).filter(({ versions }) => versions.length > 0);
}

/** The version that is in force; undefined for a withdrawn policy. */
export function currentVersion(policy: Policy): PolicyVersion | undefined {
  return policy.withdrawn ? undefined : policy.versions.at(-1);
}

/** The version from which on an acknowledgement counts: minor changes after it ask nobody to read again. Undefined for a withdrawn policy. */
export function lastMaterialVersion(policy: Policy): PolicyVersion | undefined {
  return policy.withdrawn ? undefined : [...policy.versions].reverse().find(({ change }) => change === 'material') ?? policy.versions.at(0);
}

/** What the next row of the policy is numbered; a withdrawal takes a number too. */
export function nextNumber(policy: Policy | undefined): number {
  return Math.max(0, ...(policy?.versions ?? []).map(({ number }) => number), policy?.withdrawn?.number ?? 0) + 1;
}
