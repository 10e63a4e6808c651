import { people } from '../people';
import { badRequest, graphJson, noResource, notDone, GraphProblem } from './errors';
import { GraphCall, selected } from './call';
import { TenantResponse } from '../http';

/** A person as the directory gives them to everyone (`User.ReadBasic.All`). */
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
}

/** Everybody with an account, in alphabetical order. */
export function everybody(): DirectoryPerson[] {
  return people
    .map(person => ({
      id: person.objectId,
      displayName: person.name,
      givenName: person.givenName,
      surname: person.surname,
      mail: person.upn,
      userPrincipalName: person.upn,
      jobTitle: person.jobTitle,
      department: person.department,
      preferredLanguage: person.preferredLanguage,
      businessPhones: [],
      mobilePhone: null,
      officeLocation: null
    }))
    .sort((one, other) => one.displayName.localeCompare(other.displayName));
}

/** By upn or object id. */
export function findPerson(key: string): DirectoryPerson | undefined {
  const wanted = key.toLowerCase();
  return everybody().find(person => person.userPrincipalName === wanted || person.id === wanted);
}

/** @throws GraphProblem 404 */
export function thePerson(key: string): DirectoryPerson {
  const person = findPerson(key);
  if (!person) throw noResource(key);
  return person;
}

function has(person: DirectoryPerson, words: string): boolean {
  const wanted = words.toLowerCase().trim();
  return [person.displayName, person.givenName, person.surname, person.mail].some(text => text.toLowerCase().startsWith(wanted)) ||
    person.displayName.toLowerCase().split(' ').some(word => word.startsWith(wanted));
}

/** `$search="displayName:ali" OR "mail:ali"`: every quoted clause is one property and the beginning of a word. */
function bySearch(persons: DirectoryPerson[], search: string): DirectoryPerson[] {
  const clauses = [...search.matchAll(/"([^"]*)"/g)].map(match => match[1]);
  if (clauses.length === 0) throw badRequest('Syntax error: the $search clause must be in double quotes.', 'Request_BadRequest');
  const and = /"\s+AND\s+"/.test(search);
  const fits = (person: DirectoryPerson, clause: string): boolean => {
    const [, , words] = /^(?:(\w+):)?(.*)$/.exec(clause) ?? [];
    return has(person, words ?? '');
  };
  return persons.filter(person => (and ? clauses.every(clause => fits(person, clause)) : clauses.some(clause => fits(person, clause))));
}

const filterable = ['displayName', 'givenName', 'surname', 'mail', 'userPrincipalName', 'id'] as const;

/** `startswith(displayName,'x') or mail eq 'y'`: no brackets, no `and`; others are 501. */
function byFilter(persons: DirectoryPerson[], filter: string): DirectoryPerson[] {
  const tests = filter.split(/\s+or\s+/i).map(term => {
    const starts = /^startswith\((\w+),\s*'(.*)'\)$/i.exec(term.trim());
    const equals = /^(\w+)\s+eq\s+'(.*)'$/i.exec(term.trim());
    const [, property, value] = starts ?? equals ?? [];
    const known = filterable.find(name => name.toLowerCase() === property?.toLowerCase());
    if (!known) throw notDone(`$filter=${filter}`);
    const wanted = value.replace(/''/g, "'").toLowerCase();
    return (person: DirectoryPerson): boolean => (starts ? person[known].toLowerCase().startsWith(wanted) : person[known].toLowerCase() === wanted);
  });
  return persons.filter(person => tests.some(test => test(person)));
}

/** `/users`: `$search` needs `ConsistencyLevel: eventual`, as Graph asks; `$filter`, `$top`, `$select`, `$count`. */
export function users(call: GraphCall): TenantResponse {
  call.office.consent.need('directory', 'User.ReadBasic.All', 'User.Read.All');
  const { query } = call;
  let found = everybody();
  const search = query.get('$search');
  const filter = query.get('$filter');
  if (search !== null) {
    if (call.request.headers.consistencylevel?.toLowerCase() !== 'eventual') {
      throw badRequest("Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'", 'Request_UnsupportedQuery');
    }
    found = bySearch(found, search);
  }
  if (filter !== null) found = byFilter(found, filter);
  const top = Number(query.get('$top') ?? 100);
  if (!Number.isInteger(top) || top < 1 || top > 999) throw badRequest('Invalid page size specified. Must be between 1 and 999 inclusive.', 'Request_BadRequest');
  return graphJson(200, {
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users',
    ...(query.get('$count') === 'true' ? { '@odata.count': found.length } : {}),
    value: found.slice(0, top).map(person => selected(person, query))
  });
}

/** `/me`, `/users/{upn or id}` */
export function user(call: GraphCall, key: string | undefined): TenantResponse {
  if (key === undefined) call.office.consent.need('directory', 'User.Read');
  else call.office.consent.need('directory', 'User.ReadBasic.All', 'User.Read.All');
  const person = key === undefined ? call.me : thePerson(key);
  return graphJson(200, { '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users/$entity', ...selected(person, call.query) });
}

/** `/me/people?$search=…`: the people most relevant to me; here, everybody else. */
export function relevantPeople(call: GraphCall): TenantResponse {
  call.office.consent.need('directory', 'People.Read', 'People.Read.All');
  const words = (call.query.get('$search') ?? '').replace(/"/g, '');
  const found = everybody().filter(person => person.id !== call.me.id && has(person, words));
  return graphJson(200, {
    value: found.slice(0, Number(call.query.get('$top') ?? 10)).map(person => ({
      id: person.id,
      displayName: person.displayName,
      givenName: person.givenName,
      surname: person.surname,
      jobTitle: person.jobTitle,
      userPrincipalName: person.userPrincipalName,
      scoredEmailAddresses: [{ address: person.mail, relevanceScore: 1 }],
      personType: { class: 'Person', subclass: 'OrganizationUser' }
    }))
  });
}

/** Nobody of the made-up council has a photograph. */
export function photo(): never {
  throw new GraphProblem(404, 'ImageNotFound', "Exception of type 'Microsoft.Fast.Profile.Core.Exception.ImageNotFoundException' was thrown.");
}
