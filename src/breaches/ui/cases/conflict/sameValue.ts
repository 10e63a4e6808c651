import { Temporal } from 'temporal-polyfill';

/** Whether two stored values mean the same: instants by their moment, the rest part by part; a missing part is the same as an undefined one. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) {
    return true;
  }
  if (a instanceof Temporal.Instant || b instanceof Temporal.Instant) {
    return a instanceof Temporal.Instant && b instanceof Temporal.Instant && a.equals(b);
  }
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((each, index) => sameValue(each, b[index]));
  }
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) {
    const left = new Map(Object.entries(a));
    const right = new Map(Object.entries(b));
    return [...new Set([...left.keys(), ...right.keys()])].every((key) => sameValue(left.get(key), right.get(key)));
  }
  return false;
}
