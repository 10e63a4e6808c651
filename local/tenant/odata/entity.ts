import type { Json } from '../store/records';

export type Value = Json | Complex | ValueList | undefined;

/** A complex value (SP.BasePermissions, SP.ResourcePath…): its type is named in verbose and full metadata. */
export class Complex {
  constructor(
    readonly type: string,
    readonly values: Readonly<Record<string, Value>>
  ) {}
}

/** A collection of primitive or complex values as a property. */
export class ValueList {
  constructor(
    readonly type: string,
    readonly values: readonly Value[]
  ) {}
}

export type PropertyValue = Value;
export type Property = PropertyValue | (() => PropertyValue);

export type Linked = Entity | null | readonly Entity[];

/** A row of a resource, before it is known which of its properties and in which dialect the client wants it. */
export interface Entity {
  /** `SP.List` */
  readonly type: string;
  /** What stands after `$metadata#` in v3: `SP.ApiData.Lists`. */
  readonly set: string;
  /** Below `_api/`: `Web/Lists(guid'…')`. */
  readonly path: string;
  /** odata.id when it is not the absolute address (list items have a guid). */
  readonly id?: string;
  readonly etag?: string;
  /** Answered without `$select`. */
  readonly defaults: Readonly<Record<string, Property>>;
  /** Answered only when selected by name. */
  readonly onDemand?: Readonly<Record<string, Property>>;
  /** Navigation properties. A function is called only when expanded. */
  readonly links: Readonly<Record<string, () => Linked>>;
  /** Links that must be expanded with chosen sub-fields: SharePoint refuses them bare. */
  readonly lookups?: ReadonlySet<string>;
  /** Names that others of the same collection have (columns of other kinds, groups among people): asked of this one, they are left out. */
  readonly elsewhere?: (name: string) => boolean;
  /** Called for a selected or expanded name that the entity does not have; throws. */
  readonly unknown?: (name: string) => never;
}

export const valueOf = (property: Property): PropertyValue => (typeof property === 'function' ? property() : property);

/** The property whatever the case of its name, with its right name. */
export function findProperty(entity: Entity, name: string): { name: string; value: Property } | undefined {
  for (const table of [entity.defaults, entity.onDemand ?? {}]) {
    if (Object.prototype.hasOwnProperty.call(table, name)) return { name, value: table[name] };
    const match = Object.keys(table).find((key) => key.toLowerCase() === name.toLowerCase());
    if (match !== undefined) return { name: match, value: table[match] };
  }
  return undefined;
}

export function findLink(entity: Entity, name: string): { name: string; load: () => Linked } | undefined {
  const match = Object.keys(entity.links).find((key) => key.toLowerCase() === name.toLowerCase());
  return match === undefined ? undefined : { name: match, load: entity.links[match] };
}
