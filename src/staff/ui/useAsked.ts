import * as React from 'react';
import { failureOf, type Failure } from '../../shared-ui/failure';

export type Asked<Answer> = { readonly state: 'asking' } | { readonly state: 'answered'; readonly answer: Answer } | { readonly state: 'failed'; readonly failure: Failure; readonly again: () => void };

/** Asks once when the page shows it, and again when somebody says so. @param ask the same at each render */
export function useAsked<Answer>(ask: () => Promise<Answer>): Asked<Answer> {
  const [tries, setTries] = React.useState(0);
  const [asked, setAsked] = React.useState<Asked<Answer>>({ state: 'asking' });
  React.useEffect(() => {
    let here = true;
    setAsked({ state: 'asking' });
    ask().then(
      (answer) => { if (here) { setAsked({ state: 'answered', answer }); } },
      (error: unknown) => { if (here) { setAsked({ state: 'failed', failure: failureOf(error), again: () => setTries((before) => before + 1) }); } }
    );
    return () => { here = false; };
  }, [ask, tries]);
  return asked;
}
