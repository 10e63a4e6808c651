import { builtInLevels, deskGroups, isReviewers, permissionLevels, reviewersGroup, type LevelKey } from '../rights';
import { serviceGroupName } from '../settings/serviceNames';
import type { GroupRef } from './desk';
import type { Grant, GroupState, SiteSnapshot } from './snapshot';

/** `SP.RoleType.Guest`: "Limited Access", which SharePoint gives by itself to who has rights further down. */
export const limitedAccess = 1;

export function groupName(group: GroupRef): string {
  if (typeof group === 'object') {
    return serviceGroupName(group.service);
  }
  return group === 'officers' || group === 'restricted' ? deskGroups[group] : isReviewers(group) ? reviewersGroup(group) : group;
}

/** The group as it is on the site, whatever the language of the associated groups' names. */
export function findGroup(site: Pick<SiteSnapshot, 'groups' | 'associated'>, group: GroupRef): GroupState | undefined {
  if (group === 'owners' || group === 'members' || group === 'visitors') {
    return site.groups.find((candidate) => candidate.id === site.associated[group]);
  }
  const name = groupName(group).toLowerCase();
  return site.groups.find((candidate) => candidate.name.toLowerCase() === name);
}

export function hasLevel(grants: readonly Grant[], groupId: number | undefined, level: LevelKey): boolean {
  return grants.some((grant) => grant.principalId === groupId && grant.levels.some((held) => isLevel(held, level)));
}

export function isLevel(held: { readonly name: string; readonly kind: number }, level: LevelKey): boolean {
  return level === 'read' || level === 'full' ? held.kind === builtInLevels[level] : held.name === permissionLevels[level].name;
}
