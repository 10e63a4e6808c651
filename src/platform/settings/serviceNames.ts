import { plainServiceName } from '../sharepoint/plainName';

export { plainServiceName };

/** A service as the settings name it. */
export interface NamedService {
  /** The English name. It is the service's code: stored with reports, cases, tasks and figures, and the name of its groups and folders. */
  readonly name: string;
  /** Empty where the council gave none. */
  readonly nameCy?: string;
}

/**
 * A service in the reader's language: by its code, or by its folder's name. The English name where there is no Welsh one; a service that the settings do
 * not know any more, and what somebody typed, as it stands.
 */
export function serviceText(service: string, known: readonly NamedService[], language: 'en-GB' | 'cy-GB'): string {
  if (language !== 'cy-GB' || service === '') {
    return service;
  }
  const found = known.find(({ name }) => name === service) ?? known.find(({ name }) => plainServiceName(name) === service);
  return found?.nameCy || service;
}

/** What is stored for a name that somebody typed in either language: of a Welsh one the service's code, of every other what was typed. */
export function serviceOfName(typed: string, known: readonly NamedService[]): string {
  const same = (name: string | undefined): boolean => comparableName(name ?? '') === comparableName(typed);
  return comparableName(typed) === '' || known.some(({ name }) => same(name)) ? typed : known.find(({ nameCy }) => same(nameCy))?.name ?? typed;
}

/** Names that differ only in case, spaces, or signs that a folder's name cannot have are one. */
export const comparableName = (name: string): string => plainServiceName(name).toLowerCase();
