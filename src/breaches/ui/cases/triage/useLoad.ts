import * as React from 'react';

export interface Loaded<Value> {
  /** What was read last; it stays while it is read again. */
  readonly value: Value | undefined;
  readonly state: 'loading' | 'failed' | 'ready';
  readonly again: () => void;
  readonly put: (value: Value) => void;
}

/**
 * Something that is read when the panel opens. A failure is a state: the rest of the panel works without it.
 * @param about when it is another than before, what was read is read again.
 */
export function useLoad<Value>(load: () => Promise<Value>, about?: string): Loaded<Value> {
  const [held, hold] = React.useState<Pick<Loaded<Value>, 'value' | 'state'>>({ value: undefined, state: 'loading' });
  const [turn, setTurn] = React.useState(0);
  React.useEffect(() => {
    let here = true;
    hold(({ value }) => ({ value, state: 'loading' }));
    load().then(
      (value) => { if (here) { hold({ value, state: 'ready' }); } },
      (error: unknown) => {
        console.warn('A part of triage could not be read', error);
        if (here) { hold(({ value }) => ({ value, state: 'failed' })); }
      }
    );
    return () => { here = false; };
  }, [load, turn, about]);
  const again = React.useCallback(() => setTurn((before) => before + 1), []);
  const put = React.useCallback((value: Value) => hold({ value, state: 'ready' }), []);
  return { ...held, again, put };
}
