import * as React from 'react';

export interface Loaded<Value> {
  readonly value: Value | undefined;
  readonly again: () => void;
}

/** Reads something when the panel opens and whenever `load` changes; a failure is told once, and what was read before stays. */
export function useLoaded<Value>(load: () => Promise<Value>, fail: (error: unknown) => void): Loaded<Value> {
  const [value, setValue] = React.useState<Value>();
  const [turn, setTurn] = React.useState(0);
  const tell = React.useRef(fail);
  tell.current = fail;
  React.useEffect(() => {
    let here = true;
    load().then((read) => { if (here) { setValue(read); } }, (error: unknown) => { if (here) { tell.current(error); } });
    return () => { here = false; };
  }, [load, turn]);
  return { value, again: React.useCallback(() => setTurn((before) => before + 1), []) };
}
