import { itemNotFound } from '../errors';
import { entityAnswer, type Answer } from '../odata/answer';
import type { Entity } from '../odata/entity';
import { queried } from '../odata/memory';
import { allGroups, allUsers } from '../store/principals';
import type { PrincipalRecord } from '../store/records';
import type { Call } from './call';
import { userInfoEntity } from './itemEntity';

/** A row of the user information list read for itself, with everything that it shows. */
const row = (principal: PrincipalRecord): Entity => {
  const entity = userInfoEntity(principal);
  return { ...entity, defaults: { ...entity.onDemand } };
};

const principals = (call: Call): PrincipalRecord[] => {
  call.demandWeb('browseUserInfo');
  return [...allUsers(call.tenant.database, call.siteId), ...allGroups(call.tenant.database, call.siteId)].sort((one, other) => one.id - other.id);
};

/** The rows of the user information list: the people and groups of the site, which are kept elsewhere than other rows. */
export const userInfoRows = (call: Call): Answer => ({ kind: 'entities', entities: queried(principals(call).map(row), call.query), set: 'SP.ListData.UserInfoItems', path: 'Web/SiteUserInfoList/Items' });

export function userInfoRow(call: Call, id: number): Answer {
  const principal = principals(call).find((candidate) => candidate.id === id);
  if (!principal) throw itemNotFound();
  return entityAnswer(row(principal));
}
