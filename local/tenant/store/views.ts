import { newGuid } from '../ids';
import type { Tenant } from '../tenant';
import type { Json, ListRecord, ViewRecord } from './records';

interface Row {
  id: string;
  list_id: string;
  title: string;
  ord: number;
  is_default: number;
  owner: number;
  fields: string;
  props: string;
}

const record = (row: Row): ViewRecord => ({
  id: row.id,
  listId: row.list_id,
  title: row.title,
  order: row.ord,
  isDefault: row.is_default === 1,
  owner: row.owner,
  fields: JSON.parse(row.fields) as string[],
  props: JSON.parse(row.props) as Record<string, Json>
});

export const allViews = (tenant: Tenant, listId: string): ViewRecord[] =>
  tenant.database.all<Row>('SELECT * FROM views WHERE list_id = ? ORDER BY ord', listId).map(record);

export function insertView(tenant: Tenant, view: ViewRecord): ViewRecord {
  tenant.database.run(
    'INSERT INTO views (id, list_id, title, ord, is_default, owner, fields, props) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    view.id,
    view.listId,
    view.title,
    view.order,
    view.isDefault ? 1 : 0,
    view.owner,
    JSON.stringify(view.fields),
    JSON.stringify(view.props)
  );
  if (view.isDefault) tenant.database.run('UPDATE views SET is_default = 0 WHERE list_id = ? AND id <> ?', view.listId, view.id);
  return view;
}

export function saveView(tenant: Tenant, view: ViewRecord): void {
  tenant.database.run(
    'UPDATE views SET title = ?, is_default = ?, fields = ?, props = ? WHERE id = ?',
    view.title,
    view.isDefault ? 1 : 0,
    JSON.stringify(view.fields),
    JSON.stringify(view.props),
    view.id
  );
  if (view.isDefault) tenant.database.run('UPDATE views SET is_default = 0 WHERE list_id = ? AND id <> ?', view.listId, view.id);
}

export function removeView(tenant: Tenant, view: ViewRecord): void {
  tenant.database.run('DELETE FROM views WHERE id = ?', view.id);
}

export function addDefaultView(tenant: Tenant, list: ListRecord): ViewRecord {
  const library = list.baseType === 1;
  return insertView(tenant, {
    id: newGuid(),
    listId: list.id,
    title: library ? 'All Documents' : 'All Items',
    order: 0,
    isDefault: true,
    owner: 0,
    fields: library ? ['DocIcon', 'LinkFilename', 'Modified', 'Editor'] : ['LinkTitle'],
    props: {
      ViewQuery: library ? '<OrderBy><FieldRef Name="FileLeafRef" /></OrderBy>' : '',
      RowLimit: 30,
      leaf: library ? 'AllItems.aspx' : 'AllItems.aspx'
    }
  });
}
