import { accessDenied, notProvided, refused } from '../errors';
import { allows } from '../rights/permissions';
import type { Call } from '../rest/call';
import { getItemByPath, itemRecord, scopeOfFolder, updateItem, type ItemRow } from '../store/items';
import type { ItemRecord } from '../store/records';
import { bytesOf } from './bytes';
import { checkName } from './names';
import { canSee, pathOf, rightsIn, type FolderPlace } from './place';
import { demandNotForms, putFile, putFolder } from './write';

const inside = (call: Call, { list, url }: FolderPlace): ItemRecord[] =>
  list ? call.tenant.database.all<ItemRow>(`SELECT * FROM ${list.rowsTable} WHERE dir = ? ORDER BY leaf`, url).map(itemRecord).filter((item) => canSee(call, list, item)) : [];

const within = (path: string, folder: string): boolean => `${path.toLowerCase()}/`.startsWith(`${folder.toLowerCase()}/`);

/** A folder with everything in it that the caller may see, once more: new items, no versions. */
export function copyFolder(call: Call, source: FolderPlace, folder: FolderPlace, name: string): FolderPlace {
  if (!source.list || !source.item) throw refused('Only a folder below the root of a library can be copied.');
  if (within(folder.url, source.url)) throw refused('A folder cannot be copied into itself.');
  const { list } = source;
  const made = putFolder(call, folder, name);
  for (const item of inside(call, source)) {
    if (item.fsType === 1) copyFolder(call, { url: pathOf(item), list, item }, made, item.leaf);
    else if (!allows(call.itemRights(list, item), 'openItems')) throw accessDenied();
    else putFile(call, made, item.leaf, bytesOf(call.tenant, item.uniqueId, item.uiVersion), false);
  }
  return made;
}

/** A folder to another place or name in its list; what is in it goes along, ids and versions stay. */
export function moveFolder(call: Call, source: FolderPlace, folder: FolderPlace, name: string): FolderPlace {
  const { list, item } = source;
  if (!list || !item) throw refused('Only a folder below the root of a library can be moved.');
  if (folder.list?.id !== list.id || folder.forms) throw notProvided('The local tenant moves folders within one library only, and not into its Forms folder.');
  if (within(folder.url, source.url)) throw refused('A folder cannot be moved into itself.');
  if (!allows(call.itemRights(list, item), 'editListItems') || !allows(rightsIn(call, folder), 'addListItems')) throw accessDenied();
  const leaf = checkName(name);
  demandNotForms(list, folder.url, leaf);
  const there = getItemByPath(call.tenant, list, folder.url, leaf);
  if (there && there.id !== item.id) throw refused(`A file or folder with the name ${leaf} already exists.`, 400, '-2130575257');
  const moved = updateItem(call.tenant, list, item, { editor: call.user.id, dir: folder.url, leaf, system: true });
  const to = pathOf(moved);
  call.tenant.database.run(`UPDATE ${list.rowsTable} SET dir = ? || substr(dir, ?) WHERE dir = ? OR substr(dir, 1, ?) = ? COLLATE NOCASE`, to, source.url.length + 1, source.url, source.url.length + 1, `${source.url}/`);
  if (!item.ownScope) {
    const scope = scopeOfFolder(call.tenant, list, folder.url); // rights come from where it is now
    call.tenant.database.run(
      `UPDATE ${list.rowsTable} SET scope_id = ? WHERE own_scope = 0 AND scope_id = ? AND (id = ? OR dir = ? OR substr(dir, 1, ?) = ? COLLATE NOCASE)`,
      scope, item.scopeId, item.id, to, to.length + 1, `${to}/`
    );
  }
  return { url: to, list, item: moved };
}
