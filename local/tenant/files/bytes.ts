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
