import * as React from 'react';

/** The browser asks when the page is closed or reloaded with unsaved input. */
export function useAskBeforeUnload(dirty: boolean): void {
  React.useEffect(() => {
    if (!dirty) {
      return undefined;
    }
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);
}
