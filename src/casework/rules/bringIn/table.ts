import type { Temporal } from 'temporal-polyfill';
import { normaliseText } from '../normaliseText';
import { Line } from './line';

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
}

/** How the rows of a log look in a spreadsheet: told by its room. */
export interface ImportFormat<Column extends string, Row extends ImportRow> {
  /** The heads by which each column is known, in any order, upper or lower case. */
  readonly columns: Readonly<Record<Column | 'externalId', readonly string[]>>;
  /** Without them no row can be added. */
  readonly needed: readonly Column[];
  readonly doubts: Doubts & Readonly<Record<keyof typeof commonDoubts, { readonly refuses: boolean }>>;
  /** A line as a row; what makes it the same row again where it has no number of its own. */
  readonly row: (line: Line<Column>) => { readonly row: Omit<Row, keyof ImportRow>; readonly sameBy: readonly string[] };
}

export type ImportRead<Column extends string, Row extends ImportRow> =
  | { readonly ok: true; readonly rows: readonly Row[]; /** Heads that nothing is taken from. */ readonly unknown: readonly string[] }
  | { readonly ok: false; readonly missing: readonly Column[]; readonly heads: readonly string[] };

export interface ReadingContext {
  /** As the settings name them. */
  readonly services: readonly string[];
  readonly now: Temporal.Instant;
}

/** Every digit and letter of a text counts; 64 bits, which is enough to tell the rows of one council apart. */
function hashOf(text: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  return `${(two >>> 0).toString(16).padStart(8, '0')}${(one >>> 0).toString(16).padStart(8, '0')}`;
}

const wordOf = (head: string): string => normaliseText(head).toLowerCase().replace(/\s+/g, ' ').replace(/[?:*]+$/, '').trim();
const longestId = 100;

/**
 * Reads a table with heads, from a file or as pasted: rows that can be added, each with what is doubtful. Nothing is written.
 */
export function readImport<Column extends string, Row extends ImportRow>(
  format: ImportFormat<Column, Row>, table: readonly (readonly string[])[], context: ReadingContext
): ImportRead<Column, Row> {
  const [heads = [], ...lines] = table;
  const names = Object.keys(format.columns) as (Column | 'externalId')[];
  const places = new Map(names.map((column) => [column, heads.findIndex((head) => format.columns[column].includes(wordOf(head)))]));
  const placeOf = (column: Column | 'externalId'): number => places.get(column) ?? -1;
  const missing = format.needed.filter((column) => placeOf(column) < 0);
  if (missing.length > 0) return { ok: false, missing, heads };
  const seen = new Set<string>();
  const rows = lines.flatMap((cells, index): Row[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const line = new Line<Column>((column) => normaliseText(cells[placeOf(column)] ?? ''), context);
    const { row, sameBy } = format.row(line);
    const externalId = normaliseText(cells[placeOf('externalId')] ?? '') || `~${hashOf(sameBy.join('\n'))}`;
    if (externalId.length > longestId) line.doubt('too-long');
    if (seen.has(externalId)) line.doubt('twice-here');
    seen.add(externalId);
    return [{ ...row, line: index + 2, externalId, doubts: line.doubts } as unknown as Row];
  });
  const used = [...places.values()];
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
