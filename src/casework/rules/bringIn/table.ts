import { normaliseText } from '../normaliseText';
import { shortHash } from '../shortHash';
import { Line, type DoubtValue, type ReadingContext } from './line';

export type { ReadingContext } from './line';

/** What is wrong with a row, or to be looked at; `refuses` keeps the row out. */
export type Doubts = Readonly<Record<string, { readonly refuses: boolean }>>;

/** What may be doubtful of the rows of every log. */
export const commonDoubts = {
  'no-date': { refuses: true }, 'not-a-date': { refuses: true }, 'in-the-future': { refuses: true }, 'nothing-said': { refuses: true }, 'too-long': { refuses: true },
  'twice-here': { refuses: true }, 'there-already': { refuses: true },
  /** It is there, and something that happened to it by the register is not: that alone is brought in. */
  'not-all-there': { refuses: true },
  'closed-too-early': { refuses: true }, 'closed-without-day': { refuses: true }, 'open-yet-closed': { refuses: true },
  'closed-when-told': { refuses: false }, 'state-unknown': { refuses: false }, 'service-unknown': { refuses: false }, 'two-dates': { refuses: false }
} as const satisfies Doubts;

/** A row as it would be added. */
export interface ImportRow<Doubt extends string = string> {
  /** Of the file, from 1, with its head. */
  readonly line: number;
  /** Its number elsewhere; of a row without one, made of what it says, so that the same row is the same again. */
  readonly externalId: string;
  readonly doubts: readonly Doubt[];
  /** What a doubt is named with, where it is: both days, where two differ. */
  readonly doubtValues?: Readonly<Record<string, readonly DoubtValue[]>>;
}

/** How the rows of a log look in a spreadsheet: told by its room. */
export interface ImportFormat<Column extends string, Row extends ImportRow> {
  /** The heads by which each column is known, in any order, upper or lower case. */
  readonly columns: Readonly<Record<Column | 'externalId', readonly string[]>>;
  /** Without them no row can be added. */
  readonly needed: readonly Column[];
  /** Columns that may stand there several times, as the boxes of an e-form do: all of their cells are read, a line each. Of any other the first is. */
  readonly several?: readonly Column[];
  readonly doubts: Doubts & Readonly<Record<keyof typeof commonDoubts, { readonly refuses: boolean }>>;
  /** A line as a row; what makes it the same row again where it has no number of its own. */
  readonly row: (line: Line<Column>) => { readonly row: Omit<Row, keyof ImportRow>; readonly sameBy: readonly string[] };
}

export type ImportRead<Column extends string, Row extends ImportRow> =
  | { readonly ok: true; readonly rows: readonly Row[]; /** Heads that nothing is taken from. */ readonly unknown: readonly string[] }
  | { readonly ok: false; readonly missing: readonly Column[]; readonly heads: readonly string[] };

/** A head as it is known: `Date_Received (dd/mm/yyyy):` is `date received`. */
const wordOf = (head: string): string => normaliseText(head).toLowerCase().replace(/[\s_]+/g, ' ').replace(/\s*\([^()]*\)$/, '').replace(/[?:*.]+$/, '').trim();
const longestId = 100;
/** So many lines with a title or a date may stand above the heads. */
const linesAbove = 10;

/** Where each column stands: the first place with one of its heads, of one that may stand there several times each. */
function placesIn<Column extends string>({ columns, several = [] }: Pick<ImportFormat<Column, ImportRow>, 'columns' | 'several'>, heads: readonly string[]): (column: Column | 'externalId') => readonly number[] {
  const words = heads.map(wordOf);
  return (column) => {
    const places = words.flatMap((word, place) => (columns[column].includes(word) ? [place] : []));
    return several.some((each) => each === column) ? places : places.slice(0, 1);
  };
}

const missingIn = <Column extends string>({ needed }: { readonly needed: readonly Column[] }, places: (column: Column) => readonly number[]): readonly Column[] =>
  needed.filter((column) => places(column).length === 0);

/**
 * Reads a table with heads, from a file or as pasted: rows that can be added, each with what is doubtful. Nothing is written.
 */
export function readImport<Column extends string, Row extends ImportRow>(
  format: ImportFormat<Column, Row>, table: readonly (readonly string[])[], context: ReadingContext
): ImportRead<Column, Row> {
  const above = Math.max(0, table.slice(0, linesAbove).findIndex((cells) => missingIn(format, placesIn(format, cells)).length === 0));
  const [heads = [], ...lines] = table.slice(above);
  const places = placesIn(format, heads);
  const missing = missingIn(format, places);
  if (missing.length > 0) return { ok: false, missing, heads };
  const cellOf = (cells: readonly string[], column: Column | 'externalId'): string =>
    [...new Set(places(column).map((place) => normaliseText(cells[place] ?? '')).filter((text) => text !== ''))].join('\n');
  const seen = new Set<string>();
  const rows = lines.flatMap((cells, index): Row[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const line = new Line<Column>((column) => cellOf(cells, column), context);
    const { row, sameBy } = format.row(line);
    const externalId = cellOf(cells, 'externalId') || `~${shortHash(sameBy.join('\n'))}`;
    if (externalId.length > longestId) line.doubt('too-long');
    if (seen.has(externalId)) line.doubt('twice-here');
    seen.add(externalId);
    return [{ ...row, line: above + index + 2, externalId, doubts: line.doubts, doubtValues: line.doubtValues } as unknown as Row];
  });
  const used = (Object.keys(format.columns) as (Column | 'externalId')[]).flatMap(places);
  return { ok: true, rows, unknown: heads.filter((head, place) => !used.includes(place) && head.trim() !== '') };
}

/** Whether a row is added: nothing in it refuses, and it is not there. */
export function isAdded({ doubts: known }: { readonly doubts: Doubts }, { doubts }: Pick<ImportRow, 'doubts'>): boolean {
  return doubts.every((doubt) => known[doubt]?.refuses === false);
}

/** Whether a row is there, and what happened to it by the register is still to be brought in. */
export const isUnfinished = ({ doubts }: Pick<ImportRow, 'doubts'>): boolean => doubts.includes('not-all-there');

/** How much of a row is there. */
export type There = ReadonlyMap<string, 'all' | 'not-all'>;

/** The rows with what is there already. What refuses of itself stays as it is: of such a row nothing is brought in. */
export function comparedWith<Row extends ImportRow>(format: { readonly doubts: Doubts }, rows: readonly Row[], there: There): readonly Row[] {
  return rows.map((row) => {
    const standing = there.get(row.externalId);
    if (standing === undefined) return row;
    return { ...row, doubts: [...row.doubts, standing === 'not-all' && isAdded(format, row) ? 'not-all-there' : 'there-already'] };
  });
}
