import * as React from 'react';

export type Read<T> = { readonly name: 'reading' } | { readonly name: 'failed'; readonly error: unknown } | { readonly name: 'there'; readonly value: T };

/** What a page begins with. While it is read again, what was there stays on the page. @param read keeps its identity as long as it means the same */
export function useRead<T>(read: () => Promise<T>): readonly [Read<T>, () => void] {
  const [state, setState] = React.useState<Read<T>>({ name: 'reading' });
  const [turn, setTurn] = React.useState(0);
  React.useEffect(() => {
    let here = true;
    setState((before) => (before.name === 'there' ? before : { name: 'reading' }));
    read().then(
      (value) => { if (here) setState({ name: 'there', value }); },
      (error: unknown) => { if (here) setState({ name: 'failed', error }); }
    );
    return () => { here = false; };
  }, [read, turn]);
  return [state, React.useCallback(() => setTurn((before) => before + 1), [])];
}
