import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { addMadeUpStaff } from '../directory/generate';
import { addGroup, addMembers, countGroups, findGroup, groupsWhere, removeGroup, removeMembers } from '../directory/groups';
import { changePerson, findInDirectory } from '../directory/people';
import { teams } from '../graph/teams';
import { newGuid } from '../ids';
import { people, sharedMailboxes } from '../people';
import type { Tenant } from '../tenant';
import { json } from './body';

const changeSchema = v.strictObject({ upn: v.string(), accountEnabled: v.optional(v.boolean()), department: v.optional(v.string()), jobTitle: v.optional(v.string()) });
const generateSchema = v.strictObject({
  generate: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50_000)), from: v.optional(v.number(), 1), site: v.optional(v.string()), group: v.optional(v.string())
});
const groupSchema = v.strictObject({ displayName: v.string(), add: v.optional(v.array(v.string()), []), remove: v.optional(v.array(v.string()), []) });

/** What an administrator does in Entra: people leave, move or come in thousands; groups are made, filled, nested and deleted. */
export function directory(app: FastifyInstance, tenant: Tenant): void {
  const { database } = tenant;
  const one = (id: string): { id: string } | undefined => findInDirectory(database, id) ?? findGroup(database, id);
  const named = (displayName: string): string => {
    const [known] = groupsWhere(database, { sql: 'g.display_name = ?', values: [displayName] }, 1);
    if (known) return known.id;
    const id = newGuid();
    addGroup(database, { id, displayName, description: '', unified: false, created: tenant.clock.now().toString() });
    return id;
  };

  app.get('/people', async () => ({
    value: people.map(({ accountAgeDays: _days, ...person }) => ({ ...person, accountEnabled: findInDirectory(database, person.upn)?.accountEnabled ?? false })),
    sharedMailboxes,
    teams
  }));
  app.post('/people', async (request, reply) => {
    const wish = v.parse(v.union([changeSchema, generateSchema]), json(request));
    if ('upn' in wish) {
      if (!changePerson(database, wish.upn, wish)) return reply.code(404).send({ error: `There is no account ${wish.upn}.` });
      return findInDirectory(database, wish.upn);
    }
    const added = addMadeUpStaff(tenant, wish.generate, wish);
    if (wish.group !== undefined) addMembers(database, named(wish.group), added.map(({ id }) => id));
    return reply.code(201).send({ added: added.length, first: added[0].upn, last: added[added.length - 1].upn });
  });

  app.get('/groups', async () => ({ value: groupsWhere(database, { sql: '1', values: [] }, countGroups(database, { sql: '1', values: [] })) }));
  app.post('/groups', async (request, reply) => {
    const { displayName, add, remove } = v.parse(groupSchema, json(request));
    const unknown = [...add, ...remove].find((key) => !one(key));
    if (unknown !== undefined) return reply.code(404).send({ error: `There is neither a person nor a group ${unknown}.` });
    const ids = (keys: readonly string[]): string[] => keys.flatMap((key) => one(key)?.id ?? []);
    const id = named(displayName);
    addMembers(database, id, ids(add));
    removeMembers(database, id, ids(remove));
    return reply.code(201).send({ id, displayName });
  });
  app.delete<{ Querystring: { id?: string } }>('/groups', async (request, reply) => (removeGroup(database, request.query.id ?? '') ? { id: request.query.id } : reply.code(404).send({ error: 'There is no such group.' })));
}
