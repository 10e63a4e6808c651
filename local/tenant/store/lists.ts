import { sharePointInstant } from '../clock';
import { titleTaken } from '../errors';
import { newGuid } from '../ids';
import type { Tenant } from '../tenant';
import { builtInFields } from './builtInFields';
import { insertField } from './fields';
import { addDefaultView } from './views';
import { rowsTableSql } from './schema';
import type { Json, ListRecord, WebRecord } from './records';

interface Row {
  id: string;
  web_id: string;
  title: string;
  url: string;
  entity: string;
  template: number;
  base_type: number;
  rows_table: string;
  scope_id: number | null;
  next_item_id: number;
  author: number;
  created: string;
  modified: string;
  item_deleted: string;
  version: number;
  props: string;
}

const record = (row: Row): ListRecord => ({
  id: row.id,
  webId: row.web_id,
  title: row.title,
  url: row.url,
  entity: row.entity,
  template: row.template,
  baseType: row.base_type,
  rowsTable: row.rows_table,
  scopeId: row.scope_id,
  nextItemId: row.next_item_id,
  author: row.author,
  created: row.created,
  modified: row.modified,
  itemDeleted: row.item_deleted,
  version: row.version,
  props: JSON.parse(row.props) as Record<string, Json>
});

export const allLists = (tenant: Tenant, webId: string): ListRecord[] =>
  tenant.database.all<Row>('SELECT * FROM lists WHERE web_id = ? ORDER BY title', webId).map(record);

export function getList(tenant: Tenant, id: string): ListRecord | undefined {
  const row = tenant.database.get<Row>('SELECT * FROM lists WHERE id = ?', id);
  return row && record(row);
}

export function getListByTitle(tenant: Tenant, webId: string, title: string): ListRecord | undefined {
  const row = tenant.database.get<Row>('SELECT * FROM lists WHERE web_id = ? AND title = ?', webId, title);
  return row && record(row);
}

export function getListByUrl(tenant: Tenant, url: string): ListRecord | undefined {
  const row = tenant.database.get<Row>('SELECT * FROM lists WHERE url = ?', url);
  return row && record(row);
}

/** How the list's URL is spelt in entity type names: a letter first, everything else than letters and digits as `_xhhhh_`. */
export const xmlName = (name: string): string =>
  [...name].map((letter) => (/[A-Za-z0-9_]/.test(letter) ? letter : `_x${letter.charCodeAt(0).toString(16).padStart(4, '0')}_`)).join('');

const entityName = (leaf: string, baseType: number): string => {
  const capital = leaf.charAt(0).toUpperCase() + leaf.slice(1);
  return baseType === 1 ? xmlName(capital) : `${xmlName(capital)}List`;
};

export const itemEntityType = (list: ListRecord): string =>
  list.template === 112 ? 'SP.Data.UserInfoItem' : `SP.Data.${list.baseType === 1 ? list.entity : list.entity.replace(/List$/, '')}${list.baseType === 1 ? 'Item' : 'ListItem'}`;

const libraryTemplates = new Set([101, 109, 115, 119, 851]);
export const baseTypeOf = (template: number): number => (libraryTemplates.has(template) ? 1 : 0);

export interface NewList {
  readonly title: string;
  readonly template: number;
  /** Relative to the web: `Lists/BreachReports`; made from the title when missing. */
  readonly url?: string;
  readonly id?: string;
  readonly author: number;
  readonly props: Record<string, Json>;
}

/** Makes a list with the columns and the view that SharePoint gives it. Throws when the title is taken. */
export function createList(tenant: Tenant, web: WebRecord, values: NewList): ListRecord {
  const { database } = tenant;
  if (getListByTitle(tenant, web.id, values.title)) throw titleTaken();
  const baseType = baseTypeOf(values.template);
  const url = freeUrl(tenant, web, values, baseType);
  const now = sharePointInstant(tenant.clock.now());
  const serial = Number(database.get<{ value: string }>("SELECT value FROM meta WHERE key = 'lists'")?.value ?? '0') + 1;
  database.run("INSERT INTO meta (key, value) VALUES ('lists', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", String(serial));
  const list: ListRecord = {
    id: values.id ?? newGuid(),
    webId: web.id,
    title: values.title,
    url,
    entity: values.template === 112 ? 'UserInfo' : entityName(url.slice(url.lastIndexOf('/') + 1), baseType),
    template: values.template,
    baseType,
    rowsTable: `rows_${serial}`,
    scopeId: null,
    nextItemId: 1,
    author: values.author,
    created: now,
    modified: now,
    itemDeleted: now,
    version: 1,
    props: values.props
  };
  database.run(
    `INSERT INTO lists (id, web_id, title, url, entity, template, base_type, rows_table, scope_id, next_item_id, author, created, modified, item_deleted, version, props)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL, 1, ?, ?, ?, ?, 1, ?)`,
    list.id,
    list.webId,
    list.title,
    list.url,
    list.entity,
    list.template,
    list.baseType,
    list.rowsTable,
    list.author,
    now,
    now,
    now,
    JSON.stringify(list.props)
  );
  database.exec(rowsTableSql(list.rowsTable));
  builtInFields(list.template, baseType).forEach((field, index) => insertField(tenant, list.id, { ...field, order: index }));
  addDefaultView(tenant, list);
  return list;
}

function freeUrl(tenant: Tenant, web: WebRecord, values: NewList, baseType: number): string {
  const wanted = values.url ?? (baseType === 1 ? '' : 'Lists/') + values.title.replace(/["*:<>?/\\|#%]/g, '');
  for (let suffix = 0; ; suffix += 1) {
    const url = `${web.url}/${wanted}${suffix || ''}`;
    if (!getListByUrl(tenant, url)) return url;
  }
}

export function saveList(tenant: Tenant, list: ListRecord): void {
  tenant.database.run(
    'UPDATE lists SET title = ?, scope_id = ?, next_item_id = ?, modified = ?, item_deleted = ?, version = ?, props = ? WHERE id = ?',
    list.title,
    list.scopeId,
    list.nextItemId,
    list.modified,
    list.itemDeleted,
    list.version,
    JSON.stringify(list.props),
    list.id
  );
}

export function deleteList(tenant: Tenant, list: ListRecord): void {
  const { database } = tenant;
  database.run('DELETE FROM assignments WHERE scope_id IN (SELECT id FROM scopes WHERE list_id = ?)', list.id);
  database.run('DELETE FROM scopes WHERE list_id = ?', list.id);
  for (const table of ['fields', 'content_types', 'custom_actions']) database.run(`DELETE FROM ${table} WHERE owner_id = ?`, list.id);
  for (const table of ['views', 'item_versions']) database.run(`DELETE FROM ${table} WHERE list_id = ?`, list.id);
  database.run('DELETE FROM lists WHERE id = ?', list.id);
  database.exec(`DROP TABLE ${list.rowsTable}`);
}

export const itemCount = (tenant: Tenant, list: ListRecord): number =>
  tenant.database.get<{ n: number }>(`SELECT count(*) AS n FROM ${list.rowsTable}`)?.n ?? 0;
