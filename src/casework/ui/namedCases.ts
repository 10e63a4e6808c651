import * as React from 'react';
import { isDeskError } from '../../platform/sharepoint/errors';
import { isReferenceOf } from '../rules/reference';
import { useCaseUi } from './room';

/** What became of references that somebody typed: of those in neither list there is a case. */
export interface NamedCases {
  /** There is no such case, as far as whoever asks may see. */
  readonly nowhere: readonly string[];
  /** No log that is open here has such references, or it could not be asked. */
  readonly notAsked: readonly string[];
}

/** Looks whether there are cases of these references, of whatever log that is open on the page; in a panel over one list, of that log. What is asked and not answered holds up nobody. */
export function useNamedCases(): (references: readonly string[]) => Promise<NamedCases> {
  const { room, store, findNamed } = useCaseUi();
  const { kind } = room;
  return React.useCallback(async (references) => {
    const find = findNamed ?? (async (reference: string) => (isReferenceOf(kind, reference) ? (await store.findCase(reference)).at : undefined));
    const places = await Promise.all(references.map(async (reference) => {
      try {
        return { reference, at: await find(reference) };
      } catch (error) {
        if (!isDeskError(error)) throw error;
        console.warn('A case that is named could not be looked for', error);
        return { reference, at: undefined };
      }
    }));
    const those = (at: string | undefined): readonly string[] => places.filter((place) => place.at === at).map(({ reference }) => reference);
    return { nowhere: those('nowhere'), notAsked: those(undefined) };
  }, [findNamed, store, kind]);
}
