import { accessDenied, propertyMissing, refused, userNotFound, SharePointError } from '../errors';
import { deleted, entityAnswer, noContent, type Answer } from '../odata/answer';
import { textOf, type JsonObject } from '../odata/body';
import { numberArgument, textArgument } from '../odata/url';
import { addMember, addPrincipal, allGroups, getGroupByName, getPrincipal, removePrincipal, updatePrincipal } from '../store/principals';
import type { Json, PrincipalRecord, WebRecord } from '../store/records';
import { checkType, propertyTypes } from '../types/table';
import type { Call } from './call';
import { groupEntity, groupOwner, mayManageGroup, principalEntity } from './principalEntities';
import { action, addLinks, define, node, type Node } from './registry';

declare module './registry' {
  interface NodeKinds {
    /** All groups of the site, or those that one user is in. */
    groups: { readonly of: readonly PrincipalRecord[] | undefined; readonly path: string };
    group: PrincipalRecord;
  }
}

const groupMissing = (): SharePointError => refused('Group cannot be found.', 404, '-2146232832');

const found = (group: PrincipalRecord | undefined): Node => {
  if (group?.kind !== 'group') throw groupMissing();
  return node('group', group);
};

const byId = (call: Call, id: number): Node => found(getPrincipal(call.tenant.database, call.siteId, id));

const rowsOf = (call: Call, of: readonly PrincipalRecord[] | undefined): readonly PrincipalRecord[] => of ?? allGroups(call.tenant.database, call.siteId);

const flags = ['AllowMembersEditMembership', 'AllowRequestToJoinLeave', 'AutoAcceptRequestToJoinLeave', 'OnlyAllowMembersViewMembership'];

function groupProps(values: JsonObject): Record<string, Json> {
  const props: Record<string, Json> = {};
  for (const [name, value] of Object.entries(values)) {
    if (name === 'Title' || name === 'LoginName') continue;
    const types = propertyTypes('SP.Group');
    if (!(name in types)) throw propertyMissing(name, 'SP.Group');
    checkType(name, value, types);
    if (flags.includes(name)) props[name] = value === true;
    else if (name === 'Description' || name === 'RequestToJoinLeaveEmailSetting') props[name] = value === null ? null : String(value);
  }
  return props;
}

function checkedTitle(call: Call, text: string | undefined, except?: number): string {
  const title = text?.trim() ?? '';
  if (title === '' || title.length > 255 || /["/\\[\]:|<>+=;,?*'@]/.test(title)) {
    throw refused('The group name is empty, or you are using one or more of the following invalid characters: " / \\ [ ] : | < > + = ; , ? * \' @', 400, '-2130575340');
  }
  const other = getGroupByName(call.tenant.database, call.siteId, title);
  if (other && other.id !== except) throw refused('The specified name is already in use.\n\nPlease try again with a new name.', 500, '-2130575293');
  return title;
}

function addGroup(call: Call): Answer {
  call.demandWeb('createGroups');
  const { values } = call.body;
  const title = checkedTitle(call, textOf(values, 'Title'));
  const group = addPrincipal(call.tenant.database, call.siteId, 'group', { login: title, title, props: { ...groupProps(values), OwnerId: call.user.id } });
  addMember(call.tenant.database, call.siteId, group.id, call.user.id);
  return entityAnswer(groupEntity(call, group), 201);
}

function removeGroup(call: Call, group: PrincipalRecord | undefined): Answer {
  if (group?.kind !== 'group') throw groupMissing();
  if (!mayManageGroup(call, group)) throw accessDenied();
  removePrincipal(call.tenant.database, call.siteId, group.id);
  return deleted;
}

function associated(property: string): (call: Call, web: WebRecord) => Node {
  return (call, web) => byId(call, Number(web.props[property]));
}

define('web', {
  segments: {
    sitegroups: () => node('groups', { of: undefined, path: 'Web/SiteGroups' }),
    associatedownergroup: associated('AssociatedOwnerGroupId'),
    associatedmembergroup: associated('AssociatedMemberGroupId'),
    associatedvisitorgroup: associated('AssociatedVisitorGroupId')
  }
});

const associatedEntity = (property: string) => (call: Call, web: WebRecord) => {
  const group = getPrincipal(call.tenant.database, call.siteId, Number(web.props[property]));
  return group ? groupEntity(call, group) : null;
};

addLinks('web', {
  SiteGroups: (call) => allGroups(call.tenant.database, call.siteId).map((group) => groupEntity(call, group)),
  AssociatedOwnerGroup: associatedEntity('AssociatedOwnerGroupId'),
  AssociatedMemberGroup: associatedEntity('AssociatedMemberGroupId'),
  AssociatedVisitorGroup: associatedEntity('AssociatedVisitorGroupId')
});

define('groups', {
  entities: (call, { of, path }) => ({ rows: rowsOf(call, of).map((group) => groupEntity(call, group)), set: 'SP.ApiData.Groups', path }),
  key: (call, _groups, segment) => byId(call, numberArgument(segment, 'id')),
  post: (call) => addGroup(call),
  segments: {
    getbyid: (call, _groups, segment) => byId(call, numberArgument(segment, 'id')),
    getbyname: (call, _groups, segment) => found(getGroupByName(call.tenant.database, call.siteId, textArgument(segment, 'name'))),
    removebyid: action((call, _groups, segment) => removeGroup(call, getPrincipal(call.tenant.database, call.siteId, numberArgument(segment, 'id')))),
    removebyloginname: action((call, _groups, segment) => removeGroup(call, getGroupByName(call.tenant.database, call.siteId, textArgument(segment, 'loginName'))))
  }
});

define('group', {
  entity: groupEntity,
  merge: (call, group) => {
    if (!mayManageGroup(call, group)) throw accessDenied();
    const { values } = call.body;
    const title = values.Title === undefined ? group.title : checkedTitle(call, textOf(values, 'Title'), group.id);
    updatePrincipal(call.tenant.database, group, { title, login: title, props: groupProps(values) });
    return noContent();
  },
  remove: (call, group) => removeGroup(call, group),
  segments: {
    users: (_call, group) => node('users', { group }),
    owner: (call, group) => entityAnswer(principalEntity(call, groupOwner(call, group))),
    setuserasowner: action((call, group, segment) => {
      if (!mayManageGroup(call, group)) throw accessDenied();
      const owner = getPrincipal(call.tenant.database, call.siteId, numberArgument(segment, 'ownerId'));
      if (!owner) throw userNotFound(segment.text);
      // REST takes people only: a group as owner needs the client-side object model
      if (owner.kind === 'group') throw refused(`The user with the id ${owner.id} could not be found: it is a group, and SetUserAsOwner takes a person.`, 404, '-2146232832');
      updatePrincipal(call.tenant.database, group, { props: { OwnerId: owner.id } });
      return { kind: 'noContent', status: 200 };
    })
  }
});
