import { findInDirectory } from '../directory/people';
import type { Database } from '../database';
import type { Json, PrincipalKind, PrincipalRecord } from './records';

interface Row {
  site_id: string;
  id: number;
  kind: number;
  login: string;
  title: string;
  email: string;
  props: string;
}

const kindOf: Record<number, PrincipalKind> = { 1: 'user', 4: 'securityGroup', 8: 'group' };
export const principalType: Record<PrincipalKind, number> = { user: 1, securityGroup: 4, group: 8 };

const record = (row: Row): PrincipalRecord => ({
  siteId: row.site_id,
  id: row.id,
  kind: kindOf[row.kind],
  login: row.login,
  title: row.title,
  email: row.email,
  props: JSON.parse(row.props) as Record<string, Json>
});

/** What SharePoint itself did is done by this account; it is in no list of users. */
export const systemAccountId = 1073741823;
export const claimsPrefix = 'i:0#.f|membership|';
export const everyoneLogin = 'c:0-.f|rolemanager|spo-grid-all-users/northmere';
export const loginOf = (upn: string): string => `${claimsPrefix}${upn.toLowerCase()}`;
export const upnOf = (login: string): string => (login.startsWith(claimsPrefix) ? login.slice(claimsPrefix.length) : '');

export function getPrincipal(database: Database, siteId: string, id: number): PrincipalRecord | undefined {
  const row = database.get<Row>('SELECT * FROM principals WHERE site_id = ? AND id = ?', siteId, id);
  return row && record(row);
}

export function getPrincipalByLogin(database: Database, siteId: string, login: string): PrincipalRecord | undefined {
  return database.unlessWritten('principals', `${siteId} ${login}`, () => {
    const row = database.get<Row>('SELECT * FROM principals WHERE site_id = ? AND login = ? AND kind <> 8', siteId, login);
    return row && record(row);
  });
}

export function getGroupByName(database: Database, siteId: string, name: string): PrincipalRecord | undefined {
  const row = database.get<Row>('SELECT * FROM principals WHERE site_id = ? AND kind = 8 AND title = ?', siteId, name);
  return row && record(row);
}

export const allUsers = (database: Database, siteId: string): PrincipalRecord[] =>
  database.all<Row>('SELECT * FROM principals WHERE site_id = ? AND kind <> 8 ORDER BY id', siteId).map(record);

export const allGroups = (database: Database, siteId: string): PrincipalRecord[] =>
  database.all<Row>('SELECT * FROM principals WHERE site_id = ? AND kind = 8 ORDER BY id', siteId).map(record);

export const membersOf = (database: Database, siteId: string, groupId: number): PrincipalRecord[] =>
  database
    .all<Row>(
      'SELECT p.* FROM principals p JOIN group_members m ON m.site_id = p.site_id AND m.user_id = p.id WHERE m.site_id = ? AND m.group_id = ? ORDER BY p.id',
      siteId,
      groupId
    )
    .map(record);

export const groupsOf = (database: Database, siteId: string, userId: number): PrincipalRecord[] =>
  database
    .all<Row>(
      'SELECT p.* FROM principals p JOIN group_members m ON m.site_id = p.site_id AND m.group_id = p.id WHERE m.site_id = ? AND m.user_id = ? ORDER BY p.id',
      siteId,
      userId
    )
    .map(record);

export function addPrincipal(
  database: Database,
  siteId: string,
  kind: PrincipalKind,
  values: { login: string; title: string; email?: string; props?: Record<string, Json> }
): PrincipalRecord {
  const highest = database.get<{ id: number | null }>('SELECT max(id) AS id FROM principals WHERE site_id = ? AND id < ?', siteId, systemAccountId)?.id ?? 2;
  const id = highest + 1;
  database.run(
    'INSERT INTO principals (site_id, id, kind, login, title, email, props) VALUES (?, ?, ?, ?, ?, ?, ?)',
    siteId,
    id,
    principalType[kind],
    values.login,
    values.title,
    values.email ?? '',
    JSON.stringify(values.props ?? {})
  );
  const added = getPrincipal(database, siteId, id);
  if (!added) throw new Error('A principal that was just added is missing.');
  return added;
}

/**
 * The site's own record of somebody in the directory, made when missing (as SharePoint does on a first visit).
 * Accepts a upn, a claims login, an e-mail address or the display name; undefined for a stranger.
 */
export function ensureUser(database: Database, siteId: string, logonName: string): PrincipalRecord | undefined {
  const name = logonName.trim();
  const known = getPrincipalByLogin(database, siteId, name);
  if (known) return known;
  const account = name.toLowerCase().startsWith(claimsPrefix) ? name.slice(claimsPrefix.length) : name;
  const person = findInDirectory(database, account);
  if (person) {
    return (
      getPrincipalByLogin(database, siteId, loginOf(person.upn)) ??
      addPrincipal(database, siteId, 'user', { login: loginOf(person.upn), title: person.displayName, email: person.upn })
    );
  }
  if (/^(everyone except external users|c:0-\.f\|rolemanager\|spo-grid-all-users)/i.test(name)) {
    return (
      getPrincipalByLogin(database, siteId, everyoneLogin) ??
      addPrincipal(database, siteId, 'securityGroup', { login: everyoneLogin, title: 'Everyone except external users' })
    );
  }
  return undefined;
}

export function updatePrincipal(database: Database, principal: PrincipalRecord, values: { title?: string; login?: string; props?: Record<string, Json> }): void {
  database.run(
    'UPDATE principals SET title = ?, login = ?, props = ? WHERE site_id = ? AND id = ?',
    values.title ?? principal.title,
    values.login ?? principal.login,
    JSON.stringify({ ...principal.props, ...values.props }),
    principal.siteId,
    principal.id
  );
}

/** Takes a principal out of the site: memberships and assignments go with it. */
export function removePrincipal(database: Database, siteId: string, id: number): void {
  database.run('DELETE FROM group_members WHERE site_id = ? AND (group_id = ? OR user_id = ?)', siteId, id, id);
  database.run(
    'DELETE FROM assignments WHERE principal_id = ? AND scope_id IN (SELECT s.id FROM scopes s JOIN webs w ON w.id = s.web_id WHERE w.site_id = ?)',
    id,
    siteId
  );
  database.run('DELETE FROM principals WHERE site_id = ? AND id = ?', siteId, id);
}

export function addMember(database: Database, siteId: string, groupId: number, userId: number): void {
  database.run('INSERT OR IGNORE INTO group_members (site_id, group_id, user_id) VALUES (?, ?, ?)', siteId, groupId, userId);
}

export function removeMember(database: Database, siteId: string, groupId: number, userId: number): boolean {
  return database.run('DELETE FROM group_members WHERE site_id = ? AND group_id = ? AND user_id = ?', siteId, groupId, userId).changes > 0;
}
