import { accessDenied, invalidQuery, notProvided, refused, userNotFound } from '../errors';
import { deleted, entityAnswer, noContent, type Answer } from '../odata/answer';
import { textOf } from '../odata/body';
import { Complex, findProperty, valueOf, type Entity } from '../odata/entity';
import { numberArgument, textArgument } from '../odata/url';
import { addMember, allUsers, ensureUser, getPrincipal, getPrincipalByLogin, groupsOf, membersOf, removeMember, removePrincipal, updatePrincipal } from '../store/principals';
import type { Json, PrincipalRecord } from '../store/records';
import { checkType, propertyTypes } from '../types/table';
import type { Call } from './call';
import { mayEditMembers, mayViewMembers, userEntity } from './principalEntities';
import { action, addLinks, define, node, type Node } from './registry';

/** The users of the site, or those of one group. */
export interface UsersOf {
  readonly group: PrincipalRecord | undefined;
}

declare module './registry' {
  interface NodeKinds {
    users: UsersOf;
    user: { readonly user: PrincipalRecord; readonly group: PrincipalRecord | undefined };
  }
}

function rowsOf(call: Call, of: UsersOf): PrincipalRecord[] {
  if (!of.group) {
    call.demandWeb('browseUserInfo');
    return allUsers(call.tenant.database, call.siteId).filter((user) => user.id < 1073741823);
  }
  if (!mayViewMembers(call, of.group)) throw accessDenied();
  return membersOf(call.tenant.database, call.siteId, of.group.id);
}

function pick(call: Call, of: UsersOf, fits: (user: PrincipalRecord) => boolean): Node {
  const user = rowsOf(call, of).find(fits);
  if (!user) throw notFoundUser();
  return node('user', { user, group: of.group });
}

const notFoundUser = (): Error => refused('User cannot be found.', 404, '-2146232832');

const byLogin = (call: Call, of: UsersOf, login: string): Node => pick(call, of, (user) => user.login.toLowerCase() === login.toLowerCase());

function takeOut(call: Call, of: UsersOf, user: PrincipalRecord | undefined): Answer {
  if (of.group) {
    if (!mayEditMembers(call, of.group)) throw accessDenied();
    if (!user || !removeMember(call.tenant.database, call.siteId, of.group.id, user.id)) throw notFoundUser();
    return deleted;
  }
  call.demandWeb('managePermissions');
  if (!user) throw notFoundUser();
  if (user.props.IsSiteAdmin === true) throw refused('You cannot remove a site collection administrator.');
  removePrincipal(call.tenant.database, call.siteId, user.id);
  return deleted;
}

function ensured(call: Call, logonName: string | undefined): Answer {
  call.demandWeb('browseUserInfo');
  const user = logonName ? ensureUser(call.tenant.database, call.siteId, logonName) : undefined;
  if (!user) throw userNotFound(logonName ?? '');
  return entityAnswer(userEntity(call, user));
}

define('web', {
  segments: {
    siteusers: () => node('users', { group: undefined }),
    currentuser: (call) => node('user', { user: call.user, group: undefined }),
    getuserbyid: (call, _web, segment) => {
      const user = getPrincipal(call.tenant.database, call.siteId, numberArgument(segment, 'userId'));
      if (!user || user.kind === 'group') throw notFoundUser();
      return node('user', { user, group: undefined });
    },
    ensureuser: action((call, _web, segment) => ensured(call, segment.args?.length ? textArgument(segment, 'logonName') : textOf(call.body.values, 'logonName')))
  }
});

addLinks('web', {
  SiteUsers: (call) => rowsOf(call, { group: undefined }).map((user) => userEntity(call, user)),
  CurrentUser: (call) => userEntity(call, call.user)
});

define('users', {
  entities: (call, of) => ({
    rows: rowsOf(call, of).map((user) => userEntity(call, user)),
    set: 'SP.ApiData.Users',
    path: of.group ? `Web/SiteGroups/GetById(${of.group.id})/Users` : 'Web/SiteUsers'
  }),
  key: (call, of, segment) => {
    const value = segment.args?.[0]?.value;
    return typeof value === 'number' ? pick(call, of, (user) => user.id === value) : byLogin(call, of, textArgument(segment, 'loginName'));
  },
  post: (call, of) => {
    const login = textOf(call.body.values, 'LoginName');
    if (!of.group) return ensured(call, login);
    if (!mayEditMembers(call, of.group)) throw accessDenied();
    if (!login) throw invalidQuery('The parameter LoginName is missing.');
    const user = ensureUser(call.tenant.database, call.siteId, login);
    if (!user) throw userNotFound(login);
    addMember(call.tenant.database, call.siteId, of.group.id, user.id);
    return entityAnswer(userEntity(call, user), 201);
  },
  segments: {
    getbyid: (call, of, segment) => pick(call, of, (user) => user.id === numberArgument(segment, 'id')),
    getbyemail: (call, of, segment) => pick(call, of, (user) => user.email.toLowerCase() === textArgument(segment, 'emailAddress').toLowerCase()),
    getbyloginname: (call, of, segment) => byLogin(call, of, textArgument(segment, 'loginName')),
    removebyid: action((call, of, segment) => takeOut(call, of, getPrincipal(call.tenant.database, call.siteId, numberArgument(segment, 'id')))),
    removebyloginname: action((call, of, segment) => takeOut(call, of, getPrincipalByLogin(call.tenant.database, call.siteId, textArgument(segment, 'loginName'))))
  }
});

function unchanged(present: Entity, name: string, value: Json): boolean {
  const property = findProperty(present, name);
  if (!property) return false;
  const known = valueOf(property.value);
  return JSON.stringify(known instanceof Complex ? known.values : (known ?? null)) === JSON.stringify(value);
}

define('user', {
  entity: (call, { user }) => userEntity(call, user),
  merge: (call, { user }) => {
    call.demandWeb('manageWeb');
    const { values } = call.body;
    const present = userEntity(call, user);
    for (const [name, value] of Object.entries(values)) {
      checkType(name, value, propertyTypes('SP.User'));
      if (['Title', 'IsSiteAdmin'].includes(name)) continue;
      // Some clients send the whole user back: what is as it was, is fine.
      if (!unchanged(present, name, value)) throw notProvided(`The local tenant does not let ${name} of a user be changed.`);
    }
    if (values.IsSiteAdmin !== undefined && values.IsSiteAdmin !== (user.props.IsSiteAdmin === true) && call.user.props.IsSiteAdmin !== true) throw accessDenied();
    updatePrincipal(call.tenant.database, user, {
      title: textOf(values, 'Title'),
      props: values.IsSiteAdmin === undefined ? {} : { IsSiteAdmin: values.IsSiteAdmin === true }
    });
    return noContent();
  },
  remove: (call, { user, group }) => takeOut(call, { group }, user),
  segments: {
    groups: (call, { user }) => node('groups', { of: groupsOf(call.tenant.database, call.siteId, user.id), path: `Web/GetUserById(${user.id})/Groups` }),
    deleteobject: action((call, { user, group }) => takeOut(call, { group }, user))
  }
});
