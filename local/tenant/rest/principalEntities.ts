import { Complex, type Entity } from '../odata/entity';
import { allows } from '../rights/permissions';
import { getPrincipal, groupsOf, membersOf, principalType, upnOf } from '../store/principals';
import type { PrincipalRecord } from '../store/records';
import type { Call } from './call';
import { typedEntity } from './entities';

export function userEntity(call: Call, user: PrincipalRecord): Entity {
  const upn = upnOf(user.login);
  return typedEntity({
    type: 'SP.User',
    set: 'SP.ApiData.Users',
    path: `Web/GetUserById(${user.id})`,
    given: {
      Id: user.id,
      IsHiddenInUI: false,
      LoginName: user.login,
      Title: user.title,
      PrincipalType: principalType[user.kind],
      Email: user.email,
      Expiration: '',
      IsEmailAuthenticationGuestUser: false,
      IsShareByEmailGuestUser: false,
      IsSiteAdmin: user.props.IsSiteAdmin === true,
      UserId: user.kind === 'user' ? new Complex('SP.UserIdInfo', { NameId: `10032000${user.id.toString(16).padStart(8, '0')}`, NameIdIssuer: 'urn:federation:microsoftonline' }) : null,
      UserPrincipalName: upn || null
    },
    defaults: 'Id IsHiddenInUI LoginName Title PrincipalType Email Expiration IsEmailAuthenticationGuestUser IsShareByEmailGuestUser IsSiteAdmin UserId UserPrincipalName'.split(' '),
    links: { Alerts: () => [], Groups: () => groupsOf(call.tenant.database, user.siteId, user.id).map((group) => groupEntity(call, group)) },
    among: 'SP.Principal'
  });
}

export function groupEntity(call: Call, group: PrincipalRecord): Entity {
  const owner = groupOwner(call, group);
  return typedEntity({
    type: 'SP.Group',
    set: 'SP.ApiData.Groups',
    path: `Web/SiteGroups/GetById(${group.id})`,
    given: {
      Id: group.id,
      IsHiddenInUI: false,
      LoginName: group.title,
      Title: group.title,
      PrincipalType: 8,
      AllowMembersEditMembership: false,
      AllowRequestToJoinLeave: false,
      AutoAcceptRequestToJoinLeave: false,
      Description: null,
      OnlyAllowMembersViewMembership: false,
      RequestToJoinLeaveEmailSetting: null,
      ...group.props,
      OwnerTitle: owner.title,
      CanCurrentUserEditMembership: () => mayEditMembers(call, group),
      CanCurrentUserManageGroup: () => mayManageGroup(call, group),
      CanCurrentUserViewMembership: () => mayViewMembers(call, group)
    },
    defaults:
      'Id IsHiddenInUI LoginName Title PrincipalType AllowMembersEditMembership AllowRequestToJoinLeave AutoAcceptRequestToJoinLeave Description OnlyAllowMembersViewMembership OwnerTitle RequestToJoinLeaveEmailSetting'.split(
        ' '
      ),
    links: {
      Owner: () => principalEntity(call, owner),
      Users: () => (mayViewMembers(call, group) ? membersOf(call.tenant.database, group.siteId, group.id).map((user) => userEntity(call, user)) : [])
    },
    among: 'SP.Principal'
  });
}

export const principalEntity = (call: Call, principal: PrincipalRecord): Entity =>
  principal.kind === 'group' ? groupEntity(call, principal) : userEntity(call, principal);

/** The owner as set, or the site's owners group, or the group itself. */
export function groupOwner(call: Call, group: PrincipalRecord): PrincipalRecord {
  const id = Number(group.props.OwnerId ?? call.web.props.AssociatedOwnerGroupId ?? group.id);
  return getPrincipal(call.tenant.database, group.siteId, id) ?? group;
}

export const mayManageGroup = (call: Call, group: PrincipalRecord): boolean =>
  allows(call.webRights, 'managePermissions') || call.member.principalIds.includes(groupOwner(call, group).id);

export const mayEditMembers = (call: Call, group: PrincipalRecord): boolean =>
  mayManageGroup(call, group) || (group.props.AllowMembersEditMembership === true && call.member.principalIds.includes(group.id));

export const mayViewMembers = (call: Call, group: PrincipalRecord): boolean =>
  group.props.OnlyAllowMembersViewMembership !== true || call.member.principalIds.includes(group.id) || mayManageGroup(call, group);
