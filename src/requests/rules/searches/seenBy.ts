/** Somebody in the group of a service's head and champions, by what the settings may name them by. */
interface Member {
  readonly upn: string;
  readonly mail: string;
}

/** Whom the settings name for a service. */
export interface NamedPeople {
  readonly headUpn?: string;
  readonly championUpns?: readonly string[];
}

/** What an officer must know of the people of a service whom they ask, or have asked. */
export interface SeenBy {
  /** Nobody is in its group: nobody sees the search. */
  readonly nobodyThere: boolean;
  /** The settings name neither head nor champion: nobody is told by mail. */
  readonly nobodyTold: boolean;
  /** Named in the settings and not in the group any more, such as a champion who left: told by mail, but the search is not theirs to see. */
  readonly left: readonly string[];
}

/**
 * Who sees a search of a service is in its group; who is told of it the settings name, and the two may differ. Where SharePoint does not say who is in the group, or a group of the directory is
 * in it, nothing is said of those who are missing.
 * @param group undefined where SharePoint does not say
 */
export function seenBy(
  group: { readonly people: readonly Member[]; readonly hasGroups: boolean } | undefined, { headUpn = '', championUpns = [] }: NamedPeople
): SeenBy {
  const named = [headUpn, ...championUpns].map((upn) => upn.trim()).filter((upn) => upn !== '');
  const isThere = (upn: string): boolean => group?.people.some((each) => [each.upn, each.mail].some((one) => one.toLowerCase() === upn.toLowerCase())) === true;
  const isKnown = group !== undefined && !group.hasGroups;
  return {
    nobodyThere: isKnown && group.people.length === 0, nobodyTold: named.length === 0,
    left: isKnown ? [...new Set(named.filter((upn) => !isThere(upn)))] : []
  };
}
