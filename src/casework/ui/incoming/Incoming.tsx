import common from '../../../loc/common';
import * as React from 'react';
import { NotLoaded } from '../../../shared-ui/NotLoaded';
import { useLazy } from '../../../shared-ui/useLazy';
import type { DeskLog } from '../deskLog';
import type { IncomingRoom } from './parts';

const loadRunning = (): Promise<typeof import('./Running')> => import(/* webpackChunkName: 'case-running' */ './Running');

/** What comes into the log of a room, on the officers' desk. What adds it is half of a log's code, and is fetched by the page once rows stand there. */
export function incomingOf(load: () => Promise<IncomingRoom>): DeskLog['Incoming'] {
  const loadBoth = (): Promise<[typeof import('./Running'), IncomingRoom]> => Promise.all([loadRunning(), load()]);
  const Incoming: DeskLog['Incoming'] = (props) => {
    const lazy = useLazy(loadBoth);
    switch (lazy.state) {
      case 'loading': return <p role="status">{common.loading}</p>;
      case 'failed': return <NotLoaded tone="warning" again={lazy.again} />;
      case 'ready': {
        const [{ Running }, room] = lazy.module;
        return <Running room={room} {...props} />;
      }
    }
  };
  return Incoming;
}
