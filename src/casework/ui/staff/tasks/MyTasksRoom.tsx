import strings from '../../../../loc/myTasks';
import * as React from 'react';
import staffStyles from '../StaffPage.module.scss';
import { StaffRoom, type OpenDesk } from '../StaffRoom';
import { MyTasks } from './MyTasks';
import type { TasksStore } from './tasksStore';

/** *My tasks* as a page of its own, from an empty page on. */
export const MyTasksRoom: React.FC<{ readonly open: OpenDesk; readonly store?: TasksStore }> = ({ open, store }) => (
  <StaffRoom open={open} heading={strings.heading}>
    {(desk) => (
      <div className={staffStyles.page}>
        <h2 className={staffStyles.title}>{strings.heading}</h2>
        <p>{strings.intro}</p>
        <MyTasks {...desk} store={store} />
      </div>
    )}
  </StaffRoom>
);
