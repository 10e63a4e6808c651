import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { readInstant, ukDate } from '../../../calendar';
import { GraphFailure } from '../../../platform/graph';
import type { GraphPort } from '../../../platform/host/services';
import type { Audience, Directory } from '../../rules';

/** A person of the directory before their groups and their id on the site are known. */
export interface DirectoryPerson {
  readonly objectId: string;
  readonly upn: string;
  readonly name: string;
  readonly department: string;
  readonly jobTitle: string;
  readonly joined: Temporal.PlainDate | undefined;
}

const text = v.pipe(v.nullish(v.string(), ''), v.transform((value) => value ?? ''));
const user = v.object({
  id: v.string(), displayName: text, userPrincipalName: v.string(), department: text, jobTitle: text, accountEnabled: v.nullish(v.boolean()), createdDateTime: text, userType: text
});
const page = <Row extends v.GenericSchema>(row: Row) => v.object({ value: v.array(row), '@odata.nextLink': v.optional(v.string()) });
const users = page(user);

/** Graph gives the next page as a whole address; a call names what comes after the version. */
const below = (link: string): string => link.replace(/^https?:\/\/[^/]+\/(v1\.0|beta)/, '');

/**
 * Everybody with an account that is not blocked, in pages of 999. Guests are no staff.
 * @returns undefined when the tenant does not let the desk read profiles (`User.Read.All`); a weaker scope gives names alone
 * @throws GraphFailure for what may pass: nobody is counted out because of a bad moment
 */
export async function readPeople(graph: GraphPort): Promise<readonly DirectoryPerson[] | undefined> {
  const found: v.InferOutput<typeof user>[] = [];
  let next: string | undefined = '/users?$select=id,displayName,userPrincipalName,department,jobTitle,accountEnabled,createdDateTime,userType&$top=999';
  try {
    while (next !== undefined) {
      const answer: v.InferOutput<typeof users> = v.parse(users, await graph.get(next));
      found.push(...answer.value);
      next = answer['@odata.nextLink'] && below(answer['@odata.nextLink']);
    }
  } catch (error) {
    if (error instanceof GraphFailure && error.kind === 'not-consented') return undefined;
    throw error;
  }
  if (found.every(({ accountEnabled }) => typeof accountEnabled !== 'boolean')) return undefined;
  return found.filter(({ accountEnabled, userType }) => accountEnabled !== false && userType !== 'Guest').map((each) => {
    const created = readInstant(each.createdDateTime);
    return { objectId: each.id, upn: each.userPrincipalName.toLowerCase(), name: each.displayName || each.userPrincipalName, department: each.department, jobTitle: each.jobTitle, joined: created && ukDate(created) };
  });
}

type Group = (Audience & { kind: 'some' })['groups'][number];
export interface GroupMembers {
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  readonly unreadable: Directory['unreadableGroups'];
}

const batch = v.object({ responses: v.array(v.object({ id: v.string(), status: v.number(), body: v.optional(v.unknown()) })) });
const members = page(v.object({ id: v.string() }));
/** Graph's limit for one batch. */
const batchSize = 20;

const whyNot = (status: number): Directory['unreadableGroups'][number]['why'] => (status === 404 ? 'gone' : status === 403 || status === 401 ? 'not-consented' : 'failed');

/**
 * Who is in each group, groups in groups included. The pages of twenty groups at a time come in one call.
 * A group that cannot be read is named with why; the others are read all the same.
 * @throws GraphFailure when Graph answers nothing at all
 */
export async function readGroups(graph: GraphPort, groups: readonly Group[]): Promise<GroupMembers> {
  const found = new Map<string, Set<string>>();
  const unreadable = new Map<string, Directory['unreadableGroups'][number]>();
  let open = groups.map((group) => ({ group, url: `/groups/${encodeURIComponent(group.id)}/transitiveMembers/microsoft.graph.user?$select=id&$top=999&$count=true` }));
  while (open.length > 0) {
    const now = open.slice(0, batchSize);
    const rest = open.slice(batchSize);
    // casting to users is one of Graph's advanced queries, which asks for this header
    const requests = now.map(({ url }, place) => ({ id: String(place), method: 'GET', url, headers: { ConsistencyLevel: 'eventual' } }));
    const answer = v.parse(batch, await graph.post('/$batch', { requests }));
    const more = now.flatMap(({ group }, place) => {
      const part = answer.responses.find(({ id }) => id === String(place));
      const read = v.safeParse(members, part?.body);
      if (part?.status !== 200 || !read.success) {
        unreadable.set(group.id, { ...group, why: whyNot(part?.status ?? 0) });
        return [];
      }
      const ids = found.get(group.id) ?? new Set<string>();
      read.output.value.forEach(({ id }) => ids.add(id));
      found.set(group.id, ids);
      const next = read.output['@odata.nextLink'];
      return next === undefined ? [] : [{ group, url: below(next) }];
    });
    open = [...rest, ...more];
  }
  // half a group would say "no" of people who are in it
  unreadable.forEach((group) => found.delete(group.id));
  return { members: found, unreadable: [...unreadable.values()] };
}
