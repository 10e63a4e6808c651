import { findInDirectory } from '../directory/people';
import { itemNotFound, notProvided } from '../errors';
import { entityAnswer, type Answer } from '../odata/answer';
import type { Entity } from '../odata/entity';
import { queried, whole } from '../odata/memory';
import { allGroups, allUsers, upnOf } from '../store/principals';
import type { PrincipalRecord } from '../store/records';
import type { Call } from './call';
import { userInfoEntity } from './itemEntity';

/** As with other lists. */
const defaultPage = 100;
const largestPage = 5000;

/** A row of the user information list read for itself, with everything that it shows; post and department come from the directory, as the profile sync brings them. */
const row = (call: Call, principal: PrincipalRecord): Entity => {
  const entity = userInfoEntity(principal);
  const profile = (): ReturnType<typeof findInDirectory> => findInDirectory(call.tenant.database, upnOf(principal.login));
  return { ...entity, defaults: { ...entity.onDemand, JobTitle: () => profile()?.jobTitle ?? null, Department: () => profile()?.department ?? null } };
};

const principals = (call: Call): PrincipalRecord[] => {
  call.demandWeb('browseUserInfo');
  return [...allUsers(call.tenant.database, call.siteId), ...allGroups(call.tenant.database, call.siteId)].sort((one, other) => one.id - other.id);
};

/** The rows of the user information list: the people and groups of the site, which are kept elsewhere than other rows. Pages as other lists do, by id. */
export function userInfoRows(call: Call): Answer {
  const { query } = call;
  const after = Number(/(?:^|&)p_ID=(\d+)/.exec(query.get('$skiptoken') ?? '')?.[1] ?? 0);
  const limit = Math.min(whole(query.get('$top'), '$top') ?? defaultPage, largestPage);
  const written = (names: (name: string) => boolean): string[] =>
    query.entries().filter(([name]) => names(name)).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  const conditions = query.part((name) => name === '$filter' || name === '$orderby' || name.startsWith('@'));
  query.get('$skip'); // without effect, as with other lists
  const found = queried(principals(call).filter(({ id }) => id > after).map((principal) => row(call, principal)), conditions);
  const page = found.slice(0, limit);
  const more = found.length > limit;
  if (more && query.get('$orderby') && !/^\s*id(\s+asc)?\s*$/i.test(query.get('$orderby') ?? '')) throw notProvided('The local tenant does not provide pages of the user information list in another order than by Id.');
  const kept = written((name) => name !== '$skiptoken' && name !== '$skip');
  return {
    kind: 'entities',
    entities: page,
    set: 'SP.ListData.UserInfoItems',
    path: 'Web/SiteUserInfoList/Items',
    filtered: true,
    next: more && page.length > 0 ? [`%24skiptoken=${encodeURIComponent(`Paged=TRUE&p_ID=${Number(page[page.length - 1].defaults.Id)}`)}`, ...kept].join('&') : undefined
  };
}

export function userInfoRow(call: Call, id: number): Answer {
  const principal = principals(call).find((candidate) => candidate.id === id);
  if (!principal) throw itemNotFound();
  return entityAnswer(row(call, principal));
}
