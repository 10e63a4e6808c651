import { listUrl, type ListSchema } from './listSchema';

/** The folder of cases that only the restricted group works: in each list with cases, and in each kind's folder of their history. */
export const restrictedName = 'Restricted';

/** Its address in a list. */
export function restrictedFolder(siteUrl: string, list: Pick<ListSchema, 'path'>): string {
  return `${listUrl(siteUrl, list)}/${restrictedName}`;
}

/**
 * Whether a row lies in such a folder, by `FileDirRef` as SharePoint stamps it. One of that name that somebody made elsewhere counts too: what is
 * doubtful is rather protected.
 */
export function liesRestricted(fileDirRef: unknown): boolean {
  return typeof fileDirRef === 'string' && fileDirRef.toLowerCase().endsWith(`/${restrictedName.toLowerCase()}`);
}
