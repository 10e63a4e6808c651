import { malformedBody, notProvided } from '../errors';
import type { Linked, Property, Value } from '../odata/entity';
import type { Json } from '../store/records';
import data from './sharepoint-types.json';

interface TypeRow {
  readonly base?: string;
  readonly open?: boolean;
  readonly props: Readonly<Record<string, string>>;
  readonly nav?: Readonly<Record<string, string>>;
}

const table = data.types as unknown as Readonly<Record<string, TypeRow>>;

/** The table does not change: what was put together once for a type serves every answer. */
const known = new Map<string, Readonly<Record<string, string>>>();

/** Property name to EDM type (`String?` is nullable) of a SharePoint type, those of its base types counted in. */
export function propertyTypes(type: string): Readonly<Record<string, string>> {
  const found = known.get(type);
  if (found) return found;
  const row = rowOf(type);
  // without a prototype: `constructor` is no property of any type
  const types = Object.freeze(Object.assign(Object.create(null), row?.base ? propertyTypes(row.base) : {}, row?.props) as Record<string, string>);
  // and only for types of the table: a name that somebody makes up is not kept
  if (row) known.set(type, types);
  return types;
}

/**
 * Numbers are numbers and yes is true: a word of somebody's is no value of a property.
 * @param types as `propertyTypes` gives them
 * @throws SharePointError 400
 */
export function checkType(name: string, value: Json | undefined, types: Readonly<Record<string, string>>): void {
  const type = types[name];
  const wrong = type === 'Boolean' ? typeof value !== 'boolean' : /^(Int\d\d|Double)$/.test(type ?? '') && (value === null || value === '' || typeof value === 'boolean' || Number.isNaN(Number(value)));
  if (value !== undefined && wrong) throw malformedBody(`Cannot convert the literal '${typeof value === 'object' ? JSON.stringify(value) : String(value)}' of ${name} to the expected type 'Edm.${type ?? ''}'.`);
}

const rowOf = (type: string): TypeRow | undefined => (Object.hasOwn(table, type) ? table[type] : undefined);

/** True when the one type is the other, or one of its kinds; undefined when the types are not known here. */
export function isKindOf(type: string, base: string): boolean | undefined {
  if (type === base) return true;
  const row = rowOf(type);
  if (!row) return undefined;
  return row.base !== undefined && isKindOf(row.base, base) === true;
}

/** Whether any of these types has a property or navigation property of the name, whatever its case. */
export function anyHas(types: readonly string[], name: string): boolean {
  const wanted = name.toLowerCase();
  return types.some((type) => [...Object.keys(propertyTypes(type)), ...navigationNames(type)].some((known) => known.toLowerCase() === wanted));
}

/** All types that build on one, itself too. */
export function kindsOf(base: string): string[] {
  const isKind = (type: string | undefined): boolean => type !== undefined && (type === base || isKind(table[type]?.base));
  return Object.keys(table).filter(isKind);
}

function navigationNames(type: string): string[] {
  const row = rowOf(type);
  if (!row) return [];
  return [...(row.base ? navigationNames(row.base) : []), ...Object.keys(row.nav ?? {})];
}

/** What a property holds on a fresh object when the tenant keeps nothing for it. */
export function emptyValue(edmType: string): Value {
  if (edmType.endsWith('?') || edmType.startsWith('SP.') || edmType.startsWith('Collection')) return null;
  if (edmType === 'Boolean') return false;
  if (/^(Int|Double|Decimal|Byte|Single)/.test(edmType)) return 0;
  if (edmType === 'Guid') return '00000000-0000-0000-0000-000000000000';
  if (edmType === 'DateTime') return '1900-01-01T00:00:00Z';
  return '';
}

const empty = new Map<string, Readonly<Record<string, Value>>>();

/** A fresh object of the type, put together once as its types are. */
function emptyProperties(type: string): Readonly<Record<string, Value>> {
  const found = empty.get(type);
  if (found) return found;
  const properties = Object.fromEntries(Object.entries(propertyTypes(type)).map(([name, edmType]) => [name, emptyValue(edmType)]));
  if (rowOf(type)) empty.set(type, properties);
  return properties;
}

/**
 * All properties of a type: those kept by the tenant as given, the others empty. `defaults` names what is answered without
 * `$select`, in SharePoint's order; null stands for all.
 */
export function describeProperties(
  type: string,
  given: Readonly<Record<string, Property>>,
  defaults: readonly string[] | null
): { defaults: Record<string, Property>; onDemand: Record<string, Property> } {
  const every: Record<string, Property> = { ...emptyProperties(type), ...given };
  if (!defaults) return { defaults: every, onDemand: {} };
  const result = { defaults: {} as Record<string, Property>, onDemand: {} as Record<string, Property> };
  for (const name of defaults) if (Object.hasOwn(every, name)) result.defaults[name] = every[name];
  for (const name of Object.keys(every)) if (!Object.hasOwn(result.defaults, name)) result.onDemand[name] = every[name];
  return result;
}

/** Every navigation property of a type; those that nobody provides say so when they are followed. */
export function describeLinks(type: string, given: Readonly<Record<string, () => Linked>>): Record<string, () => Linked> {
  const result: Record<string, () => Linked> = {};
  for (const name of navigationNames(type)) {
    result[name] = () => {
      throw notProvided(`The local tenant does not provide ${name} of ${type}.`);
    };
  }
  return { ...result, ...given };
}
