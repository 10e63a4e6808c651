import * as React from 'react';
import { whenIdle } from '../../../shared-ui/useLazy';

/**
 * Fetches what sends a form, and what tells of it afterwards, before it is wanted, so that a connection lost while somebody types costs nothing. What fails now is
 * fetched again then.
 * @param isBegun somebody has come to the form
 * @param parts the same at each render
 */
export function useFetchAhead(isBegun: boolean, parts: readonly (() => Promise<unknown>)[]): void {
  React.useEffect(() => (isBegun ? whenIdle(() => void Promise.allSettled(parts.map((load) => load()))) : undefined), [parts, isBegun]);
}
