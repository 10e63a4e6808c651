import type { ItemRecord } from '../store/records';
import type { Tenant } from '../tenant';

/** Keeps the bytes of a file as of the version that the item has now. */
export function keepBytes(tenant: Tenant, item: ItemRecord, bytes: Uint8Array): void {
  tenant.database.run(
    'INSERT INTO file_bytes (unique_id, ui_version, size, bytes) VALUES (?, ?, ?, ?) ON CONFLICT (unique_id, ui_version) DO UPDATE SET size = excluded.size, bytes = excluded.bytes',
    item.uniqueId, item.uiVersion, bytes.length, bytes
  );
}

/** A change of columns makes a version without new bytes: those of the latest version up to the given one count. */
export const bytesOf = (tenant: Tenant, uniqueId: string, uiVersion: number): Uint8Array =>
  tenant.database.get<{ bytes: Uint8Array }>('SELECT bytes FROM file_bytes WHERE unique_id = ? AND ui_version <= ? ORDER BY ui_version DESC LIMIT 1', uniqueId, uiVersion)?.bytes ?? new Uint8Array();

export const sizeOf = (tenant: Tenant, uniqueId: string, uiVersion: number): number =>
  tenant.database.get<{ size: number }>('SELECT size FROM file_bytes WHERE unique_id = ? AND ui_version <= ? ORDER BY ui_version DESC LIMIT 1', uniqueId, uiVersion)?.size ?? 0;

/** Which version last changed the bytes. */
export const contentVersion = (tenant: Tenant, uniqueId: string, uiVersion: number): number =>
  tenant.database.get<{ v: number | null }>('SELECT max(ui_version) AS v FROM file_bytes WHERE unique_id = ? AND ui_version <= ?', uniqueId, uiVersion)?.v ?? uiVersion;

/** Deletes the bytes of versions that are gone; a kept version that had no new bytes of its own takes those of the version before it along. */
export function forgetBytes(tenant: Tenant, item: ItemRecord, gone: readonly number[], kept: readonly number[]): void {
  const own = new Set(tenant.database.all<{ v: number }>('SELECT ui_version AS v FROM file_bytes WHERE unique_id = ?', item.uniqueId).map(({ v }) => v));
  for (const version of [...gone].sort((a, b) => b - a).filter(each => own.has(each))) {
    const heir = [...kept].sort((a, b) => a - b).find(each => each > version);
    if (heir !== undefined && !own.has(heir) && ![...own].some(each => each > version && each < heir)) {
      tenant.database.run('UPDATE file_bytes SET ui_version = ? WHERE unique_id = ? AND ui_version = ?', heir, item.uniqueId, version);
      own.add(heir);
    } else {
      tenant.database.run('DELETE FROM file_bytes WHERE unique_id = ? AND ui_version = ?', item.uniqueId, version);
    }
    own.delete(version);
  }
}
