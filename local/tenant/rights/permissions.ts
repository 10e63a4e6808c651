/** SharePoint's 64 permission bits (SP.PermissionKind, one-based) and the standard permission levels. */
export const permissionKinds = {
  viewListItems: 1,
  addListItems: 2,
  editListItems: 3,
  deleteListItems: 4,
  approveItems: 5,
  openItems: 6,
  viewVersions: 7,
  deleteVersions: 8,
  /** "Override list behaviours": sees and edits every item in spite of the item-level settings. */
  cancelCheckout: 9,
  managePersonalViews: 10,
  manageLists: 12,
  viewFormPages: 13,
  anonymousSearchAccessList: 14,
  open: 17,
  viewPages: 18,
  addAndCustomizePages: 19,
  applyThemeAndBorder: 20,
  applyStyleSheets: 21,
  viewUsageData: 22,
  createSSCSite: 23,
  manageSubwebs: 24,
  createGroups: 25,
  managePermissions: 26,
  browseDirectories: 27,
  browseUserInfo: 28,
  addDelPrivateWebParts: 29,
  updatePersonalWebParts: 30,
  manageWeb: 31,
  anonymousSearchAccessWebLists: 32,
  useClientIntegration: 37,
  useRemoteAPIs: 38,
  manageAlerts: 39,
  createAlerts: 40,
  editMyUserInfo: 41,
  enumeratePermissions: 63
} as const;

export type PermissionName = keyof typeof permissionKinds;
export type Permissions = bigint;

export const bit = (name: PermissionName): Permissions => 1n << BigInt(permissionKinds[name] - 1);
export const permissionsOf = (...names: readonly PermissionName[]): Permissions => names.reduce((mask, name) => mask | bit(name), 0n);
export const allows = (mask: Permissions, name: PermissionName): boolean => (mask & bit(name)) !== 0n;
export const fromHighLow = (high: bigint, low: bigint): Permissions => (high << 32n) | low;
export const highOf = (mask: Permissions): string => (mask >> 32n).toString();
export const lowOf = (mask: Permissions): string => (mask & 0xffffffffn).toString();
/** The hexadecimal form of a PermMask column. */
export const permMask = (mask: Permissions): string => `0x${mask.toString(16)}`;

export const allPermissions: Permissions = fromHighLow(2147483647n, 4294967295n);

export interface StandardRole {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly order: number;
  readonly kind: number;
  readonly hidden: boolean;
  readonly mask: Permissions;
}

export const limitedAccessId = 1073741825;

export const standardRoles: readonly StandardRole[] = [
  { id: 1073741829, name: 'Full Control', description: 'Has full control.', order: 1, kind: 5, hidden: false, mask: allPermissions },
  { id: 1073741828, name: 'Design', description: 'Can view, add, update, delete, approve, and customize.', order: 32, kind: 4, hidden: false, mask: fromHighLow(432n, 1012866047n) },
  { id: 1073741830, name: 'Edit', description: 'Can add, edit and delete lists; can view, add, update and delete list items and documents.', order: 48, kind: 6, hidden: false, mask: fromHighLow(432n, 1011030767n) },
  { id: 1073741827, name: 'Contribute', description: 'Can view, add, update, and delete list items and documents.', order: 64, kind: 3, hidden: false, mask: fromHighLow(432n, 1011028719n) },
  { id: 1073741826, name: 'Read', description: 'Can view pages and list items and download documents.', order: 128, kind: 2, hidden: false, mask: fromHighLow(176n, 138612833n) },
  { id: limitedAccessId, name: 'Limited Access', description: 'Can view specific lists, document libraries, list items, folders, or documents when given permissions.', order: 160, kind: 1, hidden: true, mask: fromHighLow(48n, 134287360n) }
];
