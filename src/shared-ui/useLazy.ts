import * as React from 'react';

export type Lazy<Module> = { readonly state: 'loading' } | { readonly state: 'ready'; readonly module: Module } | { readonly state: 'failed'; readonly again: () => void };

/** Fetches a part of the page. @param left of whoever waits for it: a load that has not begun by then need not begin */
export type Load<Module> = (left?: AbortSignal) => Promise<Module>;

/** For a part of which nobody knows yet whether it is needed. */
export const notYet = (): Promise<never> => new Promise(() => undefined);

/** A part of the page that is fetched when it is needed; a failure is a state, so that the caller can say something and offer another try. */
export function useLazy<Module>(load: Load<Module>): Lazy<Module> {
  const [lazy, setLazy] = React.useState<Lazy<Module>>({ state: 'loading' });
  const [turn, setTurn] = React.useState(0);
  React.useEffect(() => {
    const left = new AbortController();
    load(left.signal).then(
      (module) => { if (!left.signal.aborted) { setLazy({ state: 'ready', module }); } },
      (error: unknown) => {
        console.warn('A part of the page could not be loaded', error);
        if (!left.signal.aborted) { setLazy({ state: 'failed', again: () => { setLazy({ state: 'loading' }); setTurn(turn + 1); } }); }
      }
    );
    return () => left.abort();
  }, [load, turn]);
  return lazy;
}

/** Runs once the browser has nothing better to do, such as fetching what will be wanted next. @returns what calls it off */
export function whenIdle(work: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const idle = window.requestIdleCallback(work, { timeout: 5000 });
    return () => window.cancelIdleCallback(idle);
  }
  const timer = setTimeout(work, 1000);
  return () => clearTimeout(timer);
}

/** Whoever only passes through is gone by then. */
const STAY_MS = 1000;

/** A load that waits until somebody stays and the page has nothing better to do: for what a page can be used without. Whoever leaves before then spares it. */
export function unhurried<Module>(load: () => Promise<Module>): Load<Module> {
  return async (left) => {
    await new Promise<void>((go) => {
      let callOff = (): void => clearTimeout(staying);
      const staying = setTimeout(() => { callOff = whenIdle(go); }, STAY_MS);
      left?.addEventListener('abort', () => callOff());
    });
    return load();
  };
}
