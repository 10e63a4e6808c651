import * as React from 'react';

export type Lazy<Module> = { readonly state: 'loading' } | { readonly state: 'ready'; readonly module: Module } | { readonly state: 'failed'; readonly again: () => void };

/** A part of the page that is fetched when it is needed; a failure is a state, so that the caller can say something and offer another try. */
export function useLazy<Module>(load: () => Promise<Module>): Lazy<Module> {
  const [lazy, setLazy] = React.useState<Lazy<Module>>({ state: 'loading' });
  const [turn, setTurn] = React.useState(0);
  React.useEffect(() => {
    let here = true;
    load().then(
      (module) => { if (here) { setLazy({ state: 'ready', module }); } },
      (error: unknown) => {
        console.warn('A part of the page could not be loaded', error);
        if (here) { setLazy({ state: 'failed', again: () => { setLazy({ state: 'loading' }); setTurn(turn + 1); } }); }
      }
    );
    return () => { here = false; };
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

/** A load that waits until the page has nothing better to do: for what a page can be used without. */
export function unhurried<Module>(load: () => Promise<Module>): () => Promise<Module> {
  return async () => {
    await new Promise<void>(whenIdle);
    return load();
  };
}
