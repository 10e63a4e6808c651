import type { Database, SqlValue } from '../database';

/** A person as the made-up Entra ID keeps them. */
export interface DirectoryPerson {
  readonly id: string;
  readonly upn: string;
  readonly displayName: string;
  readonly givenName: string;
  readonly surname: string;
  readonly jobTitle: string;
  readonly department: string;
  readonly preferredLanguage: string;
  readonly accountEnabled: boolean;
  /** When the account was made, ISO 8601. */
  readonly created: string;
}

interface Row {
  readonly id: string;
  readonly upn: string;
  readonly display_name: string;
  readonly given_name: string;
  readonly surname: string;
  readonly job_title: string;
  readonly department: string;
  readonly language: string;
  readonly enabled: number;
  readonly created: string;
}

const person = (row: Row): DirectoryPerson => ({
  id: row.id, upn: row.upn, displayName: row.display_name, givenName: row.given_name, surname: row.surname, jobTitle: row.job_title,
  department: row.department, preferredLanguage: row.language, accountEnabled: row.enabled === 1, created: row.created
});

export interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** People in alphabetical order, or as `order` says. @param condition over the columns of `directory_people` as `p` */
export const peopleWhere = (database: Database, condition: Condition, take: number, skip = 0, order = 'p.display_name'): DirectoryPerson[] =>
  database.all<Row>(`SELECT p.* FROM directory_people p WHERE ${condition.sql} ORDER BY ${order}, p.key LIMIT ? OFFSET ?`, ...condition.values, take, skip).map(person);

export const countPeople = (database: Database, condition: Condition): number =>
  database.get<{ found: number }>(`SELECT count(*) AS found FROM directory_people p WHERE ${condition.sql}`, ...condition.values)?.found ?? 0;

/** By upn or object id, whatever the case. */
export function findInDirectory(database: Database, key: string): DirectoryPerson | undefined {
  const wanted = key.toLowerCase();
  return database.unlessWritten('directory_people', wanted, () => {
    const row = database.get<Row>('SELECT * FROM directory_people WHERE upn = ? OR id = ?', wanted, wanted);
    return row && person(row);
  });
}

export function addPeople(database: Database, added: readonly DirectoryPerson[]): void {
  database.transaction(() => {
    for (const each of added) {
      database.run(
        'INSERT INTO directory_people (id, upn, display_name, given_name, surname, job_title, department, language, enabled, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        each.id, each.upn, each.displayName, each.givenName, each.surname, each.jobTitle, each.department, each.preferredLanguage, each.accountEnabled ? 1 : 0, each.created
      );
    }
  });
}

/** What an administrator changes of an account: blocked or not, another department, another post. Answers whether there is such an account. */
export function changePerson(database: Database, upn: string, change: { readonly accountEnabled?: boolean; readonly department?: string; readonly jobTitle?: string }): boolean {
  const enabled = change.accountEnabled === undefined ? null : change.accountEnabled ? 1 : 0;
  return database.run(
    'UPDATE directory_people SET enabled = coalesce(?, enabled), department = coalesce(?, department), job_title = coalesce(?, job_title) WHERE upn = ?',
    enabled, change.department ?? null, change.jobTitle ?? null, upn.toLowerCase()
  ).changes > 0;
}
