import * as React from 'react';
import type { LongReading } from '../../store/proof';

export interface Task {
  readonly busy: boolean;
  readonly rows: number;
  readonly stopped: boolean;
  readonly error: unknown;
  readonly run: (work: (reading: LongReading) => Promise<void>) => void;
  readonly stop: () => void;
}

/** Something long, one at a time: how far it is, a way to stop it, and what went wrong. It stops when the page goes away. */
export function useTask(): Task {
  const [state, setState] = React.useState<Pick<Task, 'busy' | 'rows' | 'stopped' | 'error'>>({ busy: false, rows: 0, stopped: false, error: undefined });
  const stopper = React.useRef<AbortController>();
  React.useEffect(() => () => stopper.current?.abort(), []);
  const run: Task['run'] = React.useCallback((work) => {
    if (stopper.current && !stopper.current.signal.aborted) return;
    const own = new AbortController();
    stopper.current = own;
    setState({ busy: true, rows: 0, stopped: false, error: undefined });
    work({ signal: own.signal, onProgress: (rows) => setState((before) => ({ ...before, rows })) }).then(
      () => setState((before) => ({ ...before, busy: false })),
      (error: unknown) => setState((before) => ({ ...before, busy: false, stopped: own.signal.aborted, error: own.signal.aborted ? undefined : error }))
    ).finally(() => { if (stopper.current === own) stopper.current = undefined; });
  }, []);
  return { ...state, run, stop: React.useCallback(() => stopper.current?.abort(), []) };
}
