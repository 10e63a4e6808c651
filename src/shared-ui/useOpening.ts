import * as React from 'react';
import { failureOf, type Failure } from './failure';

export type Opening<Opened> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure; readonly again: () => void }
  | { readonly state: 'ready'; readonly opened: Opened };

/** A page from its first moment: what it needs is asked, and again when somebody wants another try. @param open stays the same function while the page does */
export function useOpening<Opened>(open: () => Promise<Opened>): Opening<Opened> {
  const [opening, setOpening] = React.useState<Opening<Opened>>({ state: 'loading' });
  const [tries, setTries] = React.useState(0);
  React.useEffect(() => {
    let here = true;
    setOpening({ state: 'loading' });
    open().then(
      (opened) => { if (here) { setOpening({ state: 'ready', opened }); } },
      (error: unknown) => { if (here) { setOpening({ state: 'failed', failure: failureOf(error), again: () => setTries(tries + 1) }); } }
    );
    return () => { here = false; };
  }, [open, tries]);
  return opening;
}
