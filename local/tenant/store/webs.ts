import type { Database } from '../database';
import type { Json, WebRecord } from './records';

interface Row {
  id: string;
  site_id: string;
  url: string;
  title: string;
  created: string;
  modified: string;
  scope_id: number;
  props: string;
}

const record = (row: Row): WebRecord => ({
  id: row.id,
  siteId: row.site_id,
  url: row.url,
  title: row.title,
  created: row.created,
  modified: row.modified,
  scopeId: row.scope_id,
  props: JSON.parse(row.props) as Record<string, Json>
});

export const allWebs = (database: Database): readonly WebRecord[] => database.unlessWritten('webs', 'all', () => database.all<Row>('SELECT * FROM webs ORDER BY url').map(record));

export function getWeb(database: Database, id: string): WebRecord | undefined {
  const row = database.get<Row>('SELECT * FROM webs WHERE id = ?', id);
  return row && record(row);
}

/** The web whose URL is the longest beginning of the given server-relative path. */
export function webAt(database: Database, path: string): WebRecord | undefined {
  const wanted = `${path.toLowerCase().replace(/\/+$/, '')}/`;
  return allWebs(database)
    .filter((web) => wanted.startsWith(`${web.url.toLowerCase()}/`))
    .sort((a, b) => b.url.length - a.url.length)[0];
}

export function insertWeb(database: Database, web: WebRecord): void {
  database.run(
    'INSERT INTO webs (id, site_id, url, title, created, modified, scope_id, props) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    web.id,
    web.siteId,
    web.url,
    web.title,
    web.created,
    web.modified,
    web.scopeId,
    JSON.stringify(web.props)
  );
}

export function saveWeb(database: Database, web: WebRecord): void {
  database.run('UPDATE webs SET title = ?, modified = ?, scope_id = ?, props = ? WHERE id = ?', web.title, web.modified, web.scopeId, JSON.stringify(web.props), web.id);
}

/** The web that another one lies in; undefined for the root of a site collection. */
export function parentWeb(database: Database, web: WebRecord): WebRecord | undefined {
  return allWebs(database)
    .filter((other) => other.siteId === web.siteId && web.url.toLowerCase().startsWith(`${other.url.toLowerCase()}/`))
    .sort((one, other) => other.url.length - one.url.length)[0];
}

export function rootWeb(database: Database, web: WebRecord): WebRecord {
  const parent = parentWeb(database, web);
  return parent ? rootWeb(database, parent) : web;
}

/** The webs directly in one. */
export const subwebs = (database: Database, web: WebRecord): WebRecord[] => allWebs(database).filter((other) => parentWeb(database, other)?.id === web.id);

/** Does a web go by the rights of the one it lies in? */
export const inheritsRights = (web: WebRecord): boolean => web.props.InheritsRights === true;

/** Takes a web's own records away; its lists are deleted before. */
export function removeWeb(database: Database, web: WebRecord): void {
  for (const table of ['fields', 'content_types', 'custom_actions']) database.run(`DELETE FROM ${table} WHERE owner_id = ?`, web.id);
  database.run('DELETE FROM assignments WHERE scope_id IN (SELECT id FROM scopes WHERE web_id = ?)', web.id);
  database.run('DELETE FROM scopes WHERE web_id = ?', web.id);
  database.run('DELETE FROM webs WHERE id = ?', web.id);
}
