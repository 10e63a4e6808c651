import * as React from 'react';
import { useLazy, type Lazy } from '../../../../shared-ui/useLazy';

const missing = (): Promise<never> => Promise.reject(new Error('There is no panel for this command'));

/** The panel of a command, fetched; a failure is a state with a way to try again. */
export function usePanel<Props>(entry: { readonly load: () => Promise<React.FC<Props>> } | undefined): { readonly panel: Lazy<React.FC<Props>>; readonly again: () => void } {
  const [turn, setTurn] = React.useState(0);
  const load = React.useCallback(() => { void turn; return entry ? entry.load() : missing(); }, [entry, turn]);
  return { panel: useLazy(load), again: () => setTurn((before) => before + 1) };
}
