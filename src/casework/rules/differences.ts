import { Temporal } from 'temporal-polyfill';
import { placedFields, valueAt, type FieldTable, type Part } from './field';

/** An answer in which two states of a case differ: its path, as problems and labels name it. */
export interface CaseDifference {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** An answer that is told apart: a field, or a part of a file. */
export interface Answer<Event extends string = string> extends Part<Event> {
  readonly path: string;
  readonly event: Event;
  /** It is a part of a file that is chosen as a whole: the path of that file. */
  readonly chosenAs?: string;
}

/** Every answer of a kind of case, in the order of its table. */
export function answersOf<V, Event extends string>(table: FieldTable<V, Event>): readonly Answer<Event>[] {
  return placedFields<Event>(table).flatMap(({ path, field }): readonly Answer<Event>[] => {
    const { event, unit, parts, chosenByPart } = field;
    const own = { event, ...(unit === undefined ? {} : { unit }) };
    return parts === undefined
      ? [{ path, ...own }]
      : Object.entries(parts).map(([name, part]) => ({ path: `${path}.${name}`, ...own, ...part, ...(chosenByPart ? {} : { chosenAs: path }) }));
  });
}

/** What differs, in the order of the case. Of two states with the same answers nothing. */
export function differencesOf<V>(table: FieldTable<V>, before: V, after: V): readonly CaseDifference[] {
  return answersOf(table).flatMap(({ path }) => {
    const [old, now] = [valueAt(before, path), valueAt(after, path)];
    return sameValue(plain(old), plain(now)) ? [] : [{ field: path, before: old, after: now }];
  });
}

/** Nothing and no text are the same, and a moment is the second that is stored. */
function plain(value: unknown): unknown {
  if (value instanceof Temporal.Instant) return value.toString({ smallestUnit: 'second' });
  if (value === undefined || value === '') return null;
  return Array.isArray(value) ? value.map(plain) : value;
}

/** Whether two values mean the same: instants by their moment, the rest part by part; a missing part is the same as an undefined one. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (a instanceof Temporal.Instant || b instanceof Temporal.Instant) return a instanceof Temporal.Instant && b instanceof Temporal.Instant && a.equals(b);
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
