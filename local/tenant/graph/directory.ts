import { countPeople, findInDirectory, peopleWhere, type DirectoryPerson as Kept } from '../directory/people';
import type { Tenant } from '../tenant';
import { graphJson, noResource, GraphProblem } from './errors';
import type { GraphCall } from './call';
import type { TenantResponse } from '../http';
import { personType, userType } from './names';
import { demandOptions } from './options';
import { page, shaped, sorted, wanted, type Asked } from './query';

/** A person as Graph names their properties. */
export interface DirectoryPerson {
  readonly id: string;
  readonly displayName: string;
  readonly givenName: string;
  readonly surname: string;
  readonly mail: string;
  readonly userPrincipalName: string;
  readonly jobTitle: string;
  readonly department: string;
  readonly preferredLanguage: string;
  readonly businessPhones: readonly string[];
  readonly mobilePhone: string | null;
  readonly officeLocation: string | null;
  readonly accountEnabled: boolean;
  readonly createdDateTime: string;
  readonly userType: string;
}

const entity = ({ upn, created, ...kept }: Kept): DirectoryPerson => ({
  ...kept, mail: upn, userPrincipalName: upn, businessPhones: [], mobilePhone: null, officeLocation: null, createdDateTime: created, userType: 'Member'
});

/** By upn or object id. */
export function findPerson(tenant: Tenant, key: string): DirectoryPerson | undefined {
  const kept = findInDirectory(tenant.database, key);
  return kept && entity(kept);
}

/** @throws GraphProblem 404 */
export function thePerson(tenant: Tenant, key: string): DirectoryPerson {
  const person = findPerson(tenant, key);
  if (!person) throw noResource(key);
  return person;
}

/** What Graph answers without `$select`. Source: learn.microsoft.com/graph/api/resources/user */
const defaults = 'businessPhones displayName givenName id jobTitle mail mobilePhone officeLocation preferredLanguage surname userPrincipalName'.split(' ');
/** The basic profile: all that `User.ReadBasic.All` shows of others. Source: learn.microsoft.com/graph/permissions-reference */
const basic = new Set('displayName givenName id mail surname userPrincipalName'.split(' '));

const filterable: Asked['columns'] = {
  displayName: { sql: 'p.display_name', kind: 'text' }, givenName: { sql: 'p.given_name', kind: 'text' }, surname: { sql: 'p.surname', kind: 'text' },
  mail: { sql: 'p.upn', kind: 'address' }, userPrincipalName: { sql: 'p.upn', kind: 'address' }, id: { sql: 'p.id', kind: 'address' },
  jobTitle: { sql: 'p.job_title', kind: 'text' }, department: { sql: 'p.department', kind: 'text' },
  accountEnabled: { sql: 'p.enabled', kind: 'boolean' }, createdDateTime: { sql: 'p.created', kind: 'date' }
};
const asked: Asked = {
  type: userType,
  columns: filterable,
  searched: { displayName: 'p.display_name', givenName: 'p.given_name', surname: 'p.surname', mail: 'p.upn', userPrincipalName: 'p.upn' }
};

const fullProfiles = ['User.Read.All', 'Directory.Read.All'] as const;

/** Others' properties as the consented scopes let them be seen: what a scope does not reach is null, as Graph answers it. */
export function visible(call: GraphCall, person: DirectoryPerson): Record<string, unknown> {
  const reaches = call.office.consent.has(...fullProfiles) ? undefined : call.office.consent.has('User.ReadBasic.All') ? basic : new Set(['id']);
  return Object.fromEntries(Object.entries(person).map(([name, value]) => [name, reaches === undefined || reaches.has(name) ? value : Array.isArray(value) ? [] : null]));
}

/** Filtering or sorting by what one may not see would tell it all the same. */
function demandFiltered(call: GraphCall): void {
  const names = Object.keys(filterable).filter((name) => new RegExp(`\\b${name}\\b`, 'i').test(`${call.query.get('$filter') ?? ''} ${call.query.get('$orderby') ?? ''}`.replace(/'[^']*'/g, '')));
  if (names.some((name) => !basic.has(name))) call.office.consent.need('directory', ...fullProfiles);
}

/** `/users`: `$search` needs `ConsistencyLevel: eventual`, as Graph asks; `$filter`, `$orderby`, `$top`, `$skiptoken`, `$select`, `$count`. */
export function users(call: GraphCall): TenantResponse {
  call.office.consent.need('directory', 'User.ReadBasic.All', ...fullProfiles);
  demandOptions(call, userType, ['$select', '$filter', '$orderby', '$search', '$top', '$skiptoken', '$count'], 'refused');
  demandFiltered(call);
  const condition = wanted(call, asked);
  const order = sorted(call, asked);
  const { database } = call.tenant;
  return page(call, 'users', {
    count: () => countPeople(database, condition),
    take: (limit, skip) => peopleWhere(database, condition, limit, skip, order).map((kept) => shaped(visible(call, entity(kept)), call.query, defaults, userType))
  });
}

/** `/me` shows all of one's own profile to `User.Read`; `/users/{upn or id}` what the scopes reach. */
export function user(call: GraphCall, key: string | undefined): TenantResponse {
  if (key === undefined) call.office.consent.need('directory', 'User.Read');
  else call.office.consent.need('directory', 'User.ReadBasic.All', ...fullProfiles);
  demandOptions(call, userType, ['$select']);
  const person = key === undefined ? { ...call.me } : visible(call, thePerson(call.tenant, key));
  return graphJson(200, { '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users/$entity', ...shaped(person, call.query, defaults, userType) });
}

/** Members of a group: all that the scopes on users reach, else their ids. */
export const memberEntity = (call: GraphCall, kept: Kept): Record<string, unknown> => shaped(visible(call, entity(kept)), call.query, defaults, userType);

/** `/me/people?$search=…`: the people most relevant to me; here, everybody else. */
export function relevantPeople(call: GraphCall): TenantResponse {
  call.office.consent.need('directory', 'People.Read', 'People.Read.All');
  demandOptions(call, personType, ['$search', '$top', '$select', '$skiptoken']);
  const words = (call.query.get('$search') ?? '').replace(/"/g, '').trim();
  const beginning = `${words.replace(/[\\%_]/g, '\\$&')}%`;
  const columns = [...new Set(Object.values(asked.searched))];
  const condition = {
    sql: `p.id <> ? AND (${columns.map((column) => `${column} LIKE ? ESCAPE '\\' OR ${column} LIKE ? ESCAPE '\\'`).join(' OR ')})`,
    values: [call.me.id, ...columns.flatMap(() => [beginning, `% ${beginning}`])]
  };
  const { database } = call.tenant;
  return page(call, 'users(\'me\')/people', {
    count: () => countPeople(database, condition),
    take: (limit, skip) => peopleWhere(database, condition, limit, skip).map((kept) => shaped(relevant(entity(kept)), call.query, relevantProperties, personType))
  }, { usual: 10, most: 1000 });
}

const relevantProperties = 'id displayName givenName surname jobTitle userPrincipalName scoredEmailAddresses personType'.split(' ');
const relevant = (person: DirectoryPerson): Record<string, unknown> => ({
  ...person,
  scoredEmailAddresses: [{ address: person.mail, relevanceScore: 1 }],
  personType: { class: 'Person', subclass: 'OrganizationUser' }
});

/** Nobody of the made-up council has a photograph. */
export function photo(): never {
  throw new GraphProblem(404, 'ImageNotFound', "Exception of type 'Microsoft.Fast.Profile.Core.Exception.ImageNotFoundException' was thrown.");
}
