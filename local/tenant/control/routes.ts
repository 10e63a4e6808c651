import { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { Tenant } from '../tenant';
import { findInDirectory } from '../directory/people';
import { officeOf } from '../graph';
import { grantedAtFirst } from '../graph/consent';
import { teams } from '../graph/teams';
import { json } from './body';
import { Controls } from './controls';
import { directory } from './directory';
import { ruleSchema } from './faults';

/**
 * `/_local/*`: what the workbench, the tests and a curious person use. Reading is open to the server's own pages and to programs on
 * this computer; writing needs the header `X-Local: 1`, which no other site's form can send. Described in docs/local-tenant.md.
 *
 * | path | GET | POST | DELETE |
 * | --- | --- | --- | --- |
 * | faults | the rules in force | a rule or an array of rules (see faults.ts) | all; `?id=` one |
 * | clock | `{ now, realNow }` | `{ now: ISO }`, `{ advanceHours: n }` or `{ reset: true }` | |
 * | log | calls to SharePoint and Graph, oldest first | | clears it |
 * | people | upn, name, role, preferred language; the shared mailbox; the teams; `accountEnabled: false` for who has left | `{ upn, accountEnabled?, department?, jobTitle? }` changes an account; `{ generate: n, from?, site?, group? }` adds made-up staff | |
 * | groups | the groups of the directory | `{ displayName, add?: [upn or group id], remove?: [] }`: makes the group when there is none of that name | `?id=` one |
 * | mail | letters, newest first; `?mailbox=` one mailbox | | empties all mailboxes |
 * | chats | chats and channels with their messages | | empties them |
 * | consent | granted scopes | `{ grant: [] , revoke: [] }`, `{ only: [] }` or `{ reset: true }` | |
 */
export function openControls(app: FastifyInstance, tenant: Tenant, controls: Controls): void {
  void app.register(
    async local => {
      local.addHook('preHandler', async (request: FastifyRequest, reply: FastifyReply) => {
        if (request.method !== 'GET' && request.method !== 'HEAD' && request.headers['x-local'] !== '1') {
          return reply.code(403).send({ error: 'A write to /_local needs the header X-Local: 1.' });
        }
        reply.header('cache-control', 'no-store');
        return undefined; // a returned reply would mean that it is answered already
      });
      local.setErrorHandler((error, _request, reply) => {
        if (error instanceof v.ValiError) return reply.code(400).send({ error: error.issues.map(issue => `${v.getDotPath(issue) ?? ''} ${issue.message}`.trim()).join('; ') });
        if (error instanceof SyntaxError || error instanceof RangeError) return reply.code(400).send({ error: error.message });
        throw error;
      });
      faults(local, controls);
      clock(local, tenant);
      log(local, controls);
      directory(local, tenant);
      office(local, tenant);
    },
    { prefix: '/_local' }
  );
}

function faults(app: FastifyInstance, controls: Controls): void {
  app.get('/faults', async () => ({ value: controls.faults.rules() }));
  app.post('/faults', async (request, reply) => {
    const given = v.parse(v.union([v.array(ruleSchema), v.pipe(ruleSchema, v.transform(rule => [rule]))]), json(request));
    return reply.code(201).send({ ids: given.map(rule => controls.faults.add(rule)) });
  });
  app.delete<{ Querystring: { id?: string } }>('/faults', async request => {
    controls.faults.remove(request.query.id);
    return { value: controls.faults.rules() };
  });
}

/** @throws RangeError for a time beyond what the dates of lists can say */
function sensible(moment: Temporal.Instant): Temporal.Instant {
  const { year } = moment.toZonedDateTimeISO('UTC');
  if (year < 1950 || year > 8000) throw new RangeError('The clock goes from 1950 to 8000.');
  return moment;
}

const clockSchema = v.union([v.strictObject({ now: v.string() }), v.strictObject({ advanceHours: v.number() }), v.strictObject({ reset: v.literal(true) })]);

function clock(app: FastifyInstance, tenant: Tenant): void {
  const state = (): object => ({ now: tenant.clock.now().toString(), realNow: Temporal.Now.instant().toString() });
  app.get('/clock', async () => state());
  app.post('/clock', async request => {
    const wish = v.parse(clockSchema, json(request));
    if ('now' in wish) tenant.clock.set(sensible(Temporal.Instant.from(wish.now)));
    else if ('advanceHours' in wish) tenant.clock.set(sensible(tenant.clock.now().add({ milliseconds: Math.round(wish.advanceHours * 3_600_000) })));
    else tenant.clock.reset();
    return state();
  });
}

function log(app: FastifyInstance, controls: Controls): void {
  app.get('/log', async () => ({ value: controls.log.all() }));
  app.delete('/log', async () => {
    controls.log.clear();
    return { value: [] };
  });
}

const consentSchema = v.union([
  v.strictObject({ reset: v.literal(true) }),
  v.strictObject({ only: v.array(v.string()) }),
  v.strictObject({ grant: v.optional(v.array(v.string()), []), revoke: v.optional(v.array(v.string()), []) })
]);

function office(app: FastifyInstance, tenant: Tenant): void {
  const { mail, chats, consent } = officeOf(tenant);
  app.get<{ Querystring: { mailbox?: string } }>('/mail', async request => ({ value: mail.letters(request.query.mailbox) }));
  app.delete('/mail', async () => {
    mail.clear();
    return { value: [] };
  });

  const upnOf = (id: string): string => findInDirectory(tenant.database, id)?.upn ?? id;
  app.get('/chats', async () => ({
    chats: chats.all().map(chat => ({ ...chat, members: chat.members.map(upnOf), messages: chats.messages(chat.id).map(message => ({ ...message, sender: upnOf(message.sender) })) })),
    channels: teams.flatMap(team =>
      team.channels.map(channel => ({
        teamId: team.id, team: team.displayName, ...channel, messages: chats.messages(channel.id).map(message => ({ ...message, sender: upnOf(message.sender) }))
      }))
    )
  }));
  app.delete('/chats', async () => {
    chats.clear();
    return { chats: [] };
  });

  app.get('/consent', async () => ({ granted: consent.list(), grantedAtFirst }));
  app.post('/consent', async request => {
    const wish = v.parse(consentSchema, json(request));
    if ('reset' in wish) consent.reset();
    else if ('only' in wish) consent.set(wish.only);
    else {
      wish.grant.forEach(scope => consent.grant(scope));
      wish.revoke.forEach(scope => consent.revoke(scope));
    }
    return { granted: consent.list() };
  });
}
