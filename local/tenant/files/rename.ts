import { refused } from '../errors';
import { getItemByPath } from '../store/items';
import type { ItemRecord, ListRecord } from '../store/records';
import type { Tenant } from '../tenant';
import { checkName } from './names';
import { isFormsPath } from './place';

/**
 * The name that a file or folder gets when `FileLeafRef` is written; undefined when nothing changes, and for plain list items, which have none.
 * What is in a renamed folder moves with it.
 * @throws SharePointError 400 when the name is taken or no name
 */
export function renamed(tenant: Tenant, list: ListRecord, item: ItemRecord, leaf: string | undefined): string | undefined {
  if (leaf === undefined || (list.baseType === 0 && item.fsType === 0)) return undefined;
  const name = checkName(leaf);
  if (name === item.leaf) return undefined;
  const there = getItemByPath(tenant, list, item.dir, name);
  if ((there && there.id !== item.id) || isFormsPath(list, item.dir, name)) throw refused(`A file or folder with the name ${name} already exists.`, 400, '-2130575257');
  if (item.fsType === 1) {
    const [before, after] = [`${item.dir}/${item.leaf}`, `${item.dir}/${name}`];
    tenant.database.run(`UPDATE ${list.rowsTable} SET dir = ? || substr(dir, ?) WHERE dir = ? OR substr(dir, 1, ?) = ? COLLATE NOCASE`, after, before.length + 1, before, before.length + 1, `${before}/`);
  }
  return name;
}
