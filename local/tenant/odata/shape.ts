import { fieldMissing, lookupNeedsExpand } from '../errors';
import { findLink, findProperty, valueOf, type Entity, type Linked, type PropertyValue } from './entity';
import type { Options } from './options';

/** What of an entity the client asked for, before it is written in a dialect. */
export interface Shape {
  /** In this order: expanded navigation properties first, as SharePoint writes them. */
  readonly expanded: readonly (readonly [name: string, linked: Linked])[];
  readonly properties: readonly (readonly [name: string, value: PropertyValue])[];
  /** Navigation properties that are selected without being expanded. */
  readonly deferred: readonly string[];
}

/** Throws for names that the entity does not have. */
export function shapeOf(entity: Entity, options: Options): Shape {
  const expanded = [...expandedLinks(entity, options)].map(([name, load]) => [name, load()] as const);
  const there = new Set(expanded.map(([name]) => name));
  const properties: [string, PropertyValue][] = [];
  const deferred: string[] = [];
  for (const name of selectedNames(entity, options)) {
    const property = findProperty(entity, name);
    if (property) {
      const value = valueOf(property.value);
      properties.push([property.name, value === undefined ? null : value]);
      continue;
    }
    const link = findLink(entity, name);
    if (!link) {
      if (entity.elsewhere?.(name)) continue;
      throw missing(entity, name);
    }
    if (there.has(link.name)) continue;
    if (entity.lookups?.has(link.name)) throw lookupNeedsExpand(name);
    deferred.push(link.name);
  }
  return { expanded, properties, deferred };
}

const missing = (entity: Entity, name: string): Error => {
  if (entity.unknown) entity.unknown(name);
  return fieldMissing(name);
};

/** Links that are expanded, with `Author` of `Author/Manager` too. */
function expandedLinks(entity: Entity, options: Options): Map<string, () => Linked> {
  const result = new Map<string, () => Linked>();
  for (const [first] of options.expand) {
    const link = findLink(entity, first);
    if (link) {
      if (entity.lookups?.has(link.name) && !options.select?.some((path) => path.length > 1 && path[0].toLowerCase() === first.toLowerCase())) throw lookupNeedsExpand(first);
      result.set(link.name, link.load);
      continue;
    }
    if (!findProperty(entity, first) && !entity.elsewhere?.(first)) throw missing(entity, first);
  }
  return result;
}

function selectedNames(entity: Entity, options: Options): string[] {
  if (!options.select) return Object.keys(entity.defaults);
  const names: string[] = [];
  for (const [first, ...rest] of options.select) {
    if (first === '*') {
      names.push(...Object.keys(entity.defaults));
      continue;
    }
    if (/^@?odata\./i.test(first)) continue; // annotations come by themselves; `$select=odata.id` asks for nothing else
    if (rest.length > 0) {
      const link = findLink(entity, first);
      if (!options.expand.some(([expandedName]) => expandedName.toLowerCase() === first.toLowerCase())) {
        if (link) throw lookupNeedsExpand(first);
        if (!findProperty(entity, first) && !entity.elsewhere?.(first)) throw missing(entity, first);
      }
      if (link) continue;
    }
    names.push(first);
  }
  return names;
}
