import { storedCell, type Cells, type ColumnKinds } from './cells';
import { placedFields, valueAt, withValuesAt, type ColumnOf, type Field, type FieldTable, type PlacedField, type Reading } from './field';

/** The case as the cells of its fields. */
export function cellsOf<V, Table extends FieldTable<V>>(table: Table & FieldTable<V>, values: V): Cells<ColumnOf<Table>> {
  return Object.fromEntries(placedFields(table).map(({ path, field }) => [field.column, field.write(valueAt(values, path))])) as Cells<ColumnOf<Table>>;
}

/** The columns of the fields with their kinds, in the order of the table. */
export function columnKinds<Table extends object>(table: Table): ColumnKinds<ColumnOf<Table>> {
  return Object.fromEntries(placedFields(table).map(({ field }) => [field.column, field.kind])) as ColumnKinds<ColumnOf<Table>>;
}

/** A case of which nothing is known yet. */
export function emptyCase<V>(table: FieldTable<V>): V {
  // every field of the table has its path and its empty value, and the table has every field of the case
  return withValuesAt({} as V, placedFields(table).map(({ path, field }) => [path, field.empty]));
}

export interface CaseRead<V> {
  readonly values: V;
  /** Columns whose value was not readable: its text stays in the row until a command writes that column. */
  readonly unreadable: readonly string[];
}

/**
 * The case in a row, from the list or from one of its versions. A row may have been written around the desk, so nothing is trusted to be
 * there: what cannot be read falls back to what an empty cell means, is named, and the rest of the case stands.
 */
export function readCase<V>(table: FieldTable<V>, row: Readonly<Record<string, unknown>>): CaseRead<V> {
  const unreadable: string[] = [];
  const values = placedFields(table).map(({ path, field }): [string, unknown] => {
    const { value, whole } = readField(field, row);
    if (!whole || (field.required && value === undefined)) unreadable.push(field.column);
    return [path, value ?? field.empty];
  });
  return { values: withValuesAt({} as V, values), unreadable };
}

function readField(field: Field<unknown>, row: Readonly<Record<string, unknown>>): Reading<unknown> {
  const stored = storedCell(field.kind, row, field.column);
  const isEmpty = stored === undefined || stored === null || stored === '';
  return isEmpty ? { value: undefined, whole: !field.required } : field.read(stored);
}

/** Some of the fields of a table. */
export function placedPart(table: object, paths: readonly string[]): readonly PlacedField[] {
  return placedFields(table).filter(({ path }) => paths.includes(path));
}

/** The case as far as some of its columns say, for who reads many rows and not their notes: every other field is empty. */
export function readPart<V>(table: FieldTable<V>, paths: readonly string[], row: Readonly<Record<string, unknown>>): V {
  return withValuesAt(emptyCase(table), placedPart(table, paths).map(({ path, field }) => [path, readField(field, row).value ?? field.empty]));
}

/**
 * What SharePoint would refuse to hold: said before the save, with the field. A file of the case holds many answers, and it is their sum that does
 * not fit into one column.
 */
export function tooLongProblems<V>(table: FieldTable<V>, values: V): readonly { readonly field: string; readonly code: 'file-too-long' | 'too-long' }[] {
  return placedFields(table)
    .filter(({ path, field: { limit, write } }) => limit !== undefined && String(write(valueAt(values, path)) ?? '').length > limit)
    .map(({ path, field }) => ({ field: path, code: field.isFile ? 'file-too-long' : 'too-long' }));
}

/** What stays of a case after its time: by the rule of each field. */
export function disposedCase<V>(table: FieldTable<V>, values: V): V {
  return withValuesAt(values, placedFields(table).flatMap(({ path, field }): [string, unknown][] => {
    switch (field.disposal) {
      case 'keep': return [];
      case 'empty': return [[path, field.empty]];
      default: return [[path, field.disposal.rewrite(valueAt(values, path))]];
    }
  }));
}
