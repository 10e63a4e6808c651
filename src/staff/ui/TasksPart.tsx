import * as React from 'react';
import strings from '../../loc/dataProtection';
import type { OpenedDesk } from '../../casework/ui/staff/StaffRoom';
import { NotLoaded } from '../../shared-ui/NotLoaded';
import { Skeleton } from '../../shared-ui/Skeleton';
import { useLazy } from '../../shared-ui/useLazy';

export interface TasksPartProps extends OpenedDesk {
  readonly isPart?: boolean;
  readonly onFound?: (count: number) => void;
}

interface Props extends TasksPartProps {
  readonly load: () => Promise<React.ComponentType<TasksPartProps>>;
}

/** What whoever looks, or their service, is asked to do; fetched apart, since the page can be used before. */
export const TasksPart: React.FC<Props> = ({ services, settings, load, isPart = true, onFound }) => {
  const lazy = useLazy(load);
  switch (lazy.state) {
    case 'loading':
      return <Skeleton label={strings.waitsLooking} lines={1} />;
    case 'failed':
      return <NotLoaded tone="warning" title={strings.waitsNotRead} again={lazy.again} />;
    case 'ready':
      return <lazy.module services={services} settings={settings} isPart={isPart} onFound={onFound} />;
  }
};
