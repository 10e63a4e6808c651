import type { FieldProps } from './fieldTypes';

export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

export interface WebRecord {
  readonly id: string;
  readonly siteId: string;
  /** Server-relative without a slash at the end: '' for the root site. */
  readonly url: string;
  readonly title: string;
  readonly created: string;
  readonly modified: string;
  readonly scopeId: number;
  readonly props: Readonly<Record<string, Json>>;
}

export interface ListRecord {
  readonly id: string;
  readonly webId: string;
  readonly title: string;
  /** Server-relative URL of the root folder. */
  readonly url: string;
  readonly entity: string;
  readonly template: number;
  /** 0 list, 1 document library. */
  readonly baseType: number;
  readonly rowsTable: string;
  /** Own permissions, or null when inherited from the web. */
  readonly scopeId: number | null;
  readonly nextItemId: number;
  readonly author: number;
  readonly created: string;
  readonly modified: string;
  readonly itemDeleted: string;
  readonly version: number;
  readonly props: Readonly<Record<string, Json>>;
}

export interface FieldRecord {
  /** The list or web that has the column. */
  readonly ownerId: string;
  readonly id: string;
  readonly internalName: string;
  readonly title: string;
  /** TypeAsString: `Text`, `Note`, `User`, `LookupMulti`… */
  readonly type: string;
  readonly order: number;
  readonly props: FieldProps;
}

export interface ItemRecord {
  readonly id: number;
  readonly guid: string;
  readonly uniqueId: string;
  /** Server-relative folder, and the name in it (`1_.000` for a plain item). */
  readonly dir: string;
  readonly leaf: string;
  /** 0 item or file, 1 folder. */
  readonly fsType: number;
  /** Counts every write: the number in the etag. */
  readonly version: number;
  /** 512 for 1.0. */
  readonly uiVersion: number;
  readonly author: number;
  readonly editor: number;
  readonly created: string;
  readonly modified: string;
  readonly contentTypeId: string;
  /** The scope below the list that governs the item; 0 when it is the list's own. */
  readonly scopeId: number;
  readonly ownScope: boolean;
  readonly attachments: boolean;
  readonly values: Readonly<Record<string, Json>>;
}

export type PrincipalKind = 'user' | 'securityGroup' | 'group';

export interface PrincipalRecord {
  readonly siteId: string;
  readonly id: number;
  readonly kind: PrincipalKind;
  readonly login: string;
  readonly title: string;
  readonly email: string;
  readonly props: Readonly<Record<string, Json>>;
}

export interface RoleRecord {
  readonly siteId: string;
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly order: number;
  readonly kind: number;
  readonly hidden: boolean;
  readonly mask: bigint;
}

export interface ViewRecord {
  readonly id: string;
  readonly listId: string;
  readonly title: string;
  readonly order: number;
  readonly isDefault: boolean;
  /** The user whose personal view it is; 0 for a public view. */
  readonly owner: number;
  readonly fields: readonly string[];
  readonly props: Readonly<Record<string, Json>>;
}
