import { listUrl, type ListSchema } from '../../platform/sharepoint/listSchema';

/** The name of the service's folder in which a row or a file of a list lies; empty at its root. */
export function folderIn(siteUrl: string, list: Pick<ListSchema, 'path'>, lies: string): string {
  const root = `${listUrl(siteUrl, list)}/`;
  return lies.toLowerCase().startsWith(root.toLowerCase()) ? lies.slice(root.length).split('/')[0] : '';
}
