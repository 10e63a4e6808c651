import { attribute, child, children, nameOf, number, onOff, val } from '../../../casework/documents/read/xml';
import type { Block, TableCell } from '../../rules';
import { hasWords } from '../inlines';
import type { Context } from './context';

interface Cell { readonly column: number; readonly span: number; readonly merge: 'start' | 'goes on' | undefined; readonly blocks: readonly Block[] }
interface Row { readonly cells: readonly Cell[]; readonly header: boolean }

/** A table of Word with its merged cells as HTML has them. Frames of one cell are only their content; a table without anything in it is nothing. */
export function readTable(table: Element, context: Context, blocksOf: (cell: Element) => readonly Block[]): readonly Block[] {
  const rows = [...parts(table, 'w:tr', context)].map((row) => readRow(row, context, blocksOf));
  const all = rows.flatMap(({ cells }) => cells);
  if (!all.some(({ blocks }) => blocks.length > 0)) return [];
  if (all.length === 1) return all[0].blocks;
  const headers = headerRows(table, rows, context);
  const labels = rows.length - headers > 1 && rows[0].cells.length > 1 && rows.slice(headers).every(({ cells }) => cells[0]?.column !== 0 || allBold(cells[0]));
  return [{
    kind: 'table',
    rows: rows.map(({ cells }, place) => cells.filter((cell) => cell.merge !== 'goes on' || !startOf(rows, place, cell)).map((cell): TableCell => {
      const rowSpan = cell.merge === 'start' ? spanDown(rows, place, cell) : 1;
      const header = place < headers || (labels && cell.column === 0 && hasWords(cell.blocks));
      return { blocks: cell.blocks, ...(header ? { header: true } : {}), ...(cell.span > 1 ? { colSpan: cell.span } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) };
    }))
  }];
}

/** Rows and cells also stand in content controls and in other wraps. */
function* parts(of: Element, name: string, context: Context): Generator<Element> {
  for (const one of children(of)) {
    const properties = child(one, 'trPr');
    const gone = child(properties, 'del');
    if (gone || child(properties, 'ins')) context.notices.add('tracked-changes');
    if (nameOf(one) === name) { if (!gone) yield one; }
    else if (['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins'].includes(nameOf(one))) yield* parts(one, name, context);
  }
}

function readRow(row: Element, context: Context, blocksOf: (cell: Element) => readonly Block[]): Row {
  const properties = child(row, 'trPr');
  const before = Math.min(60, number(val(child(properties, 'gridBefore'))) ?? 0);
  const cells: Cell[] = before > 0 ? [{ column: 0, span: before, merge: undefined, blocks: [] }] : [];
  let column = before;
  for (const cell of parts(row, 'w:tc', context)) {
    const look = child(cell, 'tcPr');
    const span = Math.min(60, Math.max(1, number(val(child(look, 'gridSpan'))) ?? 1));
    const merge = child(look, 'vMerge');
    cells.push({ column, span, merge: merge && (val(merge) === 'restart' ? 'start' : 'goes on'), blocks: blocksOf(cell) });
    column += span;
  }
  return { cells, header: onOff(child(properties, 'tblHeader')) === true };
}

const below = (rows: readonly Row[], place: number, { column }: Cell): Cell | undefined => rows[place]?.cells.find((cell) => cell.column === column && cell.merge === 'goes on');

function spanDown(rows: readonly Row[], place: number, cell: Cell): number {
  let span = 1;
  while (below(rows, place + span, cell)) span++;
  return span;
}

/** Whether a cell that goes on has one above that it goes on from: a broken file may have none. */
function startOf(rows: readonly Row[], place: number, cell: Cell): boolean {
  for (let row = place - 1; row >= 0; row--) {
    const above = rows[row].cells.find(({ column }) => column === cell.column);
    if (above?.merge !== 'goes on') return above?.merge === 'start';
  }
  return false;
}

/** Rows that Word repeats on each page; else a first row that its author or the table's style made to look like one. */
function headerRows(table: Element, rows: readonly Row[], context: Context): number {
  const repeated = rows.findIndex(({ header }) => !header);
  if (repeated !== 0) return repeated < 0 ? 1 : repeated;
  if (rows.length < 2 || rows[0].cells.length < 2) return 0;
  if (rows[0].cells.every((cell) => allBold(cell)) && !rows[1].cells.every((cell) => allBold(cell))) return 1;
  const properties = child(table, 'tblPr');
  const look = child(properties, 'tblLook');
  const first = attribute(look, 'firstRow');
  const wanted = first === undefined ? (parseInt(val(look) ?? '0', 16) & 0x20) !== 0 : first === '1' || first === 'true';
  return wanted && context.styles.of(val(child(properties, 'tblStyle')), 'table')?.tableParts.has('firstRow') === true ? 1 : 0;
}

const allBold = ({ blocks }: Cell): boolean => hasWords(blocks) && blocks.every((block) => block.kind === 'paragraph' && block.inlines.every(({ bold, text }) => bold || text.trim() === ''));
