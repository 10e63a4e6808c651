import { SharePointError } from '../errors';
import type { ItemRow } from '../store/items';
import type { ItemRecord, ListRecord } from '../store/records';
import type { Tenant } from '../tenant';
import { getPrincipal } from '../store/principals';
import { getWeb } from '../store/webs';
import { bytesOf, keepBytes } from './bytes';

interface Row {
  readonly user_id: number;
  readonly row: string;
  readonly bytes: Uint8Array;
}

const rowOf = (tenant: Tenant, item: ItemRecord): Row | undefined => tenant.database.get<Row>('SELECT user_id, row, bytes FROM checkouts WHERE unique_id = ?', item.uniqueId);

/** Who has a file checked out, by the number of the principal. */
export const holderOf = (tenant: Tenant, item: ItemRecord): number | undefined => rowOf(tenant, item)?.user_id;

/**
 * Refuses a change of a file that somebody else has checked out.
 * @throws SharePointError 423
 */
export function demandNotHeld(tenant: Tenant, list: ListRecord, item: ItemRecord, userId: number): void {
  if (list.baseType !== 1) return;
  const holder = holderOf(tenant, item);
  if (holder === undefined || holder === userId) return;
  const siteId = getWeb(tenant.database, list.webId)?.siteId ?? '';
  const login = getPrincipal(tenant.database, siteId, holder)?.login ?? '';
  throw new SharePointError(423, '-2147018894, Microsoft.SharePoint.SPFileLockException', `The file "${item.dir}/${item.leaf}" is locked for exclusive use by ${login}.`);
}

/** Takes a file for one person, and keeps what it was for a check-out that is undone. */
export function checkOut(tenant: Tenant, list: ListRecord, item: ItemRecord, userId: number): void {
  const row = tenant.database.get<ItemRow>(`SELECT * FROM ${list.rowsTable} WHERE id = ?`, item.id);
  tenant.database.run(
    'INSERT OR IGNORE INTO checkouts (unique_id, user_id, row, bytes) VALUES (?, ?, ?, ?)',
    item.uniqueId,
    userId,
    JSON.stringify(row),
    bytesOf(tenant, item.uniqueId, item.uiVersion)
  );
}

/** The file is free again, as it is now. False when it was not checked out. */
export const checkIn = (tenant: Tenant, item: ItemRecord): boolean => tenant.database.run('DELETE FROM checkouts WHERE unique_id = ?', item.uniqueId).changes > 0;

/** What was said at the check-in stands with the version that it ended. */
export function keepComment(tenant: Tenant, item: ItemRecord, comment: string): void {
  tenant.database.run(
    'INSERT INTO checkin_comments (unique_id, ui_version, comment) VALUES (?, ?, ?) ON CONFLICT (unique_id, ui_version) DO UPDATE SET comment = excluded.comment',
    item.uniqueId, item.uiVersion, comment
  );
}

export const commentOf = (tenant: Tenant, { uniqueId, uiVersion }: Pick<ItemRecord, 'uniqueId' | 'uiVersion'>): string =>
  tenant.database.get<{ comment: string }>('SELECT comment FROM checkin_comments WHERE unique_id = ? AND ui_version = ?', uniqueId, uiVersion)?.comment ?? '';

/** The file is free again, as it was when it was checked out. False when it was not. */
export function undoCheckOut(tenant: Tenant, list: ListRecord, item: ItemRecord): boolean {
  const kept = rowOf(tenant, item);
  if (!kept) return false;
  const before = JSON.parse(kept.row) as ItemRow;
  const { database } = tenant;
  database.run('DELETE FROM item_versions WHERE list_id = ? AND item_id = ? AND ui_version > ?', list.id, item.id, before.ui_version);
  database.run('DELETE FROM file_bytes WHERE unique_id = ? AND ui_version > ?', item.uniqueId, before.ui_version);
  database.run(
    `UPDATE ${list.rowsTable} SET vals = ?, content_type = ?, ui_version = ?, editor = ?, modified = ?, version = version + 1 WHERE id = ?`,
    before.vals, before.content_type, before.ui_version, before.editor, before.modified, item.id
  );
  keepBytes(tenant, { ...item, uiVersion: before.ui_version }, kept.bytes);
  return checkIn(tenant, item);
}
