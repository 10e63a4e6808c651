import * as React from 'react';
import type { DueItem, DueSource } from '../../casework/ui/deskLog';
import { byDay } from '../rules/today';

export type DueState = { readonly name: 'reading' } | { readonly name: 'failed'; readonly error: unknown } | { readonly name: 'there'; readonly items: readonly DueItem[] };

export interface DueSection<Source extends DueSource = DueSource> {
  readonly source: Source;
  readonly state: DueState;
}

/** Reads every section by itself: one that fails says so, and the others stand. What stood there stays in sight while it is read again. */
export function useDue<Source extends DueSource>(sources: readonly Source[]): readonly DueSection<Source>[] {
  const [states, setStates] = React.useState<ReadonlyMap<string, DueState>>(new Map());
  React.useEffect(() => {
    let here = true;
    const set = (key: string, state: DueState): void => {
      if (here) setStates((before) => new Map([...before, [key, state]]));
    };
    for (const { key, read } of sources) {
      read().then(
        (items) => set(key, { name: 'there', items: [...items].sort(byDay) }),
        (error: unknown) => set(key, { name: 'failed', error })
      );
    }
    return () => { here = false; };
  }, [sources]);
  return sources.map((source) => ({ source, state: states.get(source.key) ?? { name: 'reading' } }));
}
