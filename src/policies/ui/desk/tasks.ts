import type * as React from 'react';
import type { Policy } from '../../rules/version';
import type { PolicyRole } from '../../store/access';
import type { PolicyStatus, WorkingPolicy } from '../../store/working';
import type { PolicyPageProps } from './deskContract';

/** What can be done with one policy. The first five are items of the command set, by the same word in capitals. */
export type PolicyTask = 'publish' | 'check' | 'review' | 'withdraw' | 'versions' | 'control' | 'replace';

/** What a task is given: the policy as it was read when the task was opened, and all others beside it. */
export interface TaskProps extends PolicyPageProps {
  readonly working: WorkingPolicy;
  /** What was published of it; undefined before the first version. */
  readonly policy: Policy | undefined;
  readonly policies: readonly Policy[];
  readonly all: readonly WorkingPolicy[];
  /** Whether something was typed that would be lost. */
  readonly onDirty: (dirty: boolean) => void;
  /** Reads everything again, for a task that begins anew. */
  readonly onAgain: () => void;
}
export type Task = React.ComponentType<TaskProps>;

interface TaskRule {
  readonly writes: boolean;
  readonly when: 'always' | 'in force';
  readonly load: () => Promise<{ readonly default: Task }>;
}

export const tasks: Readonly<Record<PolicyTask, TaskRule>> = {
  publish: { writes: true, when: 'always', load: () => import(/* webpackChunkName: 'policy-publish' */ '../publish/PublishTask') },
  check: { writes: false, when: 'always', load: () => import(/* webpackChunkName: 'policy-check' */ '../publish/CheckTask') },
  review: { writes: true, when: 'always', load: () => import(/* webpackChunkName: 'policy-tasks' */ '../reviews/ReviewTask') },
  withdraw: { writes: true, when: 'in force', load: () => import(/* webpackChunkName: 'policy-tasks' */ '../publish/WithdrawTask') },
  versions: { writes: false, when: 'always', load: () => import(/* webpackChunkName: 'policy-tasks' */ '../publish/VersionsTask') },
  control: { writes: true, when: 'always', load: () => import(/* webpackChunkName: 'policy-tasks' */ '../library/ControlTask') },
  replace: { writes: true, when: 'always', load: () => import(/* webpackChunkName: 'policy-tasks' */ '../library/ReplaceTask') }
};
export const policyTasks = /*#__PURE__*/ Object.keys(tasks) as readonly PolicyTask[];

/** What is known of a row: a view without a column does not say. */
export interface RowState {
  readonly status: PolicyStatus | undefined;
  readonly publishedVersion: number | undefined;
}

/** Whether a task is offered. What really is allowed is asked again of the rows when it runs; the lists refuse the rest. */
export function offers(task: PolicyTask, role: PolicyRole, { status, publishedVersion }: RowState): boolean {
  const rule = tasks[task];
  if (rule.writes && role === 'reviewer') return false;
  switch (rule.when) {
    case 'always': return true;
    case 'in force': return publishedVersion !== 0 && status !== 'Withdrawn' && status !== 'Draft';
  }
}
