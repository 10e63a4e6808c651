import { invalidQuery, refused, SharePointError } from '../errors';
import { deleted, entityAnswer, noContent } from '../odata/answer';
import { isObject, textOf, type JsonObject } from '../odata/body';
import type { Entity } from '../odata/entity';
import { numberArgument, textArgument } from '../odata/url';
import { fromHighLow } from '../rights/permissions';
import { allRoles, getRole, nextRoleId, removeRole, saveRole } from '../rights/roles';
import type { RoleRecord } from '../store/records';
import type { Call } from './call';
import { basePermissions, typedEntity } from './entities';
import { action, addLinks, define, node, type Node } from './registry';

declare module './registry' {
  interface NodeKinds {
    roles: null;
    role: RoleRecord;
  }
}

export const roleEntity = (role: RoleRecord): Entity =>
  typedEntity({
    type: 'SP.RoleDefinition',
    set: 'SP.ApiData.RoleDefinitions',
    path: `Web/RoleDefinitions(${role.id})`,
    given: { BasePermissions: basePermissions(role.mask), Description: role.description, Hidden: role.hidden, Id: role.id, Name: role.name, Order: role.order, RoleTypeKind: role.kind },
    defaults: null
  });

const missing = (): SharePointError => refused('Can not find the permission level.', 404, '-2146232832');

const found = (role: RoleRecord | undefined): Node => {
  if (!role) throw missing();
  return node('role', role);
};

/** Reads `BasePermissions: { High, Low }`, strings or numbers. */
function sentMask(values: JsonObject): bigint | undefined {
  const sent = values.BasePermissions;
  if (sent === undefined) return undefined;
  const half = (name: string): bigint => {
    const value = isObject(sent) ? sent[name] : undefined;
    if ((typeof value !== 'string' && typeof value !== 'number') || !/^\d+$/.test(String(value))) throw invalidQuery(`Cannot convert the value of ${name} to the expected type 'Edm.Int64'.`);
    return BigInt(value) & 0xffffffffn;
  };
  return fromHighLow(half('High'), half('Low'));
}

function checkName(call: Call, name: string | undefined, except?: number): string {
  if (!name?.trim()) throw refused('The permission level needs a name.');
  if (allRoles(call.tenant, call.siteId).some((role) => role.id !== except && role.name.toLowerCase() === name.toLowerCase())) {
    throw refused('The specified name is already in use.\n\nPlease try again with a new name.', 500, '-2130575293');
  }
  return name;
}

define('web', { segments: { roledefinitions: () => node('roles', null) } });
addLinks('web', { RoleDefinitions: (call) => allRoles(call.tenant, call.siteId).map(roleEntity) });

define('roles', {
  entities: (call) => ({ rows: allRoles(call.tenant, call.siteId).map(roleEntity), set: 'SP.ApiData.RoleDefinitions', path: 'Web/RoleDefinitions' }),
  key: (call, _roles, segment) => found(getRole(call.tenant, call.siteId, numberArgument(segment, 'id'))),
  post: (call) => {
    call.demandWeb('managePermissions');
    const { values } = call.body;
    const role: RoleRecord = {
      siteId: call.siteId,
      id: nextRoleId(call.tenant, call.siteId),
      name: checkName(call, textOf(values, 'Name')),
      description: textOf(values, 'Description') ?? '',
      order: Number(values.Order ?? 0),
      kind: 0,
      hidden: false,
      mask: sentMask(values) ?? 0n
    };
    saveRole(call.tenant, role);
    return entityAnswer(roleEntity(role), 201);
  },
  segments: {
    getbyid: (call, _roles, segment) => found(getRole(call.tenant, call.siteId, numberArgument(segment, 'id'))),
    getbyname: (call, _roles, segment) =>
      found(allRoles(call.tenant, call.siteId).find((role) => role.name.toLowerCase() === textArgument(segment, 'name').toLowerCase())),
    getbytype: (call, _roles, segment) => found(allRoles(call.tenant, call.siteId).find((role) => role.kind === numberArgument(segment, 'roleType')))
  }
});

define('role', {
  entity: (_call, role) => roleEntity(role),
  merge: (call, role) => {
    call.demandWeb('managePermissions');
    const { values } = call.body;
    if ([5, 1].includes(role.kind)) throw refused('You cannot customize this permission level.');
    saveRole(call.tenant, {
      ...role,
      name: values.Name === undefined ? role.name : checkName(call, textOf(values, 'Name'), role.id),
      description: textOf(values, 'Description') ?? role.description,
      order: values.Order === undefined ? role.order : Number(values.Order),
      mask: sentMask(values) ?? role.mask
    });
    return noContent();
  },
  remove: (call, role) => {
    call.demandWeb('managePermissions');
    if ([5, 1].includes(role.kind)) throw refused('You cannot delete this permission level.');
    removeRole(call.tenant, role);
    return deleted;
  },
  segments: {
    deleteobject: action((call, role) => {
      call.demandWeb('managePermissions');
      if ([5, 1].includes(role.kind)) throw refused('You cannot delete this permission level.');
      removeRole(call.tenant, role);
      return deleted;
    })
  }
});
