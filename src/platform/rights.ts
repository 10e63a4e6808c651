import type { ItemScope } from './sharepoint/listSchema';

/**
 * The one table of who may do what on the desk's lists. Set-up applies it, the doctor compares the site with it, and a
 * test walks every cell with raw requests. Pages only hide what the list would refuse.
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

/** Members and Visitors of the site are "staff"; a service's group has rights only in its own folders (`serviceFolderLevels`). */
export type Audience = 'owners' | 'staff' | 'officers' | 'reviewers';

export const deskGroups = { officers: 'Desk officers', reviewers: 'Desk reviewers' } as const;

export type ListKey =
  | 'breachReports' | 'breachLog' | 'breachEvidence' | 'deskTemplates' | 'caseHistory' | 'notifications' | 'deliveries' | 'tasks' | 'deskSettings' | 'deskOfficerSettings'
  | 'policies' | 'publishedPolicies' | 'policyVersions' | 'policyReceipts' | 'receiptDigests' | 'readingExceptions' | 'teamReading' | 'readingReminders';

/**
 * Reviewers have no level on `Breach reports`: they are staff as well, SharePoint adds the levels of all one's groups
 * together, and "edit" of one with "override" of the other would let them change other people's reports. They read the
 * same words in the log.
 */
export const listRights: Readonly<Record<ListKey, Readonly<Partial<Record<Audience, LevelKey>>>>> = {
  breachReports: { owners: 'full', staff: 'report', officers: 'work' },
  breachLog: { owners: 'full', officers: 'work', reviewers: 'readAll' },
  breachEvidence: { owners: 'full', officers: 'work', reviewers: 'readAll' },
  deskTemplates: { owners: 'full', officers: 'work', reviewers: 'readAll' },
  caseHistory: { owners: 'full', officers: 'append', reviewers: 'readAll' },
  notifications: { owners: 'full', staff: 'addOnly', officers: 'work', reviewers: 'readAll' },
  // reviewers of one log are not those of another, and rows of every kind of case are here; what came of a message is on the log and in its history
  deliveries: { owners: 'full', officers: 'work' },
  tasks: { owners: 'full', officers: 'work', reviewers: 'readAll' },
  deskSettings: { owners: 'full', staff: 'read', officers: 'work' },
  deskOfficerSettings: { owners: 'full', officers: 'work' },
  policies: { owners: 'full', officers: 'work', reviewers: 'readAll' },
  publishedPolicies: { owners: 'full', staff: 'read', officers: 'append', reviewers: 'readAll' },
  policyVersions: { owners: 'full', staff: 'read', officers: 'append', reviewers: 'readAll' },
  // officers add receipts as the members of staff they are, and change none
  policyReceipts: { owners: 'full', staff: 'addOnly', officers: 'readAll', reviewers: 'readAll' },
  receiptDigests: { owners: 'full', officers: 'append', reviewers: 'readAll' },
  readingExceptions: { owners: 'full', officers: 'append', reviewers: 'readAll' },
  teamReading: { owners: 'full', officers: 'work', reviewers: 'readAll' },
  readingReminders: { owners: 'full', officers: 'work', reviewers: 'readAll' }
};

/** In a service's folder: what the list gives, and this to the service's group. */
export const serviceFolderLevels = { tasks: 'report', teamReading: 'read' } as const satisfies Partial<Record<ListKey, LevelKey>>;

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
 * Whether a person in all these audiences may do it: the levels of one's groups add up, then the list's item-level
 * settings hold for who cannot override them. Nobody sets an author or a time: those are SharePoint's stamps
 * (assumption A1; site owners, who can change everything, are not asked).
 */
export function mayDo(audiences: readonly Audience[], list: ListKey, scope: { readonly read: ItemScope; readonly write: ItemScope }, operation: Operation): boolean {
  const levels = audiences.map((audience) => listRights[list][audience]).filter((level) => level !== undefined);
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
