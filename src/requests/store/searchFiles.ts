import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { listUrl } from '../../platform/sharepoint/listSchema';
import '../../platform/sharepoint/pnpFiles';
import { missing, unlessRefused } from '../../platform/sharepoint/unlessRefused';
import { searchPlaces } from '../lists/searchPaths';
import type { SearchServices } from './searchRows';

/** A file that was found: who added it and when are what SharePoint stamped. */
export interface SearchFile {
  /** The service's folder, as of its search. */
  readonly folder: string;
  readonly name: string;
  readonly url: string;
  readonly size: number;
  readonly by: string;
  readonly at: Temporal.Instant;
}

const stored = v.array(v.object({
  Name: v.string(), ServerRelativeUrl: v.string(), Length: v.union([v.string(), v.number()]), TimeCreated: v.string(), Author: v.nullish(v.object({ Title: v.nullish(v.string(), '') })),
  ListItemAllFields: v.nullish(v.object({ WithdrawnAt: v.nullish(v.string()) }))
}));

/** The files of a request in one folder, without those that are withdrawn. A folder that nobody made yet holds none. @throws DeskError */
export async function readSearchFiles({ sp, siteUrl }: SearchServices, folder: string, reference: string): Promise<readonly SearchFile[]> {
  const address = [listUrl(siteUrl, searchPlaces.results), folder, reference].filter((part) => part !== '').join('/');
  const files = v.parse(stored, await unlessRefused<unknown>(missing, [], () => sp.web.getFolderByServerRelativePath(address).files
    .select('Name', 'ServerRelativeUrl', 'Length', 'TimeCreated', 'Author/Title', 'ListItemAllFields/WithdrawnAt').expand('Author', 'ListItemAllFields')()));
  return files.filter(({ ListItemAllFields }) => !ListItemAllFields?.WithdrawnAt).map((file) => ({
    folder, name: file.Name, url: new URL(encodeURI(file.ServerRelativeUrl).replace(/#/g, '%23'), siteUrl).href, size: Number(file.Length), by: file.Author?.Title ?? '', at: Temporal.Instant.from(file.TimeCreated)
  }));
}
