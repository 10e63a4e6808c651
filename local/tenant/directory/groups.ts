import type { Database } from '../database';
import type { Condition } from './people';

/** A security group or, behind a team, a Microsoft 365 group. */
export interface DirectoryGroup {
  readonly id: string;
  readonly displayName: string;
  readonly description: string;
  readonly unified: boolean;
  readonly created: string;
}

interface Row {
  readonly id: string;
  readonly display_name: string;
  readonly description: string;
  readonly unified: number;
  readonly created: string;
}

const group = (row: Row): DirectoryGroup => ({ id: row.id, displayName: row.display_name, description: row.description, unified: row.unified === 1, created: row.created });

/** Groups in alphabetical order, or as `order` says. @param condition over the columns of `directory_groups` as `g` */
export const groupsWhere = (database: Database, condition: Condition, take: number, skip = 0, order = 'g.display_name'): DirectoryGroup[] =>
  database.all<Row>(`SELECT g.* FROM directory_groups g WHERE ${condition.sql} ORDER BY ${order}, g.key LIMIT ? OFFSET ?`, ...condition.values, take, skip).map(group);

export const countGroups = (database: Database, condition: Condition): number =>
  database.get<{ found: number }>(`SELECT count(*) AS found FROM directory_groups g WHERE ${condition.sql}`, ...condition.values)?.found ?? 0;

export const findGroup = (database: Database, id: string): DirectoryGroup | undefined => groupsWhere(database, { sql: 'g.id = ?', values: [id.toLowerCase()] }, 1)[0];

export function addGroup(database: Database, { id, displayName, description, unified, created }: DirectoryGroup): void {
  database.run('INSERT INTO directory_groups (id, display_name, description, unified, created) VALUES (?, ?, ?, ?, ?)', id, displayName, description, unified ? 1 : 0, created);
}

/** @param members object ids of people or groups; one who is in it already stays */
export function addMembers(database: Database, groupId: string, members: readonly string[]): void {
  database.transaction(() => {
    for (const member of members) database.run('INSERT OR IGNORE INTO directory_members (group_id, member_id) VALUES (?, ?)', groupId, member);
  });
}

export function removeMembers(database: Database, groupId: string, members: readonly string[]): void {
  for (const member of members) database.run('DELETE FROM directory_members WHERE group_id = ? AND member_id = ?', groupId, member);
}

/** The group is gone, and so is its place in other groups. */
export function removeGroup(database: Database, id: string): boolean {
  database.run('DELETE FROM directory_members WHERE group_id = ? OR member_id = ?', id, id);
  return database.run('DELETE FROM directory_groups WHERE id = ?', id).changes > 0;
}

/** Each member once, those of groups in the group too; `UNION` ends circles. */
const inside = `IN (WITH RECURSIVE inner_member(id) AS (SELECT member_id FROM directory_members WHERE group_id = ?
  UNION SELECT m.member_id FROM directory_members m JOIN inner_member i ON m.group_id = i.id) SELECT id FROM inner_member)`;
const around = `IN (WITH RECURSIVE outer_group(id) AS (SELECT group_id FROM directory_members WHERE member_id = ?
  UNION SELECT m.group_id FROM directory_members m JOIN outer_group o ON m.member_id = o.id) SELECT id FROM outer_group)`;
const direct = 'IN (SELECT member_id FROM directory_members WHERE group_id = ?)';

/** The people who are in the group, by themselves or through a group in it. */
export const peopleInGroup = (groupId: string, transitive: boolean): Condition => ({ sql: `p.id ${transitive ? inside : direct}`, values: [groupId] });
export const groupsInGroup = (groupId: string, transitive: boolean): Condition => ({ sql: `g.id ${transitive ? inside : direct}`, values: [groupId] });
/** The groups that somebody is in, by themselves or through another group. */
export const groupsAround = (memberId: string, transitive: boolean): Condition => ({ sql: `g.id ${transitive ? around : 'IN (SELECT group_id FROM directory_members WHERE member_id = ?)'}`, values: [memberId] });
