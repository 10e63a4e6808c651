import { refused, SharePointError, userNotFound } from '../errors';
import { deleted, entityAnswer, valueAnswer, type Answer } from '../odata/answer';
import type { Entity } from '../odata/entity';
import { argument, flagArgument, numberArgument, textArgument, type Segment } from '../odata/url';
import { memberOf, itemMask, listMask, webMask } from '../rights/access';
import { allows, permissionKinds, standardRoles, type Permissions } from '../rights/permissions';
import { getRole } from '../rights/roles';
import { assign, assignmentsAt, breakInheritance, hasOwnScope, resetInheritance, scopeOf, unassign, type Assignment, type Securable } from '../rights/scopes';
import { ensureUser, getPrincipal, getPrincipalByLogin } from '../store/principals';
import type { Call } from './call';
import { basePermissions, listPath, typedEntity } from './entities';
import { itemEntity } from './itemEntity';
import { listEntity } from './listEntity';
import { principalEntity } from './principalEntities';
import { action, addLinks, define, node, type Node, type Resource, type Step } from './registry';
import { roleEntity } from './roles';
import { webEntity } from './web';

declare module './registry' {
  interface NodeKinds {
    assignments: Securable;
    assignment: { readonly securable: Securable; readonly assignment: Assignment };
  }
}

function rightsOn(call: Call, securable: Securable): Permissions {
  switch (securable.kind) {
    case 'web':
      return call.webRights;
    case 'list':
      return call.listRights(securable.list);
    case 'item':
      return call.itemRights(securable.list, securable.item);
  }
}

function demandManage(call: Call, securable: Securable): void {
  if (!allows(rightsOn(call, securable), 'managePermissions')) throw new SharePointError(403, '-2147024891, System.UnauthorizedAccessException', 'Access denied. You do not have permission to perform this action or access this resource.');
}

function demandOwn(securable: Securable): void {
  if (!hasOwnScope(securable)) throw new SharePointError(400, '-2146233079, System.InvalidOperationException', 'This operation is not allowed on an object that inherits permissions.');
}

const pathOf = (securable: Securable): string => {
  switch (securable.kind) {
    case 'web':
      return 'Web';
    case 'list':
      return listPath(securable.list.id);
    case 'item':
      return `${listPath(securable.list.id)}/Items(${securable.item.id})`;
  }
};

const entityOf = (call: Call, securable: Securable): Entity => {
  switch (securable.kind) {
    case 'web':
      return webEntity(call, securable.web);
    case 'list':
      return listEntity(call, securable.list);
    case 'item':
      return itemEntity(call, securable.list, securable.item);
  }
};

function assignmentEntity(call: Call, securable: Securable, assignment: Assignment): Entity {
  return typedEntity({
    type: 'SP.RoleAssignment',
    set: 'SP.ApiData.RoleAssignments',
    path: `${pathOf(securable)}/RoleAssignments/GetByPrincipalId(${assignment.principalId})`,
    given: { PrincipalId: assignment.principalId },
    defaults: null,
    links: {
      Member: () => {
        const principal = getPrincipal(call.tenant.database, call.siteId, assignment.principalId);
        return principal ? principalEntity(call, principal) : null;
      },
      RoleDefinitionBindings: () => assignment.roleIds.flatMap((id) => getRole(call.tenant, call.siteId, id) ?? []).map(roleEntity)
    }
  });
}

function rows(call: Call, securable: Securable): Entity[] {
  if (!allows(rightsOn(call, securable), 'enumeratePermissions')) demandManage(call, securable);
  return assignmentsAt(call.tenant, scopeOf(securable)).map((assignment) => assignmentEntity(call, securable, assignment));
}

function breakIt(call: Call, securable: Securable, segment: Segment): Answer {
  demandManage(call, securable);
  const copy = flagArgument(segment, 'copyRoleAssignments') !== false;
  const fresh = !hasOwnScope(securable);
  const scope = breakInheritance(call.tenant, securable, copy, flagArgument(segment, 'clearSubscopes', 1) === true);
  // As SharePoint does: who breaks off without a copy is left alone in charge.
  if (fresh && !copy) {
    const fullControl = standardRoles.find((role) => role.kind === 5);
    if (fullControl) call.tenant.database.run('INSERT OR IGNORE INTO assignments (scope_id, principal_id, role_id) VALUES (?, ?, ?)', scope, call.user.id, fullControl.id);
  }
  return deleted;
}

function effectiveOf(call: Call, securable: Securable, login: string): Permissions {
  if (login.toLowerCase() !== call.user.login.toLowerCase()) {
    if (!allows(rightsOn(call, securable), 'enumeratePermissions')) demandManage(call, securable);
  }
  const user = getPrincipalByLogin(call.tenant.database, call.siteId, login) ?? ensureUser(call.tenant.database, call.siteId, login);
  if (!user) throw userNotFound(login);
  const member = memberOf(call.tenant, user);
  switch (securable.kind) {
    case 'web':
      return webMask(call.tenant, member, securable.web);
    case 'list':
      return listMask(call.tenant, member, securable.web, securable.list);
    case 'item':
      return itemMask(call.tenant, member, securable.web, securable.list, securable.item);
  }
}

/** `doesuserhavepermissions(@v)`: the mask as JSON, or a permission kind by number. */
function asked(segment: Segment): Permissions {
  const value = segment.args?.[0]?.value;
  if (typeof value === 'number') return 1n << BigInt(value - 1);
  if (typeof value !== 'string') throw refused('The permission mask is missing.');
  const named = Object.entries(permissionKinds).find(([name]) => name.toLowerCase() === value.toLowerCase());
  if (named) return 1n << BigInt(named[1] - 1);
  const parsed = /High\D+(\d+)[\s\S]*Low\D+(\d+)|Low\D+(\d+)[\s\S]*High\D+(\d+)/i.exec(value);
  if (!parsed) throw refused('The permission mask is not valid.');
  return (BigInt(parsed[1] ?? parsed[4]) << 32n) | BigInt(parsed[2] ?? parsed[3]);
}

/** What every securable object offers, given how it is found from its node. */
function securableSegments<Of>(of: (call: Call, of: Of) => Securable): NonNullable<Resource<Of>['segments']> {
  const act = (run: (call: Call, securable: Securable, segment: Segment) => Step) => action<Of>((call, target, segment) => run(call, of(call, target), segment));
  return {
    roleassignments: (call, target) => node('assignments', of(call, target)),
    breakroleinheritance: act(breakIt),
    resetroleinheritance: act((call, securable) => {
      demandManage(call, securable);
      resetInheritance(call.tenant, securable);
      return deleted;
    }),
    getusereffectivepermissions: (call, target, segment) =>
      valueAnswer('GetUserEffectivePermissions', 'SP.BasePermissions', basePermissions(effectiveOf(call, of(call, target), textArgument(segment, 'userName')))),
    doesuserhavepermissions: (call, target, segment) => {
      const mask = asked(segment);
      return valueAnswer('DoesUserHavePermissions', 'Edm.Boolean', (rightsOn(call, of(call, target)) & mask) === mask);
    },
    effectivebasepermissions: (call, target) => valueAnswer('EffectiveBasePermissions', 'SP.BasePermissions', basePermissions(rightsOn(call, of(call, target)))),
    firstuniqueancestorsecurableobject: (call, target) => entityAnswer(entityOf(call, uniqueAncestor(of(call, target))))
  };
}

function uniqueAncestor(securable: Securable): Securable {
  if (hasOwnScope(securable)) return securable;
  if (securable.kind === 'item' && securable.list.scopeId !== null) return { kind: 'list', web: securable.web, list: securable.list };
  return { kind: 'web', web: securable.web };
}

const ofWeb = (call: Call): Securable => ({ kind: 'web', web: call.web });

define('web', { segments: securableSegments(ofWeb) });
define('list', { segments: securableSegments((call, list) => ({ kind: 'list', web: call.web, list })) });
define('item', { segments: securableSegments((call, { list, item }) => ({ kind: 'item', web: call.web, list, item })) });
addLinks('web', { RoleAssignments: (call) => rows(call, ofWeb(call)), FirstUniqueAncestorSecurableObject: (call) => webEntity(call, call.web) });
addLinks('list', {
  RoleAssignments: (call, list) => rows(call, { kind: 'list', web: call.web, list }),
  FirstUniqueAncestorSecurableObject: (call, list) => entityOf(call, uniqueAncestor({ kind: 'list', web: call.web, list }))
});
addLinks('item', {
  RoleAssignments: (call, { list, item }) => rows(call, { kind: 'item', web: call.web, list, item }),
  FirstUniqueAncestorSecurableObject: (call, { list, item }) => entityOf(call, uniqueAncestor({ kind: 'item', web: call.web, list, item }))
});

const byPrincipal = (call: Call, securable: Securable, principalId: number): Node => {
  rows(call, securable);
  const assignment = assignmentsAt(call.tenant, scopeOf(securable)).find((row) => row.principalId === principalId);
  if (!assignment) throw refused('Can not find the principal with id: ' + principalId + '.', 404, '-2146232832');
  return node('assignment', { securable, assignment });
};

define('assignments', {
  entities: (call, securable) => ({ rows: rows(call, securable), set: 'SP.ApiData.RoleAssignments', path: `${pathOf(securable)}/RoleAssignments` }),
  key: (call, securable, segment) => byPrincipal(call, securable, numberArgument(segment, 'principalId')),
  segments: {
    getbyprincipalid: (call, securable, segment) => byPrincipal(call, securable, numberArgument(segment, 'principalId')),
    addroleassignment: action((call, securable, segment) => {
      demandManage(call, securable);
      demandOwn(securable);
      const principal = getPrincipal(call.tenant.database, call.siteId, numberArgument(segment, 'principalId'));
      if (!principal) throw refused('Can not find the principal with id: ' + numberArgument(segment, 'principalId') + '.', 404, '-2146232832');
      const role = getRole(call.tenant, call.siteId, numberArgument(segment, 'roleDefId', 1));
      if (!role) throw refused('Can not find the permission level.', 404, '-2146232832');
      if (role.kind === 1) throw refused('You cannot grant a user the limited access permission level.');
      assign(call.tenant, securable, principal.id, role.id);
      return deleted;
    }),
    removeroleassignment: action((call, securable, segment) => {
      demandManage(call, securable);
      demandOwn(securable);
      const roleId = argument(segment, 'roleDefId', 1);
      const gone = unassign(call.tenant, securable, numberArgument(segment, 'principalId'), typeof roleId === 'number' ? roleId : undefined);
      if (!gone) throw refused('Can not find the role assignment.', 404, '-2146232832');
      return deleted;
    })
  }
});

define('assignment', {
  entity: (call, { securable, assignment }) => assignmentEntity(call, securable, assignment),
  remove: (call, { securable, assignment }) => {
    demandManage(call, securable);
    demandOwn(securable);
    unassign(call.tenant, securable, assignment.principalId);
    return deleted;
  },
  segments: {
    member: (call, { assignment }) => {
      const principal = getPrincipal(call.tenant.database, call.siteId, assignment.principalId);
      if (!principal) throw userNotFound(String(assignment.principalId));
      return principal.kind === 'group' ? node('group', principal) : node('user', { user: principal, group: undefined });
    },
    roledefinitionbindings: (call, { securable, assignment }) => ({
      kind: 'entities',
      entities: assignment.roleIds.flatMap((id) => getRole(call.tenant, call.siteId, id) ?? []).map(roleEntity),
      set: 'SP.ApiData.RoleDefinitions',
      path: `${pathOf(securable)}/RoleAssignments/GetByPrincipalId(${assignment.principalId})/RoleDefinitionBindings`
    })
  }
});

