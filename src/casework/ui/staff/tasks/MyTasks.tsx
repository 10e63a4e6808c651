import strings from '../../../../loc/myTasks';
import common from '../../../../loc/common';
import * as React from 'react';
import { serviceText } from '../../../../platform/settings/serviceNames';
import { QuietButton } from '../../../../shared-ui/Button';
import { failureOf, failureSentence } from '../../../../shared-ui/failure';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { Skeleton } from '../../../../shared-ui/Skeleton';
import { useAnnounce } from '../../../../shared-ui/Announcer';
import { useRead } from '../../useRead';
import type { OpenedDesk } from '../StaffRoom';
import { TaskLine } from './TaskLine';
import { tasksStore, type MyTask, type TasksStore } from './tasksStore';
import styles from './myTasks.module.scss';

export interface MyTasksProps extends OpenedDesk {
  readonly store?: TasksStore;
  /** On a page for all staff: asked of members of services alone, and nothing is shown where there is nothing. */
  readonly isPart?: boolean;
  /** Something else waits on the page: then it is not said that nothing does. */
  readonly othersWait?: boolean;
  /** Hears how many there are. */
  readonly onFound?: (count: number) => void;
}

/** What whoever looks, or their service, is asked to do, answered here. */
export const MyTasks: React.FC<MyTasksProps> = ({ services, settings, store = tasksStore, isPart = false, othersWait = false, onFound }) => {
  const announce = useAnnounce();
  const read = useRead(React.useCallback(() => store.readMyTasks(services, isPart), [store, services, isPart]));
  const found = read.state === 'read' ? read.value.length : undefined;
  React.useEffect(() => { if (found !== undefined) onFound?.(found); }, [found, onFound]);
  // what was answered or settled since it was read
  const [changed, setChanged] = React.useState<ReadonlyMap<number, MyTask | undefined>>(new Map());
  const [said, setSaid] = React.useState<'sent' | 'settled' | undefined>();
  switch (read.state) {
    case 'reading':
      return <Skeleton label={strings.reading} lines={2} />;
    case 'failed':
      return (
        <MessagePanel tone="warning" title={strings.notRead} level={isPart ? 4 : 3}>
          <p>{failureSentence(failureOf(read.error))}</p>
          <QuietButton onClick={read.again}>{common.tryAgain}</QuietButton>
        </MessagePanel>
      );
    case 'read': {
      const tasks = read.value.flatMap((task) => (changed.has(task.id) ? changed.get(task.id) ?? [] : task));
      return (
        <>
          {said === 'sent' ? <MessagePanel tone="success"><p>{strings.sent}</p></MessagePanel> : null}
          {said === 'settled' ? <MessagePanel tone="information" title={strings.settledTitle} level={isPart ? 4 : 3} takesFocus><p>{strings.settledText}</p></MessagePanel> : null}
          {tasks.length === 0 && !isPart && !othersWait ? <p>{strings.none}</p> : null}
          {tasks.length === 0 ? null : (
            <ul className={styles.list}>
              {tasks.map((task) => (
                <TaskLine key={task.id} services={services} store={store} task={task} level={isPart ? 4 : 3} serviceText={(folder) => serviceText(folder, settings.services, services.locale)} onChange={(now, isSent) => {
                  setChanged((before) => new Map(before).set(task.id, now));
                  setSaid(isSent ? 'sent' : now ? undefined : 'settled');
                  if (isSent) announce(strings.sent);
                }} />
              ))}
            </ul>
          )}
        </>
      );
    }
  }
};
