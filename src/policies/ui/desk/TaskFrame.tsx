import strings from '../../../loc/policyDesk';
import * as React from 'react';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { useLazy } from '../../../shared-ui/useLazy';
import { languageOfPolicy, policyReference } from '../../rules/version';
import { readPolicies } from '../../store/versions';
import { readWorkingPolicies } from '../../store/working';
import type { PolicyPageProps } from './deskContract';
import { Failure } from './failure';
import { tasks, type PolicyTask, type TaskProps } from './tasks';
import { useRead } from './useRead';
import { statusText } from './words';
import styles from './policyDesk.module.scss';

export interface TaskFrameProps extends PolicyPageProps {
  readonly task: PolicyTask;
  readonly policyId: number;
  readonly onDirty: (dirty: boolean) => void;
  /** In a panel, whose title names the task, the policy is the heading between it and the task's own. */
  readonly inPanel?: true;
}

/** One task on one policy, which is read anew: what a view or a list showed may be old. */
export const TaskFrame: React.FC<TaskFrameProps> = ({ task, policyId, inPanel, ...given }) => {
  const { services } = given;
  const read = React.useCallback(async () => {
    const [all, policies] = await Promise.all([readWorkingPolicies(services), readPolicies(services)]);
    return { all, policies, run: crypto.randomUUID() };
  }, [services]);
  const [state, again] = useRead(read);
  const lazy = useLazy<{ readonly default: React.ComponentType<TaskProps> }>(tasks[task].load);
  if (state.name === 'failed') return <Failure error={state.error} onRetry={again} />;
  if (lazy.state === 'failed') return <MessagePanel tone="error" urgent><p>{strings.pageNotLoaded}</p></MessagePanel>;
  if (state.name === 'reading' || lazy.state === 'loading') return <Skeleton label={strings.reading} />;
  const { all, policies, run } = state.value;
  const working = all.find(({ id }) => id === policyId);
  if (!working) return <MessagePanel tone="warning" urgent><p>{strings.fileGone}</p></MessagePanel>;
  const policy = policies.find((each) => each.policyId === policyId);
  const Task = lazy.module.default;
  const Title = inPanel ? 'h3' : 'strong';
  return (
    <>
      <div className={styles.subject}>
        <Title className={inPanel && styles.name} lang={languageOfPolicy(policy?.versions.at(-1) ?? {})}>{working.title}</Title>
        <span className={styles.quiet}>{policyReference(policyId)} · {statusText(working, policy)}</span>
      </div>
      <Task key={run} {...given} working={working} policy={policy} policies={policies} all={all} onAgain={again} />
    </>
  );
};
