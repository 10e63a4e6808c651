import { builtInLevels, deskGroups, isReviewers, permissionLevels, reviewersGroup, serviceGroupName, type LevelKey } from '../rights';
import type { GroupRef } from './desk';
import type { Grant, GroupState, SiteSnapshot } from './snapshot';

/** `SP.RoleType.Guest`: "Limited Access", which SharePoint gives by itself to who has rights further down. */
export const limitedAccess = 1;

export function groupName(group: GroupRef): string {
  if (typeof group === 'object') {
    return serviceGroupName(group.service, group.audience);
  }
  return group === 'officers' || group === 'restricted' ? deskGroups[group] : isReviewers(group) ? reviewersGroup(group) : group;
}

/**
 * Which group owns a group: its members add people and take them away without any right on permissions. That is officers' in the groups of services. Who works on the logs, who reads
 * one, and who alone sees restricted cases is for site owners to say: an officer who could add themselves there would see the case that is about them.
 */
export function ownerOf(group: GroupRef): 'officers' | 'owners' {
  return typeof group === 'object' ? 'officers' : 'owners';
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
