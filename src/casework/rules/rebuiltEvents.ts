import { answersOf, differencesOf } from './differences';
import type { FieldTable } from './field';

/**
 * What happened between two states of a case, told from the states alone: for a save whose own event was lost. One kind each, in the order of
 * the case.
 * @param kindInstead where a field's change means something else than usual, such as the state of a case that was opened again
 */
export function rebuiltEvents<V, Kind extends string>(
  table: FieldTable<V, Kind>, before: V, after: V, kindInstead: (field: string) => Kind | undefined = () => undefined
): readonly { readonly kind: Kind; readonly fields: readonly string[] }[] {
  const found = new Map<Kind, string[]>();
  const changed = new Set(differencesOf(table, before, after).map(({ field }) => field));
  for (const { path, event } of answersOf(table).filter((answer) => changed.has(answer.path))) {
    const kind = kindInstead(path) ?? event;
    found.set(kind, [...(found.get(kind) ?? []), path]);
  }
  return [...found].map(([kind, fields]) => ({ kind, fields }));
}
