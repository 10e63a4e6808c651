import type { Tenant } from '../tenant';
import type { RoleRecord } from '../store/records';
import { standardRoles } from './permissions';

interface Row {
  site_id: string;
  id: number;
  name: string;
  description: string;
  ord: number;
  kind: number;
  hidden: number;
  mask: string;
}

const record = (row: Row): RoleRecord => ({
  siteId: row.site_id,
  id: row.id,
  name: row.name,
  description: row.description,
  order: row.ord,
  kind: row.kind,
  hidden: row.hidden === 1,
  mask: BigInt(row.mask)
});

export const allRoles = (tenant: Tenant, siteId: string): RoleRecord[] =>
  tenant.database.all<Row>('SELECT * FROM roles WHERE site_id = ? ORDER BY ord, id', siteId).map(record);

export const getRole = (tenant: Tenant, siteId: string, id: number): RoleRecord | undefined => allRoles(tenant, siteId).find((role) => role.id === id);

export function saveRole(tenant: Tenant, role: RoleRecord): void {
  tenant.database.run(
    `INSERT INTO roles (site_id, id, name, description, ord, kind, hidden, mask) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (site_id, id) DO UPDATE SET name = excluded.name, description = excluded.description, ord = excluded.ord, mask = excluded.mask`,
    role.siteId,
    role.id,
    role.name,
    role.description,
    role.order,
    role.kind,
    role.hidden ? 1 : 0,
    role.mask.toString()
  );
}

export function removeRole(tenant: Tenant, role: RoleRecord): void {
  tenant.database.run(
    'DELETE FROM assignments WHERE role_id = ? AND scope_id IN (SELECT s.id FROM scopes s JOIN webs w ON w.id = s.web_id WHERE w.site_id = ?)',
    role.id,
    role.siteId
  );
  tenant.database.run('DELETE FROM roles WHERE site_id = ? AND id = ?', role.siteId, role.id);
}

/** Levels that are made later count up from here, as on a SharePoint site. */
export const nextRoleId = (tenant: Tenant, siteId: string): number =>
  Math.max(1073741926, ...allRoles(tenant, siteId).map((role) => role.id)) + 1;

export function seedRoles(tenant: Tenant, siteId: string): void {
  for (const role of standardRoles) saveRole(tenant, { ...role, siteId });
}
