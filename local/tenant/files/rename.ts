import { refused } from '../errors';
import { getItemByPath } from '../store/items';
import type { ItemRecord, ListRecord } from '../store/records';
import type { Tenant } from '../tenant';
import { checkNameIn } from './names';
import { isFormsPath } from './place';

/** What stands behind the last dot of the new name is cut, and the file's own extension stays. Source: observed, pnp/pnpjs#2756 and #2401. */
function withOwnExtension(leaf: string, before: string): string {
  const stem = (name: string): string => (name.lastIndexOf('.') > 0 ? name.slice(0, name.lastIndexOf('.')) : name);
  return stem(before) === before ? leaf : `${stem(leaf.trim())}${before.slice(stem(before).length)}`;
}

/**
 * The name that a file or folder gets when `FileLeafRef` is written; undefined when nothing changes, and for plain list items, which have none.
 * What is in a renamed folder moves with it.
 * @throws SharePointError 400 when the name is taken or no name
 */
export function renamed(tenant: Tenant, list: ListRecord, item: ItemRecord, leaf: string | undefined): string | undefined {
  if (leaf === undefined || (list.baseType === 0 && item.fsType === 0)) return undefined;
  const name = checkNameIn(item.dir, item.fsType === 0 ? withOwnExtension(leaf, item.leaf) : leaf, item.fsType === 1);
  if (name === item.leaf) return undefined;
  const there = getItemByPath(tenant, list, item.dir, name);
  if ((there && there.id !== item.id) || isFormsPath(list, item.dir, name)) throw refused(`A file or folder with the name ${name} already exists.`, 400, '-2130575257');
  if (item.fsType === 1) {
    const [before, after] = [`${item.dir}/${item.leaf}`, `${item.dir}/${name}`];
    tenant.database.run(`UPDATE ${list.rowsTable} SET dir = ? || substr(dir, ?) WHERE dir = ? OR substr(dir, 1, ?) = ? COLLATE NOCASE`, after, before.length + 1, before, before.length + 1, `${before}/`);
  }
  return name;
}
