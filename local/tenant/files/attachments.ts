import { sharePointInstant } from '../clock';
import { newGuid } from '../ids';
import type { ItemRecord, ListRecord } from '../store/records';
import type { Tenant } from '../tenant';

/** A file on a list item; its bytes are read apart. */
export interface AttachmentRecord {
  readonly name: string;
  readonly uniqueId: string;
  readonly created: string;
  readonly author: number;
  readonly size: number;
}

const columns = 'name, unique_id AS uniqueId, created, author, size';

export const attachmentsOf = (tenant: Tenant, list: ListRecord, item: ItemRecord): AttachmentRecord[] =>
  tenant.database.all<AttachmentRecord>(`SELECT ${columns} FROM attachments WHERE list_id = ? AND item_id = ? ORDER BY name`, list.id, item.id);

/** The name's case does not matter. */
export const getAttachment = (tenant: Tenant, list: ListRecord, item: ItemRecord, name: string): AttachmentRecord | undefined =>
  tenant.database.get<AttachmentRecord>(`SELECT ${columns} FROM attachments WHERE list_id = ? AND item_id = ? AND name = ?`, list.id, item.id, name);

export const attachmentBytes = (tenant: Tenant, list: ListRecord, item: ItemRecord, name: string): Uint8Array | undefined =>
  tenant.database.get<{ bytes: Uint8Array }>('SELECT bytes FROM attachments WHERE list_id = ? AND item_id = ? AND name = ?', list.id, item.id, name)?.bytes;

export function insertAttachment(tenant: Tenant, list: ListRecord, item: ItemRecord, name: string, bytes: Uint8Array, author: number): void {
  tenant.database.run(
    'INSERT INTO attachments (list_id, item_id, name, unique_id, created, author, size, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    list.id, item.id, name, newGuid(), sharePointInstant(tenant.clock.now()), author, bytes.length, bytes
  );
}

export function replaceAttachment(tenant: Tenant, list: ListRecord, item: ItemRecord, name: string, bytes: Uint8Array): void {
  tenant.database.run('UPDATE attachments SET bytes = ?, size = ? WHERE list_id = ? AND item_id = ? AND name = ?', bytes, bytes.length, list.id, item.id, name);
}

/** True while others are left. */
export function removeAttachment(tenant: Tenant, list: ListRecord, item: ItemRecord, name: string): boolean {
  tenant.database.run('DELETE FROM attachments WHERE list_id = ? AND item_id = ? AND name = ?', list.id, item.id, name);
  return attachmentsOf(tenant, list, item).length > 0;
}
