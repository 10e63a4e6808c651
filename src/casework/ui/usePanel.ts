import * as React from 'react';
import { useLazy, type Lazy } from '../../shared-ui/useLazy';

const missing = (): Promise<never> => Promise.reject(new Error('There is no panel for this command'));

/** The panel of a command, fetched; a failure is a state with a way to try again. */
export function usePanel<Props>(entry: { readonly load: () => Promise<React.FC<Props>> } | undefined): Lazy<React.FC<Props>> {
  return useLazy(React.useCallback(() => entry ? entry.load() : missing(), [entry]));
}
