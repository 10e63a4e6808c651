import { listUrl, type ListSchema } from '../../platform/sharepoint/listSchema';

/** Where a row or a file of a list lies, below its root: `Housing`, or `Housing/Drafts`. Empty at the root. */
export function placeIn(siteUrl: string, list: Pick<ListSchema, 'path'>, lies: string): string {
  const root = `${listUrl(siteUrl, list)}/`;
  return lies.toLowerCase().startsWith(root.toLowerCase()) ? lies.slice(root.length) : '';
}

/** The name of the service's folder in which it lies, however deep; empty at the root. */
export const folderIn = (siteUrl: string, list: Pick<ListSchema, 'path'>, lies: string): string => placeIn(siteUrl, list, lies).split('/')[0];
