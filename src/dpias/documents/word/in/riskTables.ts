import type { TableBlock } from '../../../../casework/documents/read/wordText';
import { plainLine } from '../still';
import { afterColumns, measureColumns, riskColumns, type TableName, type WordWords } from '../words';

/** A row of a table of ours: what stands in its cells, by the names of the columns. A column that somebody took out is in none. */
export type FoundRow = Readonly<Record<string, string>>;

const key = (text: string): string => plainLine(text).toLowerCase();
export const columnsOf: Readonly<Record<TableName, readonly string[]>> = { risks: riskColumns, measures: measureColumns, after: afterColumns };

const headsOf = (table: TableName, words: readonly WordWords[]): ReadonlyMap<string, string> =>
  new Map(words.flatMap(({ fixed }) => Object.entries<string>(fixed.heads[table]).map(([column, head]) => [key(head), column] as const)));

/** Which table of ours a table of the document is, by its heads: for one that stands under no heading of ours. */
export function tableByHeads({ rows }: TableBlock, words: readonly WordWords[]): TableName | undefined {
  const heads = (rows[0]?.cells ?? []).map(key);
  // of two with the same heads the one with more of them
  const fits = (Object.keys(columnsOf) as TableName[]).map((table) => ({ table, of: headsOf(table, words) })).filter(({ table, of }) => heads.filter((head) => of.has(head)).length >= columnsOf[table].length);
  return fits.sort((one, other) => columnsOf[other.table].length - columnsOf[one.table].length)[0]?.table;
}

/** The rows below the header. Columns are known by their heads, wherever they stand; where the heads are gone, by their order, if none is missing. */
export function rowsOf({ rows }: TableBlock, table: TableName, words: readonly WordWords[]): readonly FoundRow[] | undefined {
  const heads = headsOf(table, words);
  const [first, ...others] = rows;
  if (!first) return [];
  const named = first.cells.map((cell) => heads.get(key(cell)));
  const known = named.filter((column) => column !== undefined);
  const hasHeads = known.length > 0 && known.length >= first.cells.filter((cell) => cell.trim() !== '').length / 2;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const columns = hasHeads ? named : width === columnsOf[table].length ? columnsOf[table] : undefined;
  if (!columns) return undefined;
  return (hasHeads ? others : rows).map(({ cells }) => Object.fromEntries(columns.flatMap((column, place) => (column === undefined ? [] : [[column, (cells[place] ?? '').trim()] as const]))))
    .filter((row) => Object.values(row).some((cell) => cell !== '') );
}

/** What stands in columns that are none of ours: somebody added them. */
export function strangeCells({ rows }: TableBlock, table: TableName, words: readonly WordWords[]): readonly string[] {
  const heads = headsOf(table, words);
  const named = (rows[0]?.cells ?? []).map((cell) => heads.get(key(cell)));
  if (!named.some((column) => column !== undefined)) return [];
  return rows.map(({ cells }) => cells.filter((cell, place) => named[place] === undefined && cell.trim() !== '').join('\t')).filter((text) => text !== '');
}
