import { accessDenied, itemNotFound } from '../errors';
import { getPrincipalByLogin, everyoneLogin } from '../store/principals';
import type { ItemRecord, ListRecord, PrincipalRecord, WebRecord } from '../store/records';
import type { Tenant } from '../tenant';
import { allPermissions, allows, bit, type PermissionName, type Permissions } from './permissions';

/** Somebody on one site: who they are there, and every principal whose rights they have. */
export interface Member {
  readonly user: PrincipalRecord;
  readonly principalIds: readonly number[];
  readonly siteAdmin: boolean;
}

const groupIds = ({ database }: Tenant, { siteId, id }: PrincipalRecord): readonly number[] =>
  database.unlessWritten('group_members', `${siteId} ${id}`, () =>
    database.all<{ group_id: number }>('SELECT group_id FROM group_members WHERE site_id = ? AND user_id = ?', siteId, id).map((row) => row.group_id));

export function memberOf(tenant: Tenant, user: PrincipalRecord): Member {
  const everyone = getPrincipalByLogin(tenant.database, user.siteId, everyoneLogin);
  return {
    user,
    principalIds: [user.id, ...groupIds(tenant, user), ...(everyone ? [everyone.id, ...groupIds(tenant, everyone)] : [])],
    siteAdmin: user.props.IsSiteAdmin === true
  };
}

/** What somebody may do where the scope governs: the union of the levels given to them and to their groups. */
export function maskAt(tenant: Tenant, member: Member, scopeId: number): Permissions {
  if (member.siteAdmin) return allPermissions;
  return tenant.database.unlessWritten('assignments scopes webs roles', `${scopeId}: ${member.principalIds.join()}`, () => maskFor(tenant, member.principalIds, scopeId));
}

function maskFor(tenant: Tenant, principalIds: readonly number[], scopeId: number): Permissions {
  const places = principalIds.map(() => '?').join(', ');
  return tenant.database
    .all<{ mask: string }>(
      `SELECT DISTINCT r.mask AS mask FROM assignments a
         JOIN scopes s ON s.id = a.scope_id JOIN webs w ON w.id = s.web_id
         JOIN roles r ON r.site_id = w.site_id AND r.id = a.role_id
       WHERE a.scope_id = ? AND a.principal_id IN (${places})`,
      scopeId,
      ...principalIds
    )
    .reduce((mask, row) => mask | BigInt(row.mask), 0n);
}

export const listScope = (web: WebRecord, list: ListRecord): number => list.scopeId ?? web.scopeId;

export const webMask = (tenant: Tenant, member: Member, web: WebRecord): Permissions => maskAt(tenant, member, web.scopeId);

export const listMask = (tenant: Tenant, member: Member, web: WebRecord, list: ListRecord): Permissions =>
  maskAt(tenant, member, listScope(web, list));

const readOwnOnly = (list: ListRecord): boolean => list.baseType === 0 && list.props.ReadSecurity === 2;

/** What the scope of an item gives, whatever the list's item-level settings take away. */
export const givenMask = (tenant: Tenant, member: Member, web: WebRecord, list: ListRecord, item: ItemRecord): Permissions =>
  maskAt(tenant, member, item.scopeId === 0 ? listScope(web, list) : item.scopeId);

/** What somebody may do with one item, the list's item-level settings counted in. */
export function itemMask(tenant: Tenant, member: Member, web: WebRecord, list: ListRecord, item: ItemRecord): Permissions {
  const given = givenMask(tenant, member, web, list, item);
  if (list.baseType !== 0 || allows(given, 'cancelCheckout')) return given;
  const own = item.author === member.user.id;
  const write = Number(list.props.WriteSecurity ?? 1);
  let mask = given;
  if (readOwnOnly(list) && !own) mask &= ~(bit('viewListItems') | bit('openItems') | bit('viewVersions') | bit('editListItems') | bit('deleteListItems'));
  if (write === 4 || (write === 2 && !own)) mask &= ~(bit('editListItems') | bit('deleteListItems'));
  return mask;
}

export interface SqlCondition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

/** The rows of a list that somebody may see, as a condition of the query: nothing else is ever counted or returned. */
export function readableRows(tenant: Tenant, member: Member, web: WebRecord, list: ListRecord): SqlCondition {
  const below = tenant.database.all<{ id: number }>('SELECT id FROM scopes WHERE list_id = ? AND item_id IS NOT NULL', list.id);
  const scopes = [{ column: 0, scope: listScope(web, list) }, ...below.map((row) => ({ column: row.id, scope: row.id }))];
  const every: number[] = [];
  const own: number[] = [];
  for (const { column, scope } of scopes) {
    const mask = maskAt(tenant, member, scope);
    if (!allows(mask, 'viewListItems')) continue;
    (readOwnOnly(list) && !allows(mask, 'cancelCheckout') ? own : every).push(column);
  }
  if (every.length === scopes.length) return { sql: '1', values: [] };
  // `+`: the index of the scopes is not to be taken, or one row with rights of its own turns each page into a walk through the list
  const parts: string[] = [];
  if (every.length > 0) parts.push(`+scope_id IN (${every.join(', ')})`);
  if (own.length > 0) parts.push(`(+scope_id IN (${own.join(', ')}) AND author = ${member.user.id})`);
  return { sql: parts.length > 0 ? `(${parts.join(' OR ')})` : '0', values: [] };
}

export function demand(mask: Permissions, ...names: readonly PermissionName[]): void {
  for (const name of names) if (!allows(mask, name)) throw accessDenied();
}

/** An item that one may not read answers as one that is not there. */
export function demandItem(mask: Permissions, ...names: readonly PermissionName[]): void {
  if (!allows(mask, 'viewListItems')) throw itemNotFound();
  demand(mask, ...names);
}
