import { accessDenied, SharePointError } from '../errors';
import { allows, type Permissions } from '../rights/permissions';
import type { Call } from '../rest/call';
import { getItemByPath } from '../store/items';
import { allLists } from '../store/lists';
import type { ItemRecord, ListRecord } from '../store/records';

/** A folder: of the web itself (no list), the root of a list (no item), or one below it. */
export interface FolderPlace {
  /** Server-relative, without a slash at the end. */
  readonly url: string;
  readonly list?: ListRecord;
  readonly item?: ItemRecord;
  /** The folder of a library's pages, which is no item of it. */
  readonly forms?: true;
}

export interface FilePlace {
  readonly list: ListRecord;
  readonly item: ItemRecord;
}

export const fileNotFound = (): SharePointError => new SharePointError(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.');

/** What a file to be added is told when its folder is not there (spsave makes the folders then). */
export const folderMissing = (): SharePointError => new SharePointError(404, '-2147024893, System.IO.DirectoryNotFoundException', 'File Not Found.');

/** What a file is that is not there; the code is the one that spsave waits for. */
export const noSuchFile = (path: string): SharePointError => new SharePointError(404, '-2130575338, Microsoft.SharePoint.SPException', `The file ${path} does not exist.`);

const low = (text: string): string => text.toLowerCase();

/** A server-relative path out of an absolute, server-relative or web-relative one. */
export function serverRelative(call: Call, path: string): string {
  const bare = path.replace(/^https?:\/\/[^/]+/i, '').replace(/\/+$/, '');
  if (bare.startsWith('/')) return bare;
  return bare === '' ? call.web.url : `${call.web.url}/${bare}`;
}

/** The list that a path is in, or is. */
export const listAround = (call: Call, path: string): ListRecord | undefined =>
  allLists(call.tenant, call.web.id)
    .filter(list => low(path) === low(list.url) || low(path).startsWith(`${low(list.url)}/`))
    .sort((one, other) => other.url.length - one.url.length)[0];

/** A path in a list that the caller may not even open is refused; whether something is there is not told. @throws SharePointError 403 */
export function demandWayTo(call: Call, path: string): void {
  const list = listAround(call, serverRelative(call, path));
  if (!list) return;
  const rights = call.listRights(list);
  if (!allows(rights, 'viewListItems') && !allows(rights, 'open')) throw accessDenied();
}

const cut = (path: string): [dir: string, leaf: string] => [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)];

export const canSee = (call: Call, list: ListRecord, item: ItemRecord): boolean => allows(call.itemRights(list, item), 'viewListItems');

export const pathOf = (item: ItemRecord): string => `${item.dir}/${item.leaf}`;

/** What the caller may do in a folder. */
export function rightsIn(call: Call, folder: FolderPlace): Permissions {
  if (!folder.list) return call.webRights;
  return folder.item ? call.itemRights(folder.list, folder.item) : call.listRights(folder.list);
}

const formsUrl = (list: ListRecord): string => `${list.url}/Forms`;

/** Every library has a folder for the pages of its views and forms: in the root's folders, in no view, and no item. */
export const formsFolder = (list: ListRecord): FolderPlace => ({ url: formsUrl(list), list, forms: true });

/** Whether a file or folder of that name would stand in the place of the library's `Forms`. */
export const isFormsPath = (list: ListRecord, dir: string, leaf: string): boolean => list.baseType === 1 && low(`${dir}/${leaf}`) === low(formsUrl(list));

/** The folder at a path; undefined when there is none that the caller may see. */
export function folderAt(call: Call, path: string): FolderPlace | undefined {
  const url = serverRelative(call, path);
  if (low(url) === low(call.web.url)) return { url: call.web.url };
  const list = listAround(call, url);
  if (!list) return undefined;
  if (low(url) === low(list.url)) return allows(call.listRights(list), 'viewListItems') || allows(call.listRights(list), 'open') ? { url: list.url, list } : undefined;
  if (isFormsPath(list, ...cut(url))) return allows(call.listRights(list), 'viewListItems') ? formsFolder(list) : undefined;
  const item = getItemByPath(call.tenant, list, ...cut(url));
  return item && item.fsType === 1 && canSee(call, list, item) ? { url: pathOf(item), list, item } : undefined;
}

/**
 * The folder in which a row is to be added: by the rights given there alone. A list that shows each person their own rows hides a folder that
 * somebody else made from reading, and who may add in it still may (assumption; docs/assumptions.md).
 */
export function folderToAddIn(call: Call, path: string): FolderPlace | undefined {
  const url = serverRelative(call, path);
  const list = listAround(call, url);
  const item = list && low(url) !== low(list.url) ? getItemByPath(call.tenant, list, ...cut(url)) : undefined;
  return list && item?.fsType === 1 && allows(call.givenRights(list, item), 'addListItems') ? { url: pathOf(item), list, item } : folderAt(call, path);
}

/** The file of a library at a path; undefined when there is none that the caller may see. */
export function fileAt(call: Call, path: string): FilePlace | undefined {
  const url = serverRelative(call, path);
  const list = listAround(call, url);
  if (!list || list.baseType !== 1) return undefined;
  const item = getItemByPath(call.tenant, list, ...cut(url));
  return item && item.fsType === 0 && canSee(call, list, item) ? { list, item } : undefined;
}
