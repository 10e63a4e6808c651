import { sharePointInstant } from '../clock';
import { refused } from '../errors';
import { newGuid } from '../ids';
import type { Tenant } from '../tenant';
import { allFields } from './fields';
import { demandUnique } from './itemValues';
import { getItemByPath, insertItem, itemRecord, scopeOfFolder, type ItemRow } from './items';
import { getList, getListByTitle, getListByUrl, saveList } from './lists';
import type { ItemRecord, Json, ListRecord, WebRecord } from './records';

/** SP.RecycleBinItemType. */
export const recycledKinds = { file: 1, listItem: 3, list: 4, folder: 5, attachment: 7 } as const;

export interface Recycled {
  readonly id: string;
  readonly webId: string;
  readonly siteId: string;
  readonly kind: number;
  readonly title: string;
  readonly leaf: string;
  /** Server-relative folder. */
  readonly dir: string;
  readonly author: number;
  readonly deletedBy: number;
  readonly deletedAt: string;
  /** 1: the bin of the site, 2: the second stage. */
  readonly stage: number;
  readonly size: number;
  readonly payload: string;
}

type Cells = Record<string, string | number | null>;

interface RowsPayload {
  readonly listId: string;
  readonly rows: readonly ItemRow[];
  readonly versions: readonly Cells[];
}

interface ListPayload {
  readonly listId: string;
  readonly url: string;
  readonly title: string;
}

interface AttachmentPayload {
  readonly listId: string;
  readonly itemId: number;
  readonly cells: Cells;
  readonly bytes: string;
}

export const recycledOfSite = (tenant: Tenant, siteId: string): Recycled[] => tenant.database.all<Recycled>('SELECT * FROM recycled WHERE siteId = ? ORDER BY deletedAt DESC, rowid DESC', siteId);

export const moveToSecondStage = (tenant: Tenant, id: string): void => void tenant.database.run('UPDATE recycled SET stage = 2 WHERE id = ?', id);

type Described = Omit<Recycled, 'id' | 'webId' | 'siteId' | 'deletedAt' | 'stage' | 'payload'>;

function keep(tenant: Tenant, web: WebRecord, about: Described, payload: RowsPayload | ListPayload | AttachmentPayload): string {
  const id = newGuid();
  tenant.database.run(
    'INSERT INTO recycled (id, webId, siteId, kind, title, leaf, dir, author, deletedBy, deletedAt, stage, size, payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)',
    id, web.id, web.siteId, about.kind, about.title, about.leaf, about.dir, about.author, about.deletedBy, sharePointInstant(tenant.clock.now()), about.size, JSON.stringify(payload)
  );
  return id;
}

const rowsUnder = (tenant: Tenant, list: ListRecord, item: ItemRecord): ItemRow[] => {
  const path = `${item.dir}/${item.leaf}`;
  return tenant.database.all<ItemRow>(`SELECT * FROM ${list.rowsTable} WHERE id = ? OR dir = ? OR substr(dir, 1, ?) = ? COLLATE NOCASE ORDER BY length(dir)`, item.id, path, path.length + 1, `${path}/`);
};

/** Puts an item, a file, or a folder with all that is in it into the bin; its rights and versions wait there with it. Gives the bin item's id. */
export function recycleItem(tenant: Tenant, web: WebRecord, list: ListRecord, item: ItemRecord, userId: number): string {
  const { database } = tenant;
  const rows = item.fsType === 1 ? rowsUnder(tenant, list, item) : rowsUnder(tenant, list, item).filter((row) => row.id === item.id);
  const versions = rows.flatMap((row) => database.all<Cells>('SELECT * FROM item_versions WHERE list_id = ? AND item_id = ?', list.id, row.id));
  for (const row of rows) {
    database.run(`DELETE FROM ${list.rowsTable} WHERE id = ?`, row.id);
    database.run('DELETE FROM item_versions WHERE list_id = ? AND item_id = ?', list.id, row.id);
  }
  const now = sharePointInstant(tenant.clock.now());
  const fresh = getList(tenant, list.id);
  if (fresh) saveList(tenant, { ...fresh, modified: now, itemDeleted: now });
  const kind = item.fsType === 1 ? recycledKinds.folder : list.baseType === 1 ? recycledKinds.file : recycledKinds.listItem;
  const title = list.baseType === 1 || item.fsType === 1 ? item.leaf : String(item.values.Title ?? item.leaf);
  const size = Number(item.values.File_x0020_Size ?? 0);
  return keep(tenant, web, { kind, title, leaf: item.leaf, dir: item.dir, author: item.author, deletedBy: userId, size }, { listId: list.id, rows, versions });
}

/** A recycled list keeps its table; it belongs to no web until it is restored. */
export function recycleList(tenant: Tenant, web: WebRecord, list: ListRecord, userId: number): string {
  const cut = list.url.lastIndexOf('/');
  const id = keep(
    tenant,
    web,
    { kind: recycledKinds.list, title: list.title, leaf: list.url.slice(cut + 1), dir: list.url.slice(0, cut), author: list.author, deletedBy: userId, size: 0 },
    { listId: list.id, url: list.url, title: list.title }
  );
  tenant.database.run("UPDATE lists SET web_id = 'recycled', url = ?, title = ? WHERE id = ?", `recycled/${id}`, id, list.id);
  return id;
}

export function recycleAttachment(tenant: Tenant, web: WebRecord, list: ListRecord, item: ItemRecord, name: string, userId: number): string | undefined {
  const row = tenant.database.get<Cells & { bytes: Uint8Array }>('SELECT * FROM attachments WHERE list_id = ? AND item_id = ? AND name = ?', list.id, item.id, name);
  if (!row) return undefined;
  const { bytes, ...cells } = row;
  return keep(
    tenant,
    web,
    { kind: recycledKinds.attachment, title: name, leaf: name, dir: `${list.url}/Attachments/${item.id}`, author: Number(row.author), deletedBy: userId, size: Number(row.size) },
    { listId: list.id, itemId: item.id, cells, bytes: Buffer.from(bytes).toString('base64') }
  );
}

const insertCells = (tenant: Tenant, table: string, cells: Record<string, string | number | null | Uint8Array>): void => {
  const names = Object.keys(cells);
  tenant.database.run(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`, ...Object.values(cells));
};

const listGone = (): Error => refused('The list that the item was in does not exist any more.', 400, '-2147024809');
const nameTaken = (name: string): Error => refused(`A file or item with the name ${name} already exists. Rename or delete it, and restore again.`, 400, '-2130575257');

/** Folders that were deleted since are made again. */
function ensureFolder(tenant: Tenant, list: ListRecord, dir: string, userId: number): void {
  if (dir.length <= list.url.length) return;
  const cut = dir.lastIndexOf('/');
  if (getItemByPath(tenant, list, dir.slice(0, cut), dir.slice(cut + 1))) return;
  ensureFolder(tenant, list, dir.slice(0, cut), userId);
  const leaf = dir.slice(cut + 1);
  insertItem(tenant, list, { values: { Title: leaf }, author: userId, contentTypeId: `0x012000${list.id.replace(/-/g, '').toUpperCase()}`, dir: dir.slice(0, cut), leaf, fsType: 1 });
}

function restoreRows(tenant: Tenant, payload: RowsPayload, userId: number): void {
  const list = getList(tenant, payload.listId);
  if (!list || list.webId === 'recycled') throw listGone();
  const fields = allFields(tenant, list.id);
  const [first] = payload.rows;
  ensureFolder(tenant, list, first.dir, userId);
  for (const row of payload.rows) {
    if (getItemByPath(tenant, list, row.dir, row.leaf)) throw nameTaken(row.leaf);
    demandUnique(tenant, list, fields, JSON.parse(row.vals) as Record<string, Json>, row.id);
    insertCells(tenant, list.rowsTable, { ...row, scope_id: row.own_scope === 1 ? row.scope_id : scopeOfFolder(tenant, list, row.dir) });
  }
  for (const version of payload.versions) insertCells(tenant, 'item_versions', version);
}

function restoreList(tenant: Tenant, webId: string, { listId, url, title }: ListPayload): void {
  if (getListByUrl(tenant, url) ?? getListByTitle(tenant, webId, title)) throw nameTaken(title);
  tenant.database.run('UPDATE lists SET web_id = ?, url = ?, title = ? WHERE id = ?', webId, url, title, listId);
}

function restoreAttachment(tenant: Tenant, { listId, itemId, cells, bytes }: AttachmentPayload): void {
  const list = getList(tenant, listId);
  const row = list && tenant.database.get<ItemRow>(`SELECT * FROM ${list.rowsTable} WHERE id = ?`, itemId);
  if (!list || !row) throw listGone();
  if (tenant.database.get('SELECT 1 FROM attachments WHERE list_id = ? AND item_id = ? AND name = ?', listId, itemId, cells.name)) throw nameTaken(String(cells.name));
  insertCells(tenant, 'attachments', { ...cells, bytes: Buffer.from(bytes, 'base64') });
  tenant.database.run(`UPDATE ${list.rowsTable} SET attachments = 1, version = version + 1 WHERE id = ?`, itemId);
}

/** The list that a bin item was in, or is. */
export const listOfRecycled = (tenant: Tenant, recycled: Recycled): ListRecord | undefined => getList(tenant, (JSON.parse(recycled.payload) as { listId: string }).listId);

/**
 * Puts a bin item back where it was, under its old id.
 * @throws SharePointError 400 when its list is gone, or its name or a unique value is taken
 */
export function restore(tenant: Tenant, recycled: Recycled, userId: number): void {
  const payload = JSON.parse(recycled.payload) as RowsPayload | ListPayload | AttachmentPayload;
  if ('rows' in payload) restoreRows(tenant, payload, userId);
  else if ('bytes' in payload) restoreAttachment(tenant, payload);
  else restoreList(tenant, recycled.webId, payload);
  tenant.database.run('DELETE FROM recycled WHERE id = ?', recycled.id);
}

/** Gone for good. What a row had of its own rights goes too; a list's table is dropped by the caller. */
export function purge(tenant: Tenant, recycled: Recycled): void {
  const payload = JSON.parse(recycled.payload) as RowsPayload | ListPayload | AttachmentPayload;
  if ('rows' in payload) {
    for (const row of payload.rows.map(itemRecord).filter((item) => item.ownScope)) {
      tenant.database.run('DELETE FROM assignments WHERE scope_id = ?', row.scopeId);
      tenant.database.run('DELETE FROM scopes WHERE id = ?', row.scopeId);
    }
  }
  tenant.database.run('DELETE FROM recycled WHERE id = ?', recycled.id);
}
