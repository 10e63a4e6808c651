import type { Policy, PolicyVersion, Withdrawal } from './version';

/** A line of a document control table: what was published or withdrawn. */
export type ControlLine = { readonly kind: 'published'; readonly version: PolicyVersion } | { readonly kind: 'withdrawn'; readonly withdrawal: Withdrawal };

/** The lines of a policy's document control table, oldest first. */
export function controlLines(policy: Policy | undefined): readonly ControlLine[] {
  return [
    ...(policy?.versions ?? []).map((version): ControlLine => ({ kind: 'published', version })),
    ...(policy?.withdrawn ? [{ kind: 'withdrawn', withdrawal: policy.withdrawn } as const] : [])
  ];
}
