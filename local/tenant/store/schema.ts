import type { Database } from '../database';

/** The tenant's tables; the rows of each list live in a table of their own (see `rowsTableSql`). */
export function createSchema(database: Database): void {
  database.exec(`
    CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS webs (
      id TEXT PRIMARY KEY, site_id TEXT NOT NULL, url TEXT NOT NULL UNIQUE, title TEXT NOT NULL, created TEXT NOT NULL,
      modified TEXT NOT NULL, scope_id INTEGER NOT NULL, props TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS principals (
      site_id TEXT NOT NULL, id INTEGER NOT NULL, kind INTEGER NOT NULL, login TEXT NOT NULL COLLATE NOCASE, title TEXT NOT NULL COLLATE NOCASE,
      email TEXT NOT NULL, props TEXT NOT NULL, PRIMARY KEY (site_id, id));
    CREATE INDEX IF NOT EXISTS principals_login ON principals (site_id, login);
    CREATE TABLE IF NOT EXISTS group_members (
      site_id TEXT NOT NULL, group_id INTEGER NOT NULL, user_id INTEGER NOT NULL, PRIMARY KEY (site_id, group_id, user_id));
    CREATE TABLE IF NOT EXISTS roles (
      site_id TEXT NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL COLLATE NOCASE, description TEXT NOT NULL, ord INTEGER NOT NULL,
      kind INTEGER NOT NULL, hidden INTEGER NOT NULL, mask TEXT NOT NULL, PRIMARY KEY (site_id, id), UNIQUE (site_id, name));
    CREATE TABLE IF NOT EXISTS scopes (id INTEGER PRIMARY KEY AUTOINCREMENT, web_id TEXT NOT NULL, list_id TEXT, item_id INTEGER);
    CREATE INDEX IF NOT EXISTS scopes_list ON scopes (list_id);
    CREATE TABLE IF NOT EXISTS assignments (
      scope_id INTEGER NOT NULL, principal_id INTEGER NOT NULL, role_id INTEGER NOT NULL, PRIMARY KEY (scope_id, principal_id, role_id));
    CREATE TABLE IF NOT EXISTS lists (
      id TEXT PRIMARY KEY, web_id TEXT NOT NULL, title TEXT NOT NULL COLLATE NOCASE, url TEXT NOT NULL COLLATE NOCASE UNIQUE, entity TEXT NOT NULL,
      template INTEGER NOT NULL, base_type INTEGER NOT NULL, rows_table TEXT NOT NULL, scope_id INTEGER, next_item_id INTEGER NOT NULL,
      author INTEGER NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, item_deleted TEXT NOT NULL, version INTEGER NOT NULL, props TEXT NOT NULL,
      UNIQUE (web_id, title));
    CREATE TABLE IF NOT EXISTS fields (
      owner_id TEXT NOT NULL, id TEXT NOT NULL, internal TEXT NOT NULL COLLATE NOCASE, title TEXT NOT NULL COLLATE NOCASE, type TEXT NOT NULL,
      ord INTEGER NOT NULL, props TEXT NOT NULL, PRIMARY KEY (owner_id, id), UNIQUE (owner_id, internal));
    CREATE TABLE IF NOT EXISTS views (
      id TEXT PRIMARY KEY, list_id TEXT NOT NULL, title TEXT NOT NULL COLLATE NOCASE, ord INTEGER NOT NULL, is_default INTEGER NOT NULL,
      owner INTEGER NOT NULL, fields TEXT NOT NULL, props TEXT NOT NULL);
    CREATE INDEX IF NOT EXISTS views_list ON views (list_id);
    CREATE TABLE IF NOT EXISTS content_types (
      owner_id TEXT NOT NULL, id TEXT NOT NULL COLLATE NOCASE, name TEXT NOT NULL, description TEXT NOT NULL, grp TEXT NOT NULL, PRIMARY KEY (owner_id, id));
    CREATE TABLE IF NOT EXISTS custom_actions (id TEXT PRIMARY KEY, owner_id TEXT NOT NULL, ord INTEGER NOT NULL, props TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS storage_entities (key TEXT PRIMARY KEY, value TEXT NOT NULL, description TEXT NOT NULL, comment TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS recycled (
      id TEXT PRIMARY KEY, webId TEXT NOT NULL, siteId TEXT NOT NULL, kind INTEGER NOT NULL, title TEXT NOT NULL, leaf TEXT NOT NULL, dir TEXT NOT NULL,
      author INTEGER NOT NULL, deletedBy INTEGER NOT NULL, deletedAt TEXT NOT NULL, stage INTEGER NOT NULL, size INTEGER NOT NULL, payload TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS item_versions (
      list_id TEXT NOT NULL, item_id INTEGER NOT NULL, ui_version INTEGER NOT NULL, editor INTEGER NOT NULL, modified TEXT NOT NULL, vals TEXT NOT NULL,
      PRIMARY KEY (list_id, item_id, ui_version));
  `);
}

/**
 * Rows of one list. `scope_id` is the scope that governs the row below the list (0: the list's own), so that rights are
 * a condition of the query and not a filter after it. `vals` holds the columns by internal name as JSON.
 */
export const rowsTableSql = (table: string): string => `
  CREATE TABLE ${table} (
    id INTEGER PRIMARY KEY, guid TEXT NOT NULL, unique_id TEXT NOT NULL, dir TEXT NOT NULL COLLATE NOCASE, leaf TEXT NOT NULL COLLATE NOCASE,
    fs_type INTEGER NOT NULL, version INTEGER NOT NULL, ui_version INTEGER NOT NULL, author INTEGER NOT NULL, editor INTEGER NOT NULL,
    created TEXT NOT NULL, modified TEXT NOT NULL, content_type TEXT NOT NULL, scope_id INTEGER NOT NULL, own_scope INTEGER NOT NULL,
    attachments INTEGER NOT NULL, vals TEXT NOT NULL);
  CREATE UNIQUE INDEX ${table}_guid ON ${table} (guid);
  CREATE UNIQUE INDEX ${table}_unique ON ${table} (unique_id);
  CREATE UNIQUE INDEX ${table}_path ON ${table} (dir, leaf);
  CREATE INDEX ${table}_scope ON ${table} (scope_id);
`;
