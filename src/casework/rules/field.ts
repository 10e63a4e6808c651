import type { Temporal } from 'temporal-polyfill';
import type { Cell, CellKind } from './cells';

/** What a stored cell says: `whole` is false where something of it could not be read, and was left out of `value`. */
export interface Reading<T> {
  readonly value: T | undefined;
  readonly whole: boolean;
}

/** One answer inside of a file (JSON) that is told, and chosen in a conflict, apart from the others. */
export interface Part<Event extends string = string> {
  /** The event that tells of its change, when it is another than that of the file. */
  readonly event?: Event;
  /** What it is chosen together with. */
  readonly unit?: string;
}

/**
 * One field of a case, said once: how it is stored, told, merged and disposed of. Everything that knows the fields of a kind of case (cells, reading,
 * differences, lost events, both versions of a conflict, limits, what disposal leaves) is derived from the table of these.
 */
export interface Field<T, Column extends string = string, Event extends string = string> {
  /** The internal name of the column, as it is written: a person's ends in `Id`. */
  readonly column: Column;
  readonly kind: CellKind;
  write(value: T): Cell;
  /** @param stored never empty: of an empty cell the value is `empty` */
  read(stored: unknown): Reading<T>;
  readonly empty: T;
  /** A row that does not hold it was not made by the desk: an empty cell counts as one that could not be read. */
  readonly required: boolean;
  /** The kind of event that tells of its change. */
  readonly event: Event;
  /** Path of the field whose name stands for all that is chosen together with it: a decision without its reason and its name would be nobody's. */
  readonly unit?: string;
  /** The most characters that its column takes. */
  readonly limit?: number;
  /** Many answers as JSON. */
  readonly isFile: boolean;
  /** The answers of a file that are told apart, field by field. */
  readonly parts?: Readonly<Record<string, Part<Event>>>;
  /** Of a file with parts: whether the parts are also chosen apart in a conflict, or only the file as a whole. */
  readonly chosenByPart: boolean;
  /** What is left after its time: all of it, nothing, or what of it names nobody. */
  readonly disposal: 'keep' | 'empty' | { rewrite(value: T): T };
}

type Plain = string | number | boolean | undefined | Temporal.Instant | readonly unknown[];

/** The fields of a case, in its shape; `Event` are the kinds of event that the room has. Parts such as a decision may be a table of their own. */
export type FieldTable<V, Event extends string = string> = {
  readonly [K in keyof V]-?: V[K] extends Plain ? Field<V[K], string, Event> : Field<V[K], string, Event> | FieldTable<V[K], Event>
};

/** The columns of a table of fields. */
export type ColumnOf<Table> = Table extends { readonly column: infer Column extends string } ? Column : Table extends object ? { [K in keyof Table]: ColumnOf<Table[K]> }[keyof Table] : never;

/** A field with the path by which problems, labels and differences name it, such as `ico.reason`. */
export interface PlacedField<Event extends string = string> {
  readonly path: string;
  readonly field: Field<unknown, string, Event>;
}

const isField = <Event extends string>(value: object): value is Field<unknown, string, Event> => 'column' in value && typeof value.column === 'string';

const placedIn = new WeakMap<object, readonly PlacedField[]>();

/** All fields, in the order of the table. Every row that is read asks for them, and a table is never changed: it is gone through once. */
export function placedFields<Event extends string = string>(table: object): readonly PlacedField<Event>[] {
  const known = placedIn.get(table);
  // what was kept of this table has its kinds of event
  if (known) return known as readonly PlacedField<Event>[];
  const placed = fieldsWithin<Event>(table, '');
  placedIn.set(table, placed);
  return placed;
}

function fieldsWithin<Event extends string>(table: object, within: string): readonly PlacedField<Event>[] {
  return Object.entries(table).flatMap(([name, entry]: [string, object]): readonly PlacedField<Event>[] =>
    (isField<Event>(entry) ? [{ path: `${within}${name}`, field: entry }] : fieldsWithin<Event>(entry, `${within}${name}.`)));
}

/** What stands at a path of a case; undefined where there is nothing. */
export function valueAt(values: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined), values);
}

/** The values with others at some paths; nothing else is touched. */
export function withValuesAt<V>(values: V, changes: Iterable<readonly [path: string, value: unknown]>): V {
  let result: unknown = values;
  for (const [path, value] of changes) result = placed(result, path.split('.'), value);
  // paths come from the table of the case's fields, so its shape stays that of one
  return result as V;
}

function placed(into: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  const held = typeof into === 'object' && into !== null ? into : {};
  return { ...held, [name]: rest.length === 0 ? value : placed(Reflect.get(held, name), rest, value) };
}
