import * as React from 'react';

export type Read<Value> =
  | { readonly state: 'reading' }
  | { readonly state: 'failed'; readonly error: unknown; readonly again: () => void }
  | { readonly state: 'read'; readonly value: Value; readonly again: () => void };

/** The same with another value. */
export function mapRead<From, To>(read: Read<From>, map: (value: From) => To): Read<To> {
  return read.state === 'read' ? { ...read, value: map(read.value) } : read;
}

/** Reads when it opens and when `read` becomes another; an answer that comes after is nobody's. What was read stays meanwhile. */
export function useRead<Value>(read: () => Promise<Value>): Read<Value> {
  const [reading, setReading] = React.useState<Read<Value>>({ state: 'reading' });
  const [turn, setTurn] = React.useState(0);
  React.useEffect(() => {
    let here = true;
    const again = (): void => setTurn((before) => before + 1);
    read().then(
      (value) => { if (here) { setReading({ state: 'read', value, again }); } },
      (error: unknown) => { if (here) { setReading({ state: 'failed', error, again }); } }
    );
    return () => { here = false; };
  }, [read, turn]);
  return reading;
}
