import strings from '../../../loc/policyDesk';
import * as React from 'react';
import { QuietButton } from '../../../shared-ui/Button';
import { Leaving } from '../../../shared-ui/Leaving';
import { useAskBeforeUnload } from '../../../shared-ui/useAskBeforeUnload';
import type { PolicyPageProps, TaskOfPolicy, TasksGiven } from './deskContract';
import { TaskFrame } from './TaskFrame';
import type { PolicyTask } from './tasks';
import { taskTitle } from './words';
import styles from './policyDesk.module.scss';

export type OpenTask = (task: PolicyTask, policyId: number) => void;

interface WithTasksProps extends PolicyPageProps, TasksGiven {
  /** Coming back from a task: what the page shows may be old. */
  readonly onBack: () => void;
  readonly children: (open: OpenTask) => React.ReactNode;
}

/** A page, or a task in its place. The page stays as it was behind the task; the focus goes to the task, and back to what opened it. */
export const WithTasks: React.FC<WithTasksProps> = ({ onBack, children, opened, onLeft, guard, ...page }) => {
  const [open, setOpen] = React.useState<TaskOfPolicy | undefined>(opened);
  const [dirty, setDirty] = React.useState(false);
  const [asking, setAsking] = React.useState(false);
  const opener = React.useRef<Element | null>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  useAskBeforeUnload(dirty);
  React.useEffect(() => guard?.(dirty), [guard, dirty]);
  React.useEffect(() => {
    if (open) {
      heading.current?.focus();
    } else if (opener.current instanceof HTMLElement) {
      opener.current.focus();
    }
  }, [open]);
  const back = (): void => {
    setOpen(undefined);
    setDirty(false);
    setAsking(false);
    onBack();
    onLeft?.();
  };
  return (
    <>
      {open ? (
        <section className={styles.task} aria-labelledby="policy-task-heading">
          <QuietButton onClick={() => (dirty ? setAsking(true) : back())}>{strings.back}</QuietButton>
          {asking ? <Leaving heading={strings.leaveHeading} text={strings.leaveText} stay={strings.leaveStay} go={strings.leaveGo} onStay={() => setAsking(false)} onLeave={back} /> : null}
          <h3 ref={heading} id="policy-task-heading" tabIndex={-1} className={styles.heading}>{taskTitle[open.task]}</h3>
          <TaskFrame {...page} {...open} onDirty={setDirty} />
        </section>
      ) : null}
      <div hidden={open !== undefined}>
        {children((task, policyId) => {
          opener.current = document.activeElement;
          setOpen({ task, policyId });
        })}
      </div>
    </>
  );
};
