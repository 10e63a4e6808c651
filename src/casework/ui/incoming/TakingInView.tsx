import * as React from 'react';
import { NotLoaded } from '../../../shared-ui/NotLoaded';
import { useLazy } from '../../../shared-ui/useLazy';
import { FailureMessage } from '../FailureMessage';
import type { OfficersDesk, Outcome } from './officersDesk';
import type { IncomingRoom } from './parts';

type Run = { readonly state: 'running' } | { readonly state: 'failed'; readonly error: unknown } | { readonly state: 'done'; readonly outcome: Outcome };

export interface TakingInViewProps {
  readonly room: IncomingRoom;
  readonly desk: OfficersDesk;
  /** Where the list beside it does not follow by itself. */
  readonly onReload?: () => void;
}

/** Adds to the log what has come in. What tells of it is fetched when that is over, since nobody waits for it. */
export const TakingInView: React.FC<TakingInViewProps> = ({ room, desk, onReload }) => {
  const [run, setRun] = React.useState<Run>({ state: 'running' });
  const look = React.useCallback(async (): Promise<void> => {
    setRun({ state: 'running' });
    try {
      setRun({ state: 'done', outcome: await desk.run() });
    } catch (error) {
      setRun({ state: 'failed', error });
    }
  }, [desk]);
  React.useEffect(() => void look(), [look]);
  switch (run.state) {
    case 'running':
      return <p role="status">{room.looking}</p>;
    case 'failed':
      return <FailureMessage error={run.error} onRetry={() => void look()} level={3} />;
    case 'done':
      return <Told room={room} desk={desk} onReload={onReload} outcome={run.outcome} />;
  }
};

const loadTakenIn = (): Promise<typeof import('./TakenIn')> => import(/* webpackChunkName: 'case-taken-in' */ './TakenIn');

const Told: React.FC<TakingInViewProps & { readonly outcome: Outcome }> = ({ room, desk, onReload, outcome }) => {
  const { parts: loadParts } = room;
  const lazy = useLazy(React.useCallback(() => Promise.all([loadTakenIn(), loadParts()]), [loadParts]));
  switch (lazy.state) {
    case 'loading': return <p role="status">{room.looking}</p>;
    case 'failed': return <NotLoaded again={lazy.again} />;
    case 'ready': {
      const [{ TakenIn }, parts] = lazy.module;
      return <TakenIn desk={desk} parts={parts} onReload={onReload} outcome={outcome} />;
    }
  }
};
