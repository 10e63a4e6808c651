import strings from '../../../loc/breachWorklist';
import * as React from 'react';
import { FailureMessage } from '../../../casework/ui/FailureMessage';
import { NotLoaded } from '../../../shared-ui/NotLoaded';
import { useLazy } from '../../../shared-ui/useLazy';
import type { TakingInOutcome } from '../../intake';
import type { OfficersDesk } from './work';

type Run = { readonly state: 'running' } | { readonly state: 'failed'; readonly error: unknown } | { readonly state: 'done'; readonly outcome: TakingInOutcome };

export interface TakingInViewProps {
  readonly desk: OfficersDesk;
  /** Where the list beside it does not follow by itself. */
  readonly onReload?: () => void;
}

/** Adds to the log what has come in. What tells of it is fetched when that is over, since nobody waits for it. */
export const TakingInView: React.FC<TakingInViewProps> = ({ desk, onReload }) => {
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
      return <p role="status">{strings.looking}</p>;
    case 'failed':
      return <FailureMessage error={run.error} onRetry={() => void look()} level={3} />;
    case 'done':
      return <Told desk={desk} onReload={onReload} outcome={run.outcome} />;
  }
};

const loadTakenIn = (): Promise<typeof import('./TakenIn')> => import(/* webpackChunkName: 'officer-taken-in' */ './TakenIn');

const Told: React.FC<TakingInViewProps & { readonly outcome: TakingInOutcome }> = (props) => {
  const lazy = useLazy(loadTakenIn);
  switch (lazy.state) {
    case 'loading': return <p role="status">{strings.looking}</p>;
    case 'failed': return <NotLoaded again={lazy.again} />;
    case 'ready': return <lazy.module.TakenIn {...props} />;
  }
};
