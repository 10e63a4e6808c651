import * as React from 'react';
import common from '../../loc/common';
import { counted } from '../text';
import type { FoundPerson, PeopleSearch } from './person';

export interface PeopleFound {
  readonly people: readonly FoundPerson[];
  readonly state: 'none' | 'searching' | 'nobody' | 'failed';
  /** Asks for whom this text may mean; too short a text means nobody. */
  readonly ask: (text: string) => void;
}

/** Milliseconds without a letter, after which it is asked. */
const pause = 300;
const shortest = 2;

/** People by the beginning of their names. An answer that is overtaken by a newer question is passed over. */
export function usePeopleSearch(search: PeopleSearch, announce: (text: string) => void): PeopleFound {
  const [found, setFound] = React.useState<Pick<PeopleFound, 'people' | 'state'>>({ people: [], state: 'none' });
  const turn = React.useRef(0);
  const timer = React.useRef<number>();
  React.useEffect(() => () => {
    window.clearTimeout(timer.current);
    turn.current += 1;
  }, []);

  async function look(text: string, own: number): Promise<void> {
    try {
      const people = await search(text);
      if (own === turn.current) {
        setFound({ people, state: people.length === 0 ? 'nobody' : 'none' });
        announce(people.length === 0 ? common.nobodyFound : counted(common, 'found', people.length));
      }
    } catch (error) {
      // a question that nobody must answer does not stop a form; the box says that the list could not be had
      console.warn('People search failed', error);
      if (own === turn.current) {
        setFound({ people: [], state: 'failed' });
        announce(common.peopleNotLoaded);
      }
    }
  }

  function ask(text: string): void {
    window.clearTimeout(timer.current);
    turn.current += 1;
    const own = turn.current;
    const wanted = text.trim();
    if (wanted.length < shortest) {
      setFound({ people: [], state: 'none' });
      return;
    }
    setFound({ people: [], state: 'searching' });
    timer.current = window.setTimeout(() => void look(wanted, own), pause);
  }

  return { ...found, ask };
}
