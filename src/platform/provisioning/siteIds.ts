import { builtInLevels, permissionLevels, type LevelKey } from '../rights';
import type { SPFI } from '../sharepoint/pnpSetup';
import type { GroupRef } from './desk';
import { findGroup, groupName, isLevel } from './siteGroups';
import type { SiteSnapshot } from './snapshot';

/** Ids of groups and levels: as the site was read, and of those that a run itself makes as they are needed. */
export interface SiteIds {
  group(group: GroupRef): Promise<number>;
  groupNamed(name: string): Promise<number>;
  level(level: LevelKey): Promise<number>;
  /** A group that the run has made. */
  learn(name: string, id: number): void;
  /** Of the site collection, a GUID. */
  site(): Promise<string>;
}

export function siteIds(sp: SPFI, site: SiteSnapshot): SiteIds {
  const groups = new Map<string, number>();
  const levels = new Map<LevelKey, number>();
  let siteId: Promise<string> | undefined;
  const groupNamed = async (name: string): Promise<number> => {
    const known = site.groups.find((group) => group.name === name)?.id ?? groups.get(name);
    const id = known ?? (await sp.web.siteGroups.getByName(name).select('Id')()).Id;
    groups.set(name, id);
    return id;
  };
  return {
    groupNamed,
    group: async (group) => findGroup(site, group)?.id ?? groupNamed(nameOfMadeGroup(group)),
    level: async (level) => {
      const known = site.levels.find((candidate) => isLevel(candidate, level))?.id ?? levels.get(level);
      const id = known ?? (level === 'read' || level === 'full'
        ? (await sp.web.roleDefinitions.getByType(builtInLevels[level]).select('Id')()).Id
        : (await sp.web.roleDefinitions.getByName(permissionLevels[level].name).select('Id')()).Id);
      levels.set(level, id);
      return id;
    },
    learn: (name, id) => { groups.set(name, id); },
    site: () => (siteId ??= sp.site.select('Id')<{ Id: string }>().then(({ Id }) => Id))
  };
}

function nameOfMadeGroup(group: GroupRef): string {
  if (group === 'owners' || group === 'members' || group === 'visitors') {
    throw new Error(`The site has no associated group for ${group}.`);
  }
  return groupName(group);
}
