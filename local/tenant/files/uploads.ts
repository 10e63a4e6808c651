import { refused } from '../errors';
import type { Tenant } from '../tenant';

/** Bytes received so far. */
function received(tenant: Tenant, id: string, uniqueId: string): number {
  return tenant.database.get<{ n: number | null }>('SELECT sum(length(bytes)) AS n FROM uploads WHERE id = ? AND unique_id = ?', id, uniqueId)?.n ?? 0;
}

/**
 * Takes one piece of a file that is uploaded in pieces, and says how many bytes are there now.
 * @throws SharePointError when the piece does not follow what is there
 */
export function takePiece(tenant: Tenant, id: string, uniqueId: string, offset: number, bytes: Uint8Array): number {
  const there = received(tenant, id, uniqueId);
  if (offset !== there) throw refused(`The upload offset ${offset} does not match the expected offset ${there}.`, 400, '-2147024809');
  tenant.database.run('INSERT INTO uploads (id, unique_id, start, bytes) VALUES (?, ?, ?, ?)', id, uniqueId, offset, bytes);
  return there + bytes.length;
}

/** The whole file; the pieces are gone. */
export function joinPieces(tenant: Tenant, id: string, uniqueId: string): Uint8Array {
  const pieces = tenant.database.all<{ bytes: Uint8Array }>('SELECT bytes FROM uploads WHERE id = ? AND unique_id = ? ORDER BY start', id, uniqueId);
  forgetPieces(tenant, id, uniqueId);
  return Buffer.concat(pieces.map(piece => piece.bytes));
}

export function forgetPieces(tenant: Tenant, id: string, uniqueId: string): void {
  tenant.database.run('DELETE FROM uploads WHERE id = ? AND unique_id = ?', id, uniqueId);
}
