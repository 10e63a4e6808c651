import type { ItemScope } from './sharepoint/listSchema';
import { plainServiceName } from './sharepoint/plainName';

/**
 * What the table of who may do what is written in. Its rows stand with the lists: each room's door brings the rights of its own, and
 * `platform/provisioning/sharedLists` those of the lists that belong to no room. Set-up applies them, the doctor compares the site with
 * them, and a test walks every cell with raw requests. Pages only hide what the list would refuse.
 */

/** SharePoint's permission bits that the desk speaks of, numbered as `SP.PermissionKind` (one-based). */
export const permissionKinds = {
  viewListItems: 1, addListItems: 2, editListItems: 3, deleteListItems: 4, openItems: 6, viewVersions: 7,
  /** "Override list behaviours" (CancelCheckout): the item-level settings of a list do not hold for its holder. */
  overrideListBehaviours: 9,
  manageLists: 12, viewFormPages: 13, open: 17, viewPages: 18, managePermissions: 26, browseUserInfo: 28, useClientIntegration: 37, useRemoteApis: 38
} as const;
export type Permission = keyof typeof permissionKinds;

export type DeskLevelKey = 'report' | 'addOnly' | 'readAll' | 'append' | 'work';
/** SharePoint's own levels are found by their kind, because their names follow the site's language. */
export type LevelKey = DeskLevelKey | 'read' | 'full';

const look: readonly Permission[] = ['viewListItems', 'openItems', 'viewFormPages', 'open', 'viewPages', 'browseUserInfo', 'useClientIntegration', 'useRemoteApis'];

export interface PermissionLevel {
  readonly name: string;
  readonly description: string;
  readonly permissions: readonly Permission[];
}

export const permissionLevels: Readonly<Record<DeskLevelKey, PermissionLevel>> = {
  report: {
    name: 'Desk report', description: 'View, add and edit items; no delete. On lists where each sees and edits only their own.',
    permissions: [...look, 'addListItems', 'editListItems', 'viewVersions']
  },
  addOnly: {
    name: 'Desk add only', description: 'View and add items; no edit, no delete.',
    permissions: [...look, 'addListItems']
  },
  readAll: {
    name: 'Desk read all', description: "View every item, also where others see only their own. No changes.",
    permissions: [...look, 'viewVersions', 'overrideListBehaviours']
  },
  append: {
    name: 'Desk append', description: 'View every item and add; no edit, no delete: what was written stays.',
    permissions: [...look, 'addListItems', 'viewVersions', 'overrideListBehaviours']
  },
  work: {
    name: 'Desk work', description: 'View, add and edit every item; no delete, no list settings, no permissions.',
    permissions: [...look, 'addListItems', 'editListItems', 'viewVersions', 'overrideListBehaviours']
  }
};

/** `SP.RoleType` of the levels that SharePoint brings along: Reader and Administrator. */
export const builtInLevels = { read: 2, full: 5 } as const;

/** A mask as SharePoint writes it: two 32-bit halves, as decimal text. */
export interface BasePermissions {
  readonly High: string;
  readonly Low: string;
}

export function basePermissions(permissions: readonly Permission[]): BasePermissions {
  const half = (from: number): number => permissions
    .map((permission) => permissionKinds[permission] - 1)
    .filter((bit) => bit >= from && bit < from + 32)
    .reduce((mask, bit) => mask + 2 ** (bit - from), 0);
  return { High: String(half(32)), Low: String(half(0)) };
}

/** Whether a mask holds a permission. */
export function holds(mask: BasePermissions, permission: Permission): boolean {
  const bit = permissionKinds[permission] - 1;
  const half = bit < 32 ? Number(mask.Low) : Number(mask.High);
  return Math.floor(half / 2 ** (bit % 32)) % 2 === 1;
}

/** Who reads one room's log and changes nothing: a group a room. The room's door names it, such as `reviewers:breach`. */
export type ReviewersAudience = `reviewers:${string}`;

/** Members and Visitors of the site are "staff"; a service's groups have rights only in its own folders. */
export type Audience = 'owners' | 'staff' | 'officers' | 'restricted' | ReviewersAudience;

/**
 * The two groups of a service: its head is in both, its champions see what it is asked to search and who has not read, its managers and the people of a project its DPIAs. So whoever is let in for a
 * DPIA sees no search.
 */
export const serviceAudiences = ['champions', 'managers'] as const;
export type ServiceAudience = (typeof serviceAudiences)[number];

/** The site's group of a service's head and champions, or of its head, managers and people of projects. */
export function serviceGroupName(service: string, audience: ServiceAudience): string {
  return `${audience === 'champions' ? 'Desk service' : 'Desk managers'} ${plainServiceName(service)}`;
}

/** What each of a service's groups holds in its folder of a list; a list in which neither holds anything has no such folders. */
export type ServiceRights = Readonly<Partial<Record<ServiceAudience, LevelKey>>>;

/** `restricted`: who alone works cases about an officer, a chief executive or the team itself. */
export const deskGroups = { officers: 'Desk officers', restricted: 'Desk restricted' } as const;

export function isReviewers(audience: string): audience is ReviewersAudience {
  return audience.startsWith('reviewers:');
}

/** The site's group of a room's reviewers: `reviewers:breach` are *Desk breach reviewers*. */
export function reviewersGroup(audience: ReviewersAudience): string {
  return `Desk ${audience.slice('reviewers:'.length)} reviewers`;
}

/** Who may do what on a list, or on a folder in it. Each room's door says it of its own; who is not named has no right. */
export type ListRights = Readonly<Partial<Record<Audience, LevelKey>>>;

/**
 * Who may do what in the folder *Restricted* of a list: what the list says, with the restricted group in the place of the officers and without
 * reviewers. So staff add in an intake's and read their own.
 */
export function restrictedRights({ owners, staff, officers }: ListRights): ListRights {
  return { ...(owners ? { owners } : {}), ...(staff ? { staff } : {}), ...(officers ? { restricted: officers } : {}) };
}

/** The levels that a person in all these audiences holds. */
export function levelsOf(rights: ListRights, audiences: readonly Audience[]): LevelKey[] {
  return audiences.map((audience) => rights[audience]).filter((level) => level !== undefined);
}

export const operations = [
  'read own', 'read others', 'add', 'edit own', 'edit others', 'delete', 'manage list', 'manage permissions', 'set author'
] as const;
export type Operation = (typeof operations)[number];

const readLevel: readonly Permission[] = [...look, 'viewVersions'];

function permissionsOf(level: LevelKey): readonly Permission[] | 'all' {
  switch (level) {
    case 'full': return 'all';
    case 'read': return readLevel;
    default: return permissionLevels[level].permissions;
  }
}

/**
 * Whether somebody who holds these levels may do it: the levels of one's groups add up, then the list's item-level
 * settings hold for who cannot override them. Nobody sets an author or a time: those are SharePoint's stamps
 * (assumption A1; site owners, who can change everything, are not asked).
 */
export function mayDo(levels: readonly LevelKey[], scope: { readonly read: ItemScope; readonly write: ItemScope }, operation: Operation): boolean {
  const has = (permission: Permission): boolean => levels.some((level) => {
    const permissions = permissionsOf(level);
    return permissions === 'all' || permissions.includes(permission);
  });
  const seesAll = has('viewListItems') && (scope.read === 'all' || has('overrideListBehaviours') || has('manageLists'));
  const changesAll = scope.write === 'all' || has('overrideListBehaviours') || has('manageLists');
  switch (operation) {
    case 'read own': return has('viewListItems');
    case 'read others': return seesAll;
    case 'add': return has('addListItems');
    case 'edit own': return has('editListItems');
    case 'edit others': return has('editListItems') && seesAll && changesAll;
    case 'delete': return has('deleteListItems');
    case 'manage list': return has('manageLists');
    case 'manage permissions': return has('managePermissions');
    case 'set author': return false;
  }
}
