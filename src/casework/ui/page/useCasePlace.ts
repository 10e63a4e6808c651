import * as React from 'react';
import { addressOf, listPlaceIn, placeIn, sameListPlace, samePlace, type CasePlace, type ListPlace } from '../../rules/caseAddress';
import type { CaseLink } from './parts';

export interface CasePlaces {
  readonly place: CasePlace | undefined;
  /** The command on several rows or none that stands beside the list. */
  readonly beside: ListPlace | undefined;
  /** The address was changed by somebody else than Back: what it names now is shown. */
  readonly noted: () => void;
  /** Goes there, with an entry of its own in the browser's history; asks first when something is typed. */
  readonly go: (place: CasePlace | ListPlace | undefined) => void;
  /** A link to it, which opens in this page when it is simply followed, and elsewhere when the person asks their browser for that. */
  readonly linkTo: (place: CasePlace | ListPlace | undefined) => CaseLink;
  /** Whether something is typed that would be lost. */
  readonly guard: (dirty: boolean) => void;
  /** Somebody wants to leave what is typed, by a link or by Back. */
  readonly asking: boolean;
  readonly stay: () => void;
  readonly leave: () => void;
}

/** SharePoint keeps its own state in the entries of the browser's history, and reads it when one goes back: it goes into each of ours. */
export function hostsState(): unknown {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null ? { ...state } : state;
}

const isElsewhere = (one: string, other: string): boolean => !samePlace(placeIn(one), placeIn(other)) || !sameListPlace(listPlaceIn(one), listPlaceIn(other));

/** A link that opens in this page when it is simply followed, and elsewhere when the person asks their browser for that. */
export const followed = (href: string, go: () => void): CaseLink => ({
  href,
  onClick: (event) => {
    if (event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      go();
    }
  }
});

/**
 * The place in the page's address. Back and Forward work as on any page: an entry that was left with something typed is put back while the
 * person is asked, since a browser has gone there already when it says so.
 */
export function useCasePlace(): CasePlaces {
  const [place, setPlace] = React.useState(() => placeIn(window.location.search));
  const [beside, setBeside] = React.useState(() => listPlaceIn(window.location.search));
  const [leaving, setLeaving] = React.useState<{ readonly go: () => void }>();
  const isDirty = React.useRef(false);
  const shown = React.useRef(window.location.href);

  const show = React.useCallback((): void => {
    shown.current = window.location.href;
    const next = placeIn(window.location.search);
    const list = listPlaceIn(window.location.search);
    setPlace((before) => (samePlace(before, next) ? before : next));
    setBeside((before) => (sameListPlace(before, list) ? before : list));
  }, []);

  React.useEffect(() => {
    const moved = (): void => {
      if (isDirty.current && isElsewhere(window.location.search, new URL(shown.current).search)) {
        window.history.pushState(hostsState(), '', shown.current);
        setLeaving({ go: () => window.history.back() });
      } else {
        show();
      }
    };
    window.addEventListener('popstate', moved);
    return () => window.removeEventListener('popstate', moved);
  }, [show]);

  const go = React.useCallback((next: CasePlace | ListPlace | undefined): void => {
    const move = (): void => {
      window.history.pushState(hostsState(), '', addressOf(window.location.href, next));
      show();
    };
    if (isDirty.current) {
      setLeaving({ go: move });
    } else {
      move();
    }
  }, [show]);

  const linkTo = React.useCallback((next: CasePlace | ListPlace | undefined): CaseLink => followed(addressOf(window.location.href, next), () => go(next)), [go]);

  return {
    place, beside, go, linkTo, noted: show,
    guard: React.useCallback((dirty: boolean) => { isDirty.current = dirty; }, []),
    asking: leaving !== undefined,
    stay: () => setLeaving(undefined),
    leave: () => {
      isDirty.current = false;
      setLeaving(undefined);
      leaving?.go();
    }
  };
}
