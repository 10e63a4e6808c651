import type { Tenant } from '../tenant';
import { quoteText } from '../database';
import { fieldKind, type FieldProps } from './fieldTypes';
import type { FieldRecord, ListRecord } from './records';

interface Row {
  owner_id: string;
  id: string;
  internal: string;
  title: string;
  type: string;
  ord: number;
  props: string;
}

const record = (row: Row): FieldRecord => ({
  ownerId: row.owner_id,
  id: row.id,
  internalName: row.internal,
  title: row.title,
  type: row.type,
  order: row.ord,
  props: JSON.parse(row.props) as FieldProps
});

export const allFields = (tenant: Tenant, ownerId: string): readonly FieldRecord[] =>
  tenant.database.unlessWritten('fields', ownerId, () => tenant.database.all<Row>('SELECT * FROM fields WHERE owner_id = ? ORDER BY ord', ownerId).map(record));

export function getField(tenant: Tenant, ownerId: string, id: string): FieldRecord | undefined {
  const row = tenant.database.get<Row>('SELECT * FROM fields WHERE owner_id = ? AND id = ?', ownerId, id);
  return row && record(row);
}

export function getFieldByName(tenant: Tenant, ownerId: string, internalName: string): FieldRecord | undefined {
  const row = tenant.database.get<Row>('SELECT * FROM fields WHERE owner_id = ? AND internal = ?', ownerId, internalName);
  return row && record(row);
}

export function getFieldByTitle(tenant: Tenant, ownerId: string, title: string): FieldRecord | undefined {
  const row = tenant.database.get<Row>('SELECT * FROM fields WHERE owner_id = ? AND title = ? ORDER BY ord', ownerId, title);
  return row && record(row);
}

export function insertField(tenant: Tenant, ownerId: string, field: Omit<FieldRecord, 'ownerId'>): FieldRecord {
  tenant.database.run(
    'INSERT INTO fields (owner_id, id, internal, title, type, ord, props) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ownerId,
    field.id,
    field.internalName,
    field.title,
    field.type,
    field.order,
    JSON.stringify(field.props)
  );
  return { ...field, ownerId };
}

export function saveField(tenant: Tenant, field: FieldRecord): void {
  tenant.database.run(
    'UPDATE fields SET title = ?, type = ?, ord = ?, props = ? WHERE owner_id = ? AND id = ?',
    field.title,
    field.type,
    field.order,
    JSON.stringify(field.props),
    field.ownerId,
    field.id
  );
}

export function removeField(tenant: Tenant, field: FieldRecord): void {
  tenant.database.run('DELETE FROM fields WHERE owner_id = ? AND id = ?', field.ownerId, field.id);
}

const stampedColumns: Readonly<Record<string, string>> = {
  id: 'id',
  created: 'created',
  modified: 'modified',
  author: 'author',
  editor: 'editor',
  guid: 'guid',
  uniqueid: 'unique_id',
  _uiversion: 'ui_version',
  owshiddenversion: 'version',
  fsobjtype: 'fs_type',
  filedirref: 'dir',
  fileleafref: 'leaf',
  fileref: "(dir || '/' || leaf)",
  attachments: 'attachments',
  contenttypeid: 'content_type'
};

/** Text compares without regard to case in SharePoint. */
const comparesText = (field: FieldRecord): boolean => ['text', 'note', 'choice', 'guid'].includes(fieldKind(field.type)?.shape ?? '');

/** The column as SQL; the same text in queries and in the expression index, so that SQLite uses the index. */
export function columnSql(field: FieldRecord): string {
  if (isStamped(field)) return stampedColumns[field.internalName.toLowerCase()];
  if (field.internalName === '_UIVersionString') return "(CAST(ui_version / 512 AS TEXT) || '.' || CAST(ui_version % 512 AS TEXT))";
  const value = `json_extract(vals, ${quoteText(`$."${field.internalName}"`)})`;
  return comparesText(field) ? `${value} COLLATE NOCASE` : value;
}

export const isStamped = (field: FieldRecord): boolean => Object.hasOwn(stampedColumns, field.internalName.toLowerCase());

const indexName = (list: ListRecord, field: FieldRecord): string => `${list.rowsTable}_f_${field.id.replace(/-/g, '')}`;

export function createIndex(tenant: Tenant, list: ListRecord, field: FieldRecord): void {
  if (field.internalName === 'ID') return;
  tenant.database.exec(`CREATE INDEX IF NOT EXISTS ${indexName(list, field)} ON ${list.rowsTable} (${columnSql(field)}, id)`);
}

export function dropIndex(tenant: Tenant, list: ListRecord, field: FieldRecord): void {
  tenant.database.exec(`DROP INDEX IF EXISTS ${indexName(list, field)}`);
}
