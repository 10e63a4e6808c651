import type { Database } from '../database';

/**
 * Tables for what files are made of. A file's row is an item of its library; its bytes lie here, one row a version that changed them.
 * Bytes of deleted items stay behind unreachable: ids are never used again.
 */
export function createFilesSchema(database: Database): void {
  database.exec(`
    CREATE TABLE IF NOT EXISTS file_bytes (unique_id TEXT NOT NULL, ui_version INTEGER NOT NULL, size INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (unique_id, ui_version));
    CREATE TABLE IF NOT EXISTS attachments (
      list_id TEXT NOT NULL, item_id INTEGER NOT NULL, name TEXT NOT NULL COLLATE NOCASE, unique_id TEXT NOT NULL, created TEXT NOT NULL, author INTEGER NOT NULL,
      size INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (list_id, item_id, name));
    CREATE TABLE IF NOT EXISTS checkouts (unique_id TEXT PRIMARY KEY, user_id INTEGER NOT NULL, row TEXT NOT NULL, bytes BLOB NOT NULL);
    CREATE TABLE IF NOT EXISTS checkin_comments (unique_id TEXT NOT NULL, ui_version INTEGER NOT NULL, comment TEXT NOT NULL, PRIMARY KEY (unique_id, ui_version));
    CREATE TABLE IF NOT EXISTS uploads (id TEXT NOT NULL, unique_id TEXT NOT NULL, start INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (id, start));
  `);
}
