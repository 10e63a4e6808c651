import type { Tenant } from '../tenant';
import { limitedAccessId } from './permissions';
import { listScope } from './access';
import { getList, saveList } from '../store/lists';
import { getItem } from '../store/items';
import { inheritsRights, parentWeb, saveWeb } from '../store/webs';
import type { ItemRecord, ListRecord, WebRecord } from '../store/records';

/** What can have rights of its own. */
export type Securable =
  | { readonly kind: 'web'; readonly web: WebRecord }
  | { readonly kind: 'list'; readonly web: WebRecord; readonly list: ListRecord }
  | { readonly kind: 'item'; readonly web: WebRecord; readonly list: ListRecord; readonly item: ItemRecord };

/** The scope that governs the object, its own or the one it inherits. */
export function scopeOf(securable: Securable): number {
  switch (securable.kind) {
    case 'web':
      return securable.web.scopeId;
    case 'list':
      return listScope(securable.web, securable.list);
    case 'item':
      return securable.item.scopeId === 0 ? listScope(securable.web, securable.list) : securable.item.scopeId;
  }
}

export function hasOwnScope(securable: Securable): boolean {
  switch (securable.kind) {
    case 'web':
      return !inheritsRights(securable.web);
    case 'list':
      return securable.list.scopeId !== null;
    case 'item':
      return securable.item.ownScope;
  }
}

const newScope = (tenant: Tenant, webId: string, listId: string | null, itemId: number | null): number =>
  tenant.database.run('INSERT INTO scopes (web_id, list_id, item_id) VALUES (?, ?, ?)', webId, listId, itemId).lastId;

export const newWebScope = (tenant: Tenant, webId: string): number => newScope(tenant, webId, null, null);

/**
 * Stops inheriting. The object starts with a copy of the inherited assignments (without Limited Access) or with none;
 * `clearSubscopes` makes everything below it inherit again.
 */
export function breakInheritance(tenant: Tenant, securable: Securable, copy: boolean, clearSubscopes: boolean): number {
  const { database } = tenant;
  if (hasOwnScope(securable)) return scopeOf(securable);
  const old = scopeOf(securable);
  const scope = newScope(tenant, securable.web.id, securable.kind === 'web' ? null : securable.list.id, securable.kind === 'item' ? securable.item.id : null);
  if (copy) {
    database.run(
      'INSERT INTO assignments (scope_id, principal_id, role_id) SELECT ?, principal_id, role_id FROM assignments WHERE scope_id = ? AND role_id <> ?',
      scope,
      old,
      limitedAccessId
    );
  }
  if (securable.kind === 'web') {
    saveWeb(database, { ...securable.web, scopeId: scope, props: { ...securable.web.props, InheritsRights: false } });
    return scope;
  }
  if (securable.kind === 'list') {
    const list = getList(tenant, securable.list.id) ?? securable.list;
    saveList(tenant, { ...list, scopeId: scope });
    if (clearSubscopes) for (const own of ownScopesBelow(tenant, list, '')) dropScope(tenant, list, own.id, 0);
    return scope;
  }
  const { list, item } = securable;
  const inherited = item.scopeId;
  database.run(`UPDATE ${list.rowsTable} SET scope_id = ?, own_scope = 1 WHERE id = ?`, scope, item.id);
  if (item.fsType === 1) {
    const path = `${item.dir}/${item.leaf}`;
    if (clearSubscopes) for (const own of ownScopesBelow(tenant, list, path)) dropScope(tenant, list, own.id, scope);
    moveContent(tenant, list, path, inherited, scope);
  }
  return scope;
}

/** Inherits again: the object's own assignments are gone. */
export function resetInheritance(tenant: Tenant, securable: Securable): void {
  if (!hasOwnScope(securable)) return;
  if (securable.kind === 'web') {
    const { web } = securable;
    const parent = parentWeb(tenant.database, web);
    if (!parent) return;
    deleteScope(tenant, web.scopeId);
    saveWeb(tenant.database, { ...web, scopeId: parent.scopeId, props: { ...web.props, InheritsRights: true } });
    return;
  }
  if (securable.kind === 'list') {
    const list = getList(tenant, securable.list.id) ?? securable.list;
    deleteScope(tenant, scopeOf(securable));
    saveList(tenant, { ...list, scopeId: null });
    return;
  }
  const { list } = securable;
  const item = getItem(tenant, list, securable.item.id) ?? securable.item;
  dropScope(tenant, list, item.scopeId, parentScope(tenant, list, item));
}

function parentScope(tenant: Tenant, list: ListRecord, item: ItemRecord): number {
  if (item.dir.toLowerCase() === list.url.toLowerCase()) return 0;
  const cut = item.dir.lastIndexOf('/');
  return (
    tenant.database.get<{ scope_id: number }>(
      `SELECT scope_id FROM ${list.rowsTable} WHERE dir = ? AND leaf = ?`,
      item.dir.slice(0, cut),
      item.dir.slice(cut + 1)
    )?.scope_id ?? 0
  );
}

const ownScopesBelow = (tenant: Tenant, list: ListRecord, path: string): { id: number }[] =>
  tenant.database.all<{ id: number }>(
    path
      ? `SELECT scope_id AS id FROM ${list.rowsTable} WHERE own_scope = 1 AND (dir = ? OR substr(dir, 1, ?) = ? COLLATE NOCASE)`
      : `SELECT scope_id AS id FROM ${list.rowsTable} WHERE own_scope = 1`,
    ...(path ? [path, path.length + 1, `${path}/`] : [])
  );

function moveContent(tenant: Tenant, list: ListRecord, path: string, from: number, to: number): void {
  tenant.database.run(
    `UPDATE ${list.rowsTable} SET scope_id = ? WHERE scope_id = ? AND own_scope = 0 AND (dir = ? OR substr(dir, 1, ?) = ? COLLATE NOCASE)`,
    to,
    from,
    path,
    path.length + 1,
    `${path}/`
  );
}

function dropScope(tenant: Tenant, list: ListRecord, scope: number, parent: number): void {
  tenant.database.run(`UPDATE ${list.rowsTable} SET scope_id = ?, own_scope = 0 WHERE scope_id = ?`, parent, scope);
  deleteScope(tenant, scope);
}

function deleteScope(tenant: Tenant, scope: number): void {
  tenant.database.run('DELETE FROM assignments WHERE scope_id = ?', scope);
  tenant.database.run('DELETE FROM scopes WHERE id = ?', scope);
}

/** Scopes of the folders around an item that have rights of their own, the nearest first. */
function foldersAbove(tenant: Tenant, { list, item }: Extract<Securable, { kind: 'item' }>): number[] {
  const scopes: number[] = [];
  for (let dir = item.dir; dir.length > list.url.length; dir = dir.slice(0, dir.lastIndexOf('/'))) {
    const cut = dir.lastIndexOf('/');
    const folder = tenant.database.get<{ scope_id: number }>(
      `SELECT scope_id FROM ${list.rowsTable} WHERE own_scope = 1 AND dir = ? AND leaf = ?`, dir.slice(0, cut), dir.slice(cut + 1)
    );
    if (folder) scopes.push(folder.scope_id);
  }
  return scopes;
}

/** Gives a level to a principal; whoever gets rights below the site also gets Limited Access on the way there. */
export function assign(tenant: Tenant, securable: Securable, principalId: number, roleId: number): void {
  const insert = 'INSERT OR IGNORE INTO assignments (scope_id, principal_id, role_id) VALUES (?, ?, ?)';
  tenant.database.run(insert, scopeOf(securable), principalId, roleId);
  if (roleId === limitedAccessId || securable.kind === 'web') return;
  const above = securable.kind === 'item' ? [...foldersAbove(tenant, securable), ...(securable.list.scopeId === null ? [] : [securable.list.scopeId])] : [];
  for (const scope of [...above, securable.web.scopeId]) {
    const has = tenant.database.get('SELECT 1 FROM assignments WHERE scope_id = ? AND principal_id = ?', scope, principalId);
    if (!has) tenant.database.run(insert, scope, principalId, limitedAccessId);
  }
}

export function unassign(tenant: Tenant, securable: Securable, principalId: number, roleId?: number): boolean {
  const scope = scopeOf(securable);
  return (
    (roleId === undefined
      ? tenant.database.run('DELETE FROM assignments WHERE scope_id = ? AND principal_id = ?', scope, principalId)
      : tenant.database.run('DELETE FROM assignments WHERE scope_id = ? AND principal_id = ? AND role_id = ?', scope, principalId, roleId)
    ).changes > 0
  );
}

export interface Assignment {
  readonly principalId: number;
  readonly roleIds: readonly number[];
}

export function assignmentsAt(tenant: Tenant, scope: number): Assignment[] {
  const rows = tenant.database.all<{ principal_id: number; role_id: number }>(
    'SELECT principal_id, role_id FROM assignments WHERE scope_id = ? ORDER BY principal_id, role_id',
    scope
  );
  const byPrincipal = new Map<number, number[]>();
  for (const row of rows) byPrincipal.set(row.principal_id, [...(byPrincipal.get(row.principal_id) ?? []), row.role_id]);
  return [...byPrincipal].map(([principalId, roleIds]) => ({ principalId, roleIds }));
}
