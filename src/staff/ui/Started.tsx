import * as React from 'react';
import common from '../../loc/common';
import staff from '../../loc/staff';
import type { DeskServices } from '../../platform/host/services';
import type { DeskSettings } from '../../platform/settings';
import { NotLoaded } from '../../shared-ui/NotLoaded';
import { Skeleton } from '../../shared-ui/Skeleton';
import { useLazy } from '../../shared-ui/useLazy';
import type { RoomEntry } from './doors';

/** Something that was begun, or one of one's own that was opened. */
export interface Opened {
  readonly key: string;
  readonly entry: RoomEntry;
  readonly reportId: number | undefined;
}

/** The page of a room, fetched when somebody starts there. */
export const Started: React.FC<{ readonly services: DeskServices; readonly settings: DeskSettings; readonly opened: Opened }> = ({ services, settings, opened: { entry, reportId } }) => {
  const lazy = useLazy(entry.loadStart);
  switch (lazy.state) {
    case 'loading':
      return <Skeleton label={common.loading} lines={6} />;
    case 'failed':
      return <NotLoaded tone="warning" title={staff.loadFailTitle} again={lazy.again} />;
    case 'ready':
      return <lazy.module.Page services={services} settings={settings} reportId={reportId} />;
  }
};
