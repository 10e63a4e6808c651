import { readInstant, utcSecond } from '../../calendar';

/** What a column of a row holds, as it is written to SharePoint. */
export type Cell = string | number | boolean | null | readonly string[];
export type CellKind = 'text' | 'number' | 'moment' | 'flag' | 'choices' | 'person';

/** Letters that carry no meaning by themselves and that stores and editors change: controls, marks of direction, joiners, byte order marks. */
const unseen = /[\p{Cc}\p{Cf}\uFFFE\uFFFF]+/gu;

/**
 * A cell in the one form that a comparison uses, whatever SharePoint made of it on the way: empty text is nothing, white space and unseen
 * signs are one space, a moment is UTC to the second, choices stand in alphabetical order (also when they come as `;#A;#B;#`). A person is the
 * number that the site has for them.
 */
export function canonicalCell(kind: CellKind, value: unknown): Cell {
  switch (kind) {
    case 'flag': return value === true || value === 1 || value === '1';
    case 'number': case 'person': return value === null || value === undefined || value === '' || !Number.isFinite(Number(value)) ? null : Number(value);
    case 'choices': return [...choicesIn(value)].sort();
    case 'moment': {
      const at = typeof value === 'string' ? readInstant(value) : undefined;
      return at ? utcSecond(at) : canonicalText(value);
    }
    case 'text': return canonicalText(value);
  }
}

function canonicalText(value: unknown): string | null {
  const text = typeof value === 'string' ? value.replace(unseen, ' ').replace(/\s+/gu, ' ').trim() : '';
  return text === '' ? null : text;
}

/** The choices of a column, however they come: an array, `{ results }`, or the text of a version. */
export function choicesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.filter((each) => typeof each === 'string');
  if (typeof value === 'string') return value.split(';#').map((part) => part.trim()).filter((part) => part !== '');
  const results: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'results') : undefined;
  return Array.isArray(results) ? choicesIn(results) : [];
}

export function sameCell(kind: CellKind, one: unknown, other: unknown): boolean {
  return JSON.stringify(canonicalCell(kind, one)) === JSON.stringify(canonicalCell(kind, other));
}

/** Nothing, no, no text and no choice: what a row that was made before the column holds in it. */
export function holdsSomething(cell: Cell): boolean {
  return cell !== null && cell !== false && cell !== '' && !(Array.isArray(cell) && cell.length === 0);
}

type Row = Readonly<Record<string, unknown>>;

/** What stands in a column of a row as read from the list, or from one of its versions, where the person of `LeadId` is `Lead: { LookupId }`. */
export function storedCell(kind: CellKind, row: Row, column: string): unknown {
  if (kind !== 'person') return row[column];
  const person = row[column.replace(/Id$/, '')];
  return row[column] ?? (typeof person === 'object' && person !== null ? Reflect.get(person, 'LookupId') : undefined);
}

/** Columns with their kinds: those that a seal covers. */
export type ColumnKinds<Column extends string = string> = Readonly<Record<Column, CellKind>>;
export type Cells<Column extends string = string> = Readonly<Record<Column, Cell>>;

/** The cells of a row, in the form that a comparison uses. */
export function cellsOfRow<Column extends string>(kinds: ColumnKinds<Column>, row: Row): Cells<Column> {
  const entries = (Object.entries(kinds) as [Column, CellKind][]).map(([name, kind]) => [name, canonicalCell(kind, storedCell(kind, row, name))]);
  return Object.fromEntries(entries) as Cells<Column>;
}
