import { accessDenied, notProvided, refused, SharePointError } from '../errors';
import { allows } from '../rights/permissions';
import type { Call } from '../rest/call';
import { defaultContentType } from '../rest/items';
import { deleteItem, getItemByPath, insertItem, scopeOfFolder, updateItem } from '../store/items';
import { getPrincipal } from '../store/principals';
import { allFields } from '../store/fields';
import { defaultFor } from '../store/itemValues';
import type { ItemRecord, Json, ListRecord } from '../store/records';
import { keepBytes } from './bytes';
import { demandNotHeld } from './checkouts';
import { checkNameIn } from './names';
import { demoted, isParsed, promoted } from './officeProperties';
import { formsFolder, isFormsPath, rightsIn, type FilePlace, type FolderPlace } from './place';
import { noValues } from '../store/columnValues';

/** Columns with a default have it on a file too. */
function firstValues(call: Call, list: ListRecord): Record<string, Json> {
  const values = noValues();
  for (const field of allFields(call.tenant, list.id)) {
    const value = field.props.fromBaseType ? null : defaultFor(call.tenant, call.user.id, field);
    if (value !== null) values[field.internalName] = value;
  }
  return values;
}

function alreadyThere(call: Call, item: ItemRecord): SharePointError {
  const editor = getPrincipal(call.tenant.database, call.siteId, item.editor)?.login ?? '';
  const path = `${item.dir}/${item.leaf}`.slice(call.web.url.length + 1);
  return refused(`A file with the name ${path} already exists. It was last modified by ${editor} on ${item.modified}.`, 400, '-2130575257');
}

/** A folder of a list or library; the web's own folders hold no files here. */
function listOf(folder: FolderPlace): ListRecord {
  if (!folder.list) throw accessDenied();
  if (folder.forms) throw notProvided('The local tenant keeps no files or folders in the Forms folder of a library.');
  return folder.list;
}

/** @throws SharePointError 400 for the name of the folder that every library has */
export function demandNotForms(list: ListRecord, dir: string, leaf: string): void {
  if (isFormsPath(list, dir, leaf)) throw refused(`A file or folder with the name ${leaf} already exists.`, 400, '-2130575257');
}

/**
 * Puts a file into a folder of a library.
 * @throws SharePointError 400 when the name is taken and `overwrite` is false, or not a name; 403
 */
export function putFile(call: Call, folder: FolderPlace, name: string, bytes: Uint8Array, overwrite: boolean): FilePlace {
  const list = listOf(folder);
  const leaf = checkNameIn(folder.url, name, false);
  if (list.baseType !== 1) throw refused('To add an item to a document library, use SPFileCollection.Add()', 400, '-2130575323');
  demandNotForms(list, folder.url, leaf);
  const there = getItemByPath(call.tenant, list, folder.url, leaf);
  if (!there) {
    if (!allows(rightsIn(call, folder), 'addListItems')) throw accessDenied();
    const contentTypeId = defaultContentType(list, 0);
    const first = firstValues(call, list);
    const { values, kept } = parsed(call, list, leaf, first, contentTypeId, bytes);
    const item = insertItem(call.tenant, list, { values: { ...first, ...values, File_x0020_Size: kept.length }, author: call.user.id, contentTypeId, dir: folder.url, leaf });
    keepBytes(call.tenant, item, kept);
    return { list, item };
  }
  if (there.fsType === 1) throw alreadyThere(call, there);
  if (!overwrite) throw alreadyThere(call, there);
  return replaceBytes(call, { list, item: there }, bytes);
}

/** New bytes for a file: a new version where the library keeps versions. */
export function replaceBytes(call: Call, { list, item }: FilePlace, bytes: Uint8Array): FilePlace {
  if (!allows(call.itemRights(list, item), 'editListItems')) throw accessDenied();
  demandNotHeld(call.tenant, list, item, call.user.id);
  const { values, kept } = parsed(call, list, item.leaf, item.values, item.contentTypeId, bytes);
  const changed = updateItem(call.tenant, list, item, { editor: call.user.id, values: { ...values, File_x0020_Size: kept.length } });
  keepBytes(call.tenant, changed, kept);
  return { list, item: changed };
}

/** What an uploaded Office file brings into the columns, and what SharePoint keeps of it: with the columns written into it. */
function parsed(call: Call, list: ListRecord, leaf: string, present: Readonly<Record<string, Json>>, contentTypeId: string, bytes: Uint8Array): { values: Record<string, Json>; kept: Uint8Array } {
  if (!isParsed(list, leaf)) return { values: {}, kept: bytes };
  const fields = allFields(call.tenant, list.id);
  const values = promoted(fields, bytes);
  return { values, kept: demoted(fields, { ...present, ...values }, contentTypeId, bytes) };
}

/** Makes a folder, with the columns that are given, or gives the one that is there as it is. */
export function putFolder(call: Call, parent: FolderPlace, name: string, columns: { readonly values?: Record<string, Json>; readonly contentTypeId?: string } = {}): FolderPlace {
  const list = listOf(parent);
  const leaf = checkNameIn(parent.url, name, true);
  if (isFormsPath(list, parent.url, leaf)) return formsFolder(list);
  const there = getItemByPath(call.tenant, list, parent.url, leaf);
  if (there && there.fsType === 0) throw alreadyThere(call, there);
  if (there) return { url: `${there.dir}/${there.leaf}`, list, item: there };
  if (!allows(rightsIn(call, parent), 'addListItems')) throw accessDenied();
  const item = insertItem(call.tenant, list, {
    values: { Title: leaf, ...columns.values }, author: call.user.id, contentTypeId: columns.contentTypeId ?? defaultContentType(list, 1), dir: parent.url, leaf, fsType: 1
  });
  return { url: `${parent.url}/${leaf}`, list, item };
}

export function removeRow(call: Call, list: ListRecord, item: ItemRecord): void {
  if (!allows(call.itemRights(list, item), 'deleteListItems')) throw accessDenied();
  demandNotHeld(call.tenant, list, item, call.user.id);
  deleteItem(call.tenant, list, item);
}

/** A new place in the same library; versions stay with the file. With `overwrite`, what stands there goes, if the caller may delete it. */
export function moveFile(call: Call, { list, item }: FilePlace, folder: FolderPlace, name: string, overwrite: boolean): FilePlace {
  if (listOf(folder).id !== list.id) throw notProvided('The local tenant moves files within one library only.');
  if (!allows(call.itemRights(list, item), 'editListItems') || !allows(rightsIn(call, folder), 'addListItems')) throw accessDenied();
  demandNotHeld(call.tenant, list, item, call.user.id);
  const leaf = checkNameIn(folder.url, name, false);
  demandNotForms(list, folder.url, leaf);
  const there = getItemByPath(call.tenant, list, folder.url, leaf);
  if (there && there.id !== item.id) {
    if (!overwrite || there.fsType === 1) throw alreadyThere(call, there);
    removeRow(call, list, there);
  }
  const moved = updateItem(call.tenant, list, item, { editor: call.user.id, dir: folder.url, leaf, system: true });
  if (item.ownScope) return { list, item: moved };
  const scopeId = scopeOfFolder(call.tenant, list, folder.url); // rights come from where it is now
  call.tenant.database.run(`UPDATE ${list.rowsTable} SET scope_id = ? WHERE id = ?`, scopeId, item.id);
  return { list, item: { ...moved, scopeId } };
}

