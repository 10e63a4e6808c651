import strings from '../../../../loc/myTasks';
import * as React from 'react';
import staffStyles from '../StaffPage.module.scss';
import { StaffRoom, type OpenDesk, type OpenedDesk } from '../StaffRoom';
import { MyTasks } from './MyTasks';
import type { TasksStore } from './tasksStore';

export { beginMyTasks } from '../../../staff/myTasks';

/** What a room asks of services besides, drawn below the tasks. */
export interface MoreTasksProps extends OpenedDesk {
  /** Hears how many there are. */
  readonly onFound: (count: number) => void;
}

interface MyTasksRoomProps {
  readonly open: OpenDesk;
  readonly store?: TasksStore;
  readonly More?: React.ComponentType<MoreTasksProps>;
}

/** *My tasks* as a page of its own, from an empty page on. */
export const MyTasksRoom: React.FC<MyTasksRoomProps> = ({ open, store, More }) => {
  const [others, setOthers] = React.useState(0);
  return (
    <StaffRoom open={open} heading={strings.heading}>
      {(desk) => (
        <div className={staffStyles.page}>
          <h2 className={staffStyles.title}>{strings.heading}</h2>
          <p>{strings.intro}</p>
          <MyTasks {...desk} store={store} othersWait={others > 0} />
          {More ? <More {...desk} onFound={setOthers} /> : null}
        </div>
      )}
    </StaffRoom>
  );
};
