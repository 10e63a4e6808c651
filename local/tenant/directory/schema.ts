import { Temporal } from 'temporal-polyfill';
import type { TenantClock } from '../clock';
import type { Database } from '../database';
import { guidFrom } from '../ids';
import { people, tenantDomain } from '../people';
import { teams } from '../graph/teams';
import { addGroup, addMembers } from './groups';
import { addPeople } from './people';

/** The tables of the made-up Entra ID: people, groups, and who is in what (a member is a person or another group). */
export function createDirectorySchema(database: Database): void {
  database.exec(`
    CREATE TABLE IF NOT EXISTS directory_people (
      key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, upn TEXT NOT NULL UNIQUE, display_name TEXT NOT NULL COLLATE NOCASE, given_name TEXT NOT NULL COLLATE NOCASE,
      surname TEXT NOT NULL COLLATE NOCASE, job_title TEXT NOT NULL COLLATE NOCASE, department TEXT NOT NULL COLLATE NOCASE, language TEXT NOT NULL,
      enabled INTEGER NOT NULL, created TEXT NOT NULL);
    CREATE INDEX IF NOT EXISTS directory_people_name ON directory_people (display_name, key);
    CREATE TABLE IF NOT EXISTS directory_groups (
      key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, display_name TEXT NOT NULL COLLATE NOCASE, description TEXT NOT NULL, unified INTEGER NOT NULL, created TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS directory_members (group_id TEXT NOT NULL, member_id TEXT NOT NULL, PRIMARY KEY (group_id, member_id)) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS directory_members_member ON directory_members (member_id);
  `);
}

interface SeedGroup {
  readonly name: string;
  readonly description: string;
  /** Accounts; a name in `groups` is a group in the group. */
  readonly accounts: readonly string[];
  readonly groups?: readonly string[];
}

const everyAccount = people.map(({ upn }) => upn.split('@')[0]);

/** Security groups of the made-up council; groups in groups come before those that hold them. */
const seedGroups: readonly SeedGroup[] = [
  { name: 'All staff', description: 'Everybody who works for the council', accounts: everyAccount },
  { name: 'Care teams', description: 'Day-to-day care, in a group of its own', accounts: ['alex', 'dilys', 'ewan'] },
  { name: 'Social care staff', description: 'Adult social care, with the care teams as a nested group', accounts: ['bethan', 'kofi', 'caldicott', 'manager'], groups: ['Care teams'] },
  { name: "Councillors' support", description: 'Democratic services and those who help councillors', accounts: ['rupert', 'imogen'] }
];

/** The id of one of the council's groups: the same in every fresh tenant. */
export const groupId = (name: string): string => guidFrom(`group:${name}`);

/** Fills the directory of a tenant that has none; a data folder of an earlier version gets one too. */
export function seedDirectory(database: Database, clock: TenantClock): void {
  if (database.get('SELECT 1 FROM directory_people LIMIT 1')) return;
  const now = clock.now();
  const daysAgo = (days: number): string => now.subtract(Temporal.Duration.from({ hours: days * 24 })).round({ smallestUnit: 'second', roundingMode: 'floor' }).toString();
  addPeople(database, people.map(({ accountAgeDays, objectId, name, ...person }) => ({ ...person, id: objectId, displayName: name, created: daysAgo(accountAgeDays) })));
  const idOf = new Map(people.map(({ upn, objectId }) => [upn, objectId]));
  const ids = (upns: readonly string[]): string[] => upns.flatMap((upn) => idOf.get(upn) ?? []);
  for (const { name, description, accounts, groups = [] } of seedGroups) {
    addGroup(database, { id: groupId(name), displayName: name, description, unified: false, created: daysAgo(1500) });
    addMembers(database, groupId(name), [...ids(accounts.map((account) => `${account}@${tenantDomain}`)), ...groups.map(groupId)]);
  }
  for (const { id, displayName, description, memberUpns } of teams) {
    addGroup(database, { id, displayName, description, unified: true, created: daysAgo(1200) });
    addMembers(database, id, ids(memberUpns));
  }
}
