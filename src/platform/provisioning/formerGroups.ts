import { folderKey, foldersOf, type DeskDefinition, type DeskFolder, type DeskList, type GroupRef } from './desk';
import { findGroup, groupName, limitedAccess } from './siteGroups';
import type { FormerGroup, FormerMember, Grant, SiteSnapshot } from './snapshot';

interface Place {
  readonly list?: DeskList;
  readonly folder?: DeskFolder;
}

/** What becomes of a group of an earlier version. `groupId` is the former group's. */
export type FormerGroupAction =
  | { readonly kind: 'carry-member'; readonly from: string; readonly group: string; readonly member: FormerMember }
  | { readonly kind: 'leave-group'; readonly from: string; readonly groupId: number; readonly member: FormerMember }
  /** On a list, on a folder in one, or on the site itself. */
  | ({ readonly kind: 'drop-former-right'; readonly from: string; readonly groupId: number; readonly levelId: number } & Place)
  | { readonly kind: 'drop-group'; readonly from: string; readonly groupId: number };

/**
 * First its members come into the groups that take its place, then it loses its rights, and once nobody is in it who is not in all of those,
 * it goes. Whoever was taken over leaves it, so that a later run does not put somebody back whom an owner took out since; who could not be
 * added stays in it. Each run says the same of the same site, so that it may be stopped anywhere.
 */
export function planFormerGroups(desk: DeskDefinition, site: SiteSnapshot): FormerGroupAction[] {
  return site.former.flatMap((former) => {
    const heirs = desk.reviewers.filter(({ formerly }) => formerly === former.name).map(({ audience }) => audience);
    const lacking = (member: FormerMember): readonly GroupRef[] => heirs.filter((heir) => !isIn(site, heir, member));
    const waiting = former.members.filter((member) => lacking(member).length > 0);
    const taken = former.members.filter((member) => !waiting.includes(member));
    const from = former.name;
    return [
      ...waiting.flatMap((member) =>
        lacking(member).map((heir) => ({ kind: 'carry-member', from, group: groupName(heir), member } as const))),
      ...formerRights(desk, site, former),
      ...(waiting.length === 0
        ? [{ kind: 'drop-group', from, groupId: former.id } as const]
        : taken.map((member) => ({ kind: 'leave-group', from, groupId: former.id, member } as const)))
    ];
  });
}

function isIn(site: SiteSnapshot, heir: GroupRef, { login }: FormerMember): boolean {
  const group = findGroup(site, heir);
  return group !== undefined && (site.members.get(group.id) ?? []).includes(login.toLowerCase());
}

/** What it holds on the desk's lists and folders, and on the site itself. */
function formerRights(desk: DeskDefinition, site: SiteSnapshot, { id, name }: FormerGroup): FormerGroupAction[] {
  const dropped = (grants: readonly Grant[] | undefined, place: Place): FormerGroupAction[] =>
    (grants ?? []).filter(({ principalId }) => principalId === id).flatMap(({ levels }) => levels)
      .filter(({ kind }) => kind !== limitedAccess)
      .map((level) => ({ kind: 'drop-former-right', from: name, groupId: id, levelId: level.id, ...place }));
  return [
    ...foldersOf(desk).flatMap((folder) => dropped(site.folders.get(folderKey(folder))?.grants, { folder })),
    ...desk.lists.flatMap((list) => dropped(site.lists.get(list.key)?.grants, { list })),
    ...dropped(site.webGrants, {})
  ];
}
