import * as v from 'valibot';
import { countGroups, findGroup, groupsAround, groupsInGroup, groupsWhere, peopleInGroup, type DirectoryGroup } from '../directory/groups';
import { countPeople, peopleWhere } from '../directory/people';
import { asGuid } from '../ids';
import type { TenantResponse } from '../http';
import { bodyOf, type GraphCall } from './call';
import { memberEntity, thePerson } from './directory';
import { badRequest, graphJson, GraphProblem, noResource, notDone } from './errors';
import { groupType, memberType, userType } from './names';
import { demandOptions } from './options';
import { page, shaped, sorted, wanted, type Asked } from './query';

const groupScopes = ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'] as const;

const entity = ({ id, displayName, description, unified, created }: DirectoryGroup): Record<string, unknown> => ({
  id, deletedDateTime: null, createdDateTime: created, description, displayName, groupTypes: unified ? ['Unified'] : [], mail: null, mailEnabled: unified,
  mailNickname: displayName.replace(/\W/g, ''), membershipRule: null, securityEnabled: !unified, visibility: unified ? 'Private' : null
});
const defaults = Object.keys(entity({ id: '', displayName: '', description: '', unified: false, created: '' }));
const asked: Asked = {
  type: groupType,
  columns: {
    displayName: { sql: 'g.display_name', kind: 'text' }, id: { sql: 'g.id', kind: 'address' }, securityEnabled: { sql: '(1 - g.unified)', kind: 'boolean' }, mailEnabled: { sql: 'g.unified', kind: 'boolean' },
    createdDateTime: { sql: 'g.created', kind: 'date' }
  },
  searched: { displayName: 'g.display_name', description: 'g.description' }
};

/** `/groups`: `$filter=startswith(displayName,'x')`, `$search="displayName:x"` with its header, `$orderby`, `$top`, `$select`, `$count`. */
export function groups(call: GraphCall): TenantResponse {
  call.office.consent.need('directory', ...groupScopes);
  demandOptions(call, groupType, ['$select', '$filter', '$orderby', '$search', '$top', '$skiptoken', '$count'], 'refused');
  const condition = wanted(call, asked);
  const order = sorted(call, asked);
  const { database } = call.tenant;
  return page(call, 'groups', {
    count: () => countGroups(database, condition),
    take: (limit, skip) => groupsWhere(database, condition, limit, skip, order).map((group) => shaped(entity(group), call.query, defaults, groupType))
  });
}

/** @throws GraphProblem 400 for what is no id, 404 for a group that is not (or no longer) there */
function theGroup(call: GraphCall, id: string): DirectoryGroup {
  if (asGuid(id) === undefined) throw badRequest(`Invalid object identifier '${id}'.`, 'Request_BadRequest');
  const group = findGroup(call.tenant.database, id);
  if (!group) throw noResource(id);
  return group;
}

/** `/groups/{id}`, `/groups/{id}/members`, `/groups/{id}/transitiveMembers`, both also `/microsoft.graph.user`. */
export function group(call: GraphCall, id: string, part?: string, cast?: string): TenantResponse | undefined {
  call.office.consent.need('directory', ...groupScopes);
  const found = theGroup(call, id);
  if (part === undefined) {
    demandOptions(call, groupType, ['$select']);
    return graphJson(200, { '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#groups/$entity', ...shaped(entity(found), call.query, defaults, groupType) });
  }
  const kind = part.toLowerCase();
  if (kind !== 'members' && kind !== 'transitivemembers') return undefined;
  return members(call, found.id, kind === 'transitivemembers', cast);
}

function members(call: GraphCall, id: string, transitive: boolean, cast: string | undefined): TenantResponse {
  const { database } = call.tenant;
  if (cast !== undefined && cast.toLowerCase() !== 'microsoft.graph.user') throw notDone(`members as ${cast}`);
  demandOptions(call, cast === undefined ? memberType : userType, ['$select', '$top', '$skiptoken', '$count'], 'refused');
  const people = peopleInGroup(id, transitive);
  // without a cast, the groups in the group come too, and each says what it is
  const inner = cast === undefined ? groupsWhere(database, groupsInGroup(id, transitive), 1000) : [];
  return page(call, cast === undefined ? 'directoryObjects' : 'users', {
    count: () => countPeople(database, people) + inner.length,
    take: (limit, skip) => [
      ...inner.slice(skip, skip + limit).map((each) => ({ '@odata.type': '#microsoft.graph.group', ...shaped(entity(each), call.query, defaults, groupType) })),
      ...peopleWhere(database, people, Math.max(0, limit - Math.max(0, inner.length - skip)), Math.max(0, skip - inner.length)).map((each) =>
        cast === undefined ? { '@odata.type': '#microsoft.graph.user', ...memberEntity(call, each) } : memberEntity(call, each)
      )
    ]
  });
}

/** One's own memberships need `User.Read`; another's both scopes. Source: learn.microsoft.com/graph/api/directoryobject-getmembergroups */
function whose(call: GraphCall, key: string | undefined): string {
  if (key === undefined) {
    call.office.consent.need('directory', 'User.Read', ...groupScopes);
    return call.me.id;
  }
  call.office.consent.need('directory', 'User.ReadBasic.All', 'User.Read.All', 'Directory.Read.All');
  call.office.consent.need('directory', ...groupScopes);
  return thePerson(call.tenant, key).id;
}

/** `/me/memberOf`, `/me/transitiveMemberOf`, both also `/microsoft.graph.group`. A scope that shows no groups shows their ids only, the rest is null. */
export function memberOf(call: GraphCall, key: string | undefined, transitive: boolean, cast?: string): TenantResponse {
  if (cast !== undefined && cast.toLowerCase() !== 'microsoft.graph.group') throw notDone(`memberships as ${cast}`);
  const condition = groupsAround(whose(call, key), transitive);
  demandOptions(call, cast === undefined ? memberType : groupType, ['$select', '$top', '$skiptoken', '$count'], 'refused');
  const { database } = call.tenant;
  const readable = call.office.consent.has(...groupScopes);
  const seen = (group: DirectoryGroup): Record<string, unknown> => ({
    ...(cast === undefined ? { '@odata.type': '#microsoft.graph.group' } : {}),
    ...Object.fromEntries(Object.entries(shaped(entity(group), call.query, defaults, groupType)).map(([name, value]) => [name, readable || name === 'id' ? value : Array.isArray(value) ? [] : null]))
  });
  return page(call, cast === undefined ? 'directoryObjects' : 'groups', {
    count: () => countGroups(database, condition),
    take: (limit, skip) => groupsWhere(database, condition, limit, skip).map(seen)
  });
}

const most = 11_000;
const memberGroupsBody = v.object({ securityEnabledOnly: v.optional(v.nullable(v.boolean()), false) });
const checkBody = v.object({ groupIds: v.pipe(v.array(v.string()), v.minLength(1)) });

function idsAround(call: GraphCall, key: string | undefined, securityOnly: boolean): readonly string[] {
  const found = groupsWhere(call.tenant.database, groupsAround(whose(call, key), true), most + 1);
  return found.filter(({ unified }) => !securityOnly || !unified).map(({ id }) => id);
}

const answered = (ids: readonly string[]): TenantResponse => graphJson(200, { '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#Collection(Edm.String)', value: ids });

/** POST `getMemberGroups`: the ids of all groups around the person; more than 11,000 are refused. */
export function getMemberGroups(call: GraphCall, key: string | undefined): TenantResponse {
  const parsed = v.safeParse(memberGroupsBody, bodyOf(call));
  if (!parsed.success) throw badRequest('Invalid value specified for parameter securityEnabledOnly.', 'Request_BadRequest');
  const ids = idsAround(call, key, parsed.output.securityEnabledOnly === true);
  if (ids.length > most) throw new GraphProblem(400, 'Directory_ResultSizeLimitExceeded', 'The result size limit has been exceeded.');
  return answered(ids);
}

/** POST `checkMemberGroups`: which of up to 20 groups the person is in. */
export function checkMemberGroups(call: GraphCall, key: string | undefined): TenantResponse {
  const parsed = v.safeParse(checkBody, bodyOf(call));
  if (!parsed.success) throw badRequest('Invalid value specified for parameter groupIds.', 'Request_BadRequest');
  const { groupIds } = parsed.output;
  if (groupIds.length > 20) throw badRequest('The number of group ids exceeds the maximum of 20.', 'Request_BadRequest');
  const around = new Set(idsAround(call, key, false));
  return answered(groupIds.filter((id) => around.has(id.toLowerCase())));
}
