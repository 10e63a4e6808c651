import { Complex, findProperty, ValueList, valueOf, type Entity } from '../odata/entity';
import type { Json } from '../store/records';

/** Clients read an object, change one property and send all of it back: what is as it was is no change. */
export function isUnchanged(before: Entity, name: string, sent: Json): boolean {
  const property = findProperty(before, name);
  if (!property) return false;
  const value = valueOf(property.value);
  const plain = value instanceof Complex || value instanceof ValueList ? value.values : (value ?? null);
  return JSON.stringify(plain) === JSON.stringify(sent);
}
