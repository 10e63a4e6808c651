import { Tenant } from '../tenant';
import { TenantRequest, TenantResponse } from '../http';
import { graphBatch } from './batch';
import { GraphCall, segmentsOf } from './call';
import { chat, createChat, joinedTeams, listChats, team } from './conversations';
import { findPerson, photo, relevantPeople, thePerson, user, users } from './directory';
import { checkMemberGroups, getMemberGroups, group, groups, memberOf } from './groups';
import { graphError, GraphProblem, notDone } from './errors';
import { readQuery } from './options';
import { sendMail } from './mail';
import { GraphOffice } from './office';

const offices = new WeakMap<Tenant, GraphOffice>();

/** Mailboxes, chats and consent of a tenant; made on first use. */
export function officeOf(tenant: Tenant): GraphOffice {
  let office = offices.get(tenant);
  if (!office) {
    office = new GraphOffice(tenant.database);
    offices.set(tenant, office);
  }
  return office;
}

/**
 * Microsoft Graph, as much of it as the desk and its people pickers use, on `/v1.0/…`. What it lacks is 501 with a sentence.
 * @param around for each part of a `$batch`: lets the server count, log and break parts one by one
 */
export async function handleGraph(
  tenant: Tenant,
  request: TenantRequest,
  around: (part: TenantRequest, handle: () => Promise<TenantResponse>) => Promise<TenantResponse> = (part, handle) => handle()
): Promise<TenantResponse> {
  const at = tenant.clock.now().toString();
  const me = request.upn === undefined ? undefined : findPerson(tenant, request.upn);
  if (!me) return graphError(401, 'InvalidAuthenticationToken', 'Access token is empty.', at, { 'www-authenticate': 'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"' });
  const url = new URL(request.url);
  try {
    const segments = segmentsOf(url.pathname.replace(/^\/(v1\.0|beta)(?=\/|$)/i, ''));
    const call: GraphCall = { tenant, office: officeOf(tenant), request, me, method: request.method.toUpperCase(), segments, query: readQuery(url.searchParams) };
    if (segments[0] === '$batch' && call.method === 'POST') return await graphBatch(request, part => around(part, () => handleGraph(tenant, part, around)));
    const answer = resource(call);
    if (!answer) throw notDone(`${call.method} ${url.pathname}`);
    return answer;
  } catch (error) {
    if (error instanceof GraphProblem) return graphError(error.status, error.code, error.message, at);
    if (error instanceof SyntaxError || error instanceof URIError) return graphError(400, 'BadRequest', 'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.', at);
    throw error;
  }
}

/** Undefined for every path and method that is not there: 501. */
function resource(call: GraphCall): TenantResponse | undefined {
  const [root, ...rest] = call.segments;
  const reads = call.method === 'GET';
  const longest = { me: 3, users: 4, groups: 3, chats: 2, teams: 4 }[root?.toLowerCase() ?? ''] ?? 0;
  // `/users/$count`, `/groups/delta()`, `/groups/{id}/members/$ref`: no ids of anything
  if (rest.length > longest || rest.some((part) => /^\$|^(microsoft\.graph\.)?delta(\(.*\))?$/i.test(part) && part !== '$value')) return undefined;
  switch (root?.toLowerCase()) {
    case 'me':
      return person(call, undefined, rest);
    case 'users':
      if (rest.length === 0) return reads ? users(call) : undefined;
      return person(call, rest[0], rest.slice(1));
    case 'groups':
      if (!reads) return undefined;
      return rest.length === 0 ? groups(call) : group(call, rest[0], rest[1], rest[2]);
    case 'chats':
      if (rest.length === 0) return reads ? listChats(call) : call.method === 'POST' ? createChat(call) : undefined;
      return chat(call, rest[0], rest[1]);
    case 'teams':
      return rest.length === 0 ? undefined : team(call, rest);
    default:
      return undefined;
  }
}

/** @param key undefined for `/me` */
function person(call: GraphCall, key: string | undefined, rest: readonly string[]): TenantResponse | undefined {
  const part = rest[0]?.toLowerCase();
  if ((part === 'sendmail' || part === 'microsoft.graph.sendmail') && call.method === 'POST') {
    if (key !== undefined && !findPerson(call.tenant, key)) throw new GraphProblem(404, 'ErrorInvalidUser', `The requested user '${key}' is invalid.`);
    return sendMail(call, key === undefined ? undefined : thePerson(call.tenant, key));
  }
  if (call.method === 'POST' && (part === 'getmembergroups' || part === 'microsoft.graph.getmembergroups')) return getMemberGroups(call, key);
  if (call.method === 'POST' && (part === 'checkmembergroups' || part === 'microsoft.graph.checkmembergroups')) return checkMemberGroups(call, key);
  if (call.method !== 'GET') return undefined;
  const alone = rest.length <= 1;
  switch (part) {
    case undefined:
      return user(call, key);
    case 'people':
      return key === undefined && alone ? relevantPeople(call) : undefined;
    case 'chats':
      return key === undefined && alone ? listChats(call) : undefined;
    case 'joinedteams':
      return key === undefined && alone ? joinedTeams(call) : undefined;
    case 'transitivememberof':
    case 'memberof':
      return rest.length <= 2 ? memberOf(call, key, part === 'transitivememberof', rest[1]) : undefined;
    case 'photo':
      return alone || rest[1] === '$value' ? photo() : undefined;
    case 'photos':
      return alone ? undefined : photo();
    default:
      return undefined;
  }
}
