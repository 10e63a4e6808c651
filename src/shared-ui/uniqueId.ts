import * as React from 'react';

let last = 0;

/** An id that nothing else on the page has, the same for as long as the component is there. */
export function useUniqueId(start: string): string {
  const [id] = React.useState(() => `${start}-${(last += 1)}`);
  return id;
}
