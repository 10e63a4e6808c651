import * as React from 'react';
import { hostsState } from '../../casework/ui/page/useCasePlace';
import { addressOfDesk, deskPlaceIn, type DeskPlace, type DeskView } from '../rules/deskAddress';

export interface DeskPlaces {
  readonly place: DeskPlace;
  /** A view that the address names and that there is not. */
  readonly unknown: string | undefined;
  /** Goes there, with an entry of its own in the browser's history, or in the place of the one that is there. */
  readonly go: (place: DeskPlace, how?: 'push' | 'replace') => void;
}

/** The view in the page's address: Back goes to the one before, and whoever is sent the address sees the same. */
export function useDeskPlace(start: DeskView): DeskPlaces {
  const read = React.useCallback(() => deskPlaceIn(window.location.search, start), [start]);
  const [{ unknown, ...place }, setPlace] = React.useState(read);
  React.useEffect(() => {
    const moved = (): void => setPlace(read());
    window.addEventListener('popstate', moved);
    return () => window.removeEventListener('popstate', moved);
  }, [read]);
  const go = React.useCallback((next: DeskPlace, how: 'push' | 'replace' = 'push'): void => {
    const address = addressOfDesk(window.location.href, next);
    if (how === 'push') {
      window.history.pushState(hostsState(), '', address);
    } else {
      window.history.replaceState(hostsState(), '', address);
    }
    setPlace(read());
  }, [read]);
  return { place, unknown, go };
}
