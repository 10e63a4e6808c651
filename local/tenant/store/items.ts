import { sharePointInstant } from '../clock';
import { itemNotFound } from '../errors';
import { newGuid } from '../ids';
import type { Tenant } from '../tenant';
import { getList, saveList } from './lists';
import type { ItemRecord, Json, ListRecord } from './records';

export interface ItemRow {
  id: number;
  guid: string;
  unique_id: string;
  dir: string;
  leaf: string;
  fs_type: number;
  version: number;
  ui_version: number;
  author: number;
  editor: number;
  created: string;
  modified: string;
  content_type: string;
  scope_id: number;
  own_scope: number;
  attachments: number;
  vals: string;
}

export const itemRecord = (row: ItemRow): ItemRecord => ({
  id: row.id,
  guid: row.guid,
  uniqueId: row.unique_id,
  dir: row.dir,
  leaf: row.leaf,
  fsType: row.fs_type,
  version: row.version,
  uiVersion: row.ui_version,
  author: row.author,
  editor: row.editor,
  created: row.created,
  modified: row.modified,
  contentTypeId: row.content_type,
  scopeId: row.scope_id,
  ownScope: row.own_scope === 1,
  attachments: row.attachments === 1,
  values: JSON.parse(row.vals) as Record<string, Json>
});

/** The row whatever the rights: who may see it is asked in `rights/access.ts`. */
export function getItem(tenant: Tenant, list: ListRecord, id: number): ItemRecord | undefined {
  if (!Number.isSafeInteger(id)) return undefined;
  const row = tenant.database.get<ItemRow>(`SELECT * FROM ${list.rowsTable} WHERE id = ?`, id);
  return row && itemRecord(row);
}

export function getItemByPath(tenant: Tenant, list: ListRecord, dir: string, leaf: string): ItemRecord | undefined {
  const row = tenant.database.get<ItemRow>(`SELECT * FROM ${list.rowsTable} WHERE dir = ? AND leaf = ?`, dir, leaf);
  return row && itemRecord(row);
}

export function getItemByUniqueId(tenant: Tenant, list: ListRecord, uniqueId: string): ItemRecord | undefined {
  const row = tenant.database.get<ItemRow>(`SELECT * FROM ${list.rowsTable} WHERE unique_id = ? OR guid = ?`, uniqueId, uniqueId);
  return row && itemRecord(row);
}

export interface NewItem {
  readonly values: Readonly<Record<string, Json>>;
  readonly author: number;
  readonly contentTypeId: string;
  /** The folder's server-relative path; the list's root when missing. */
  readonly dir?: string;
  /** Name in the folder; `<id>_.000` when missing. */
  readonly leaf?: string;
  readonly fsType?: 0 | 1;
  readonly uniqueId?: string;
}

/** Adds a row; it takes the scope of the folder it is put in. */
export function insertItem(tenant: Tenant, list: ListRecord, item: NewItem): ItemRecord {
  const fresh = getList(tenant, list.id) ?? list;
  const id = fresh.nextItemId;
  const now = sharePointInstant(tenant.clock.now());
  const dir = item.dir ?? list.url;
  saveList(tenant, { ...fresh, nextItemId: id + 1, modified: now });
  tenant.database.run(
    `INSERT INTO ${list.rowsTable}
       (id, guid, unique_id, dir, leaf, fs_type, version, ui_version, author, editor, created, modified, content_type, scope_id, own_scope, attachments, vals)
     VALUES (?, ?, ?, ?, ?, ?, 1, 512, ?, ?, ?, ?, ?, ?, 0, 0, ?)`,
    id,
    newGuid(),
    item.uniqueId ?? newGuid(),
    dir,
    item.leaf ?? `${id}_.000`,
    item.fsType ?? 0,
    item.author,
    item.author,
    now,
    now,
    item.contentTypeId,
    scopeOfFolder(tenant, list, dir),
    JSON.stringify(item.values)
  );
  const added = getItem(tenant, list, id);
  if (!added) throw itemNotFound();
  keepVersion(tenant, list, added);
  return added;
}

/** The scope below the list that governs a folder's content; 0 when it is the list's own. */
export function scopeOfFolder(tenant: Tenant, list: ListRecord, dir: string): number {
  if (dir.toLowerCase() === list.url.toLowerCase()) return 0;
  const cut = dir.lastIndexOf('/');
  return getItemByPath(tenant, list, dir.slice(0, cut), dir.slice(cut + 1))?.scopeId ?? 0;
}

export interface ItemChange {
  readonly values?: Readonly<Record<string, Json>>;
  readonly editor: number;
  readonly contentTypeId?: string;
  readonly dir?: string;
  readonly leaf?: string;
  readonly attachments?: boolean;
  /** A system update keeps Modified, Editor and the version. */
  readonly system?: boolean;
}

/** Writes a row: the etag's version always grows, the shown version when the list keeps versions. */
export function updateItem(tenant: Tenant, list: ListRecord, item: ItemRecord, change: ItemChange): ItemRecord {
  const now = sharePointInstant(tenant.clock.now());
  const versioned = list.props.EnableVersioning === true && !change.system;
  const changed: ItemRecord = {
    ...item,
    values: { ...item.values, ...change.values },
    contentTypeId: change.contentTypeId ?? item.contentTypeId,
    dir: change.dir ?? item.dir,
    leaf: change.leaf ?? item.leaf,
    attachments: change.attachments ?? item.attachments,
    version: item.version + 1,
    uiVersion: versioned ? item.uiVersion + 512 : item.uiVersion,
    editor: change.system ? item.editor : change.editor,
    modified: change.system ? item.modified : now
  };
  tenant.database.run(
    `UPDATE ${list.rowsTable} SET vals = ?, content_type = ?, dir = ?, leaf = ?, attachments = ?, version = ?, ui_version = ?, editor = ?, modified = ? WHERE id = ?`,
    JSON.stringify(changed.values),
    changed.contentTypeId,
    changed.dir,
    changed.leaf,
    changed.attachments ? 1 : 0,
    changed.version,
    changed.uiVersion,
    changed.editor,
    changed.modified,
    item.id
  );
  touchList(tenant, list, now);
  keepVersion(tenant, list, changed);
  return changed;
}

/** The size of a file's bytes is a column of its row; it changes without a write of anybody. */
export function setSize(tenant: Tenant, list: ListRecord, item: ItemRecord, size: number): ItemRecord {
  const changed: ItemRecord = { ...item, values: { ...item.values, File_x0020_Size: size } };
  tenant.database.run(`UPDATE ${list.rowsTable} SET vals = ? WHERE id = ?`, JSON.stringify(changed.values), item.id);
  keepVersion(tenant, list, changed);
  return changed;
}

export function deleteItem(tenant: Tenant, list: ListRecord, item: ItemRecord): void {
  const { database } = tenant;
  const now = sharePointInstant(tenant.clock.now());
  if (item.fsType === 1) {
    const path = `${item.dir}/${item.leaf}`;
    for (const child of database.all<ItemRow>(`SELECT * FROM ${list.rowsTable} WHERE dir = ?`, path)) deleteItem(tenant, list, itemRecord(child));
  }
  database.run(`DELETE FROM ${list.rowsTable} WHERE id = ?`, item.id);
  database.run('DELETE FROM item_versions WHERE list_id = ? AND item_id = ?', list.id, item.id);
  if (item.ownScope) {
    database.run('DELETE FROM assignments WHERE scope_id = ?', item.scopeId);
    database.run('DELETE FROM scopes WHERE id = ?', item.scopeId);
  }
  const fresh = getList(tenant, list.id);
  if (fresh) saveList(tenant, { ...fresh, modified: now, itemDeleted: now });
}

function touchList(tenant: Tenant, list: ListRecord, now: string): void {
  tenant.database.run('UPDATE lists SET modified = ? WHERE id = ?', now, list.id);
}

/** The version history: what the row was at each shown version. Trimmed to the list's limit. */
function keepVersion(tenant: Tenant, list: ListRecord, item: ItemRecord): void {
  if (list.props.EnableVersioning !== true) return;
  const { database } = tenant;
  database.run(
    `INSERT INTO item_versions (list_id, item_id, ui_version, editor, modified, vals) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (list_id, item_id, ui_version) DO UPDATE SET editor = excluded.editor, modified = excluded.modified, vals = excluded.vals`,
    list.id,
    item.id,
    item.uiVersion,
    item.editor,
    item.modified,
    JSON.stringify(item.values)
  );
  const limit = Number(list.props.MajorVersionLimit ?? 0);
  if (limit === 0) return; // no limit
  database.run('DELETE FROM item_versions WHERE list_id = ? AND item_id = ? AND ui_version <= ?', list.id, item.id, item.uiVersion - limit * 512);
}

/** Takes versions out of the history for good. */
export function forgetVersions(tenant: Tenant, list: ListRecord, item: ItemRecord, uiVersions: readonly number[]): void {
  for (const version of uiVersions) tenant.database.run('DELETE FROM item_versions WHERE list_id = ? AND item_id = ? AND ui_version = ?', list.id, item.id, version);
}
