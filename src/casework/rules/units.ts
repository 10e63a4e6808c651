import { answersOf, sameValue, type Answer } from './differences';
import { valueAt, type FieldTable } from './field';

/** One answer, or several that are chosen together. */
export interface CaseUnit {
  /** The path by which it is named and labelled. */
  readonly field: string;
  readonly paths: readonly string[];
}

/** What can be chosen by itself: an answer, or a file that is chosen as a whole. */
const choosable = ({ path, chosenAs }: Answer): string => chosenAs ?? path;

/** All that can be chosen between two versions of a case, in the order of its table. */
export function unitsOf<V>(table: FieldTable<V>): readonly CaseUnit[] {
  const units = new Map<string, string[]>();
  for (const answer of answersOf(table)) {
    const path = choosable(answer);
    const field = answer.unit ?? path;
    const paths = units.get(field) ?? [];
    if (!paths.includes(path)) units.set(field, [...paths, path]);
  }
  // the path whose label is shown comes first
  return [...units].map(([field, paths]) => ({ field, paths: [...paths.filter((path) => path === field), ...paths.filter((path) => path !== field)] }));
}

/** What differs between two versions. */
export function changedUnits<V>(table: FieldTable<V>, before: V, after: V): readonly CaseUnit[] {
  return unitsOf(table).filter(({ paths }) => paths.some((path) => !sameValue(valueAt(before, path), valueAt(after, path))));
}

/** The unit of which all events of a kind tell: such an event is told only if that choice was kept. Kinds that tell of several are not here. */
export function unitsOfEvents<V, Event extends string>(table: FieldTable<V, Event>): ReadonlyMap<Event, string> {
  const units = new Map<Event, Set<string>>();
  for (const answer of answersOf(table)) {
    units.set(answer.event, new Set([...(units.get(answer.event) ?? []), answer.unit ?? choosable(answer)]));
  }
  return new Map([...units].flatMap(([kind, [unit, ...others]]) => (unit !== undefined && others.length === 0 ? [[kind, unit]] : [])));
}
