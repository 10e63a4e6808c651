import type { Page, Piece } from './pages';

/** Pieces side by side, without a gap that parts columns. */
export interface Line {
  readonly pieces: Piece[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly bold: boolean;
  readonly page: number;
  /** Of a table, as it seems: parts with gaps between, each with a tab before the next. */
  readonly row?: true;
}

/** The lines of a page in the order of reading: from above, and where the page has two columns the left one first. */
export function linesOf(page: Page, number: number): readonly Line[] {
  const pieces = page.pieces.filter(({ text, slanted, artifact }) => text.trim() !== '' && !slanted && !artifact);
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((one, other) => other.y - one.y || one.x - other.x)) {
    const row = rows[rows.length - 1];
    // raised and lowered signs belong to the line that they touch
    if (row && Math.abs(row[0].y - piece.y) <= Math.max(row[0].size, piece.size) * 0.4) row.push(piece);
    else rows.push([piece]);
  }
  const segments = rows.flatMap((row) => segmentsOf(row.sort((one, other) => one.x - other.x), number));
  const gutter = gutterOf(segments, page.width);
  return gutter === undefined ? joinRows(segments) : inColumns(segments, gutter);
}

function segmentsOf(row: readonly Piece[], page: number): Line[] {
  const segments: Piece[][] = [];
  let end = -Infinity;
  for (const piece of row) {
    if (segments.length > 0 && piece.x - end < piece.size * 1.6) segments[segments.length - 1].push(piece);
    else segments.push([piece]);
    end = Math.max(end, piece.x + piece.width);
  }
  return segments.map((pieces) => lineOf(pieces, page));
}

function lineOf(pieces: Piece[], page: number): Line {
  const spaced = withBlanks(pieces);
  const letters = (kind: (piece: Piece) => boolean): number => pieces.filter(kind).reduce((sum, { text }) => sum + text.trim().length, 0);
  const largest = pieces.reduce((most, piece) => (piece.text.trim().length > most.text.trim().length ? piece : most), pieces[0]);
  return {
    pieces: spaced, x: pieces[0].x, right: Math.max(...pieces.map(({ x, width }) => x + width)), y: largest.y, size: Math.round(largest.size * 2) / 2,
    text: spaced.map(({ text }) => text).join('').trim(), bold: letters(({ bold }) => bold) >= letters(() => true) * 0.9, page
  };
}

/** Blanks that are only gaps on the page are blanks in the text; the last piece ends the line. */
function withBlanks(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, place) => {
    const next = pieces[place + 1];
    const gap = next ? next.x - piece.x - piece.width : 0;
    return { ...piece, text: next && gap > piece.size * 0.15 && !/\s$/.test(piece.text) && !/^\s/.test(next.text) ? `${piece.text} ` : piece.text, endOfLine: next === undefined };
  });
}

/** Where no segment crosses and both sides have lines of text, there are two columns. A table's columns are narrow or few. */
function gutterOf(segments: readonly Line[], width: number): number | undefined {
  const middle = segments.filter(({ x, right }) => right - x > width * 0.2);
  for (let gutter = width * 0.4; gutter <= width * 0.6; gutter += width * 0.01) {
    const left = middle.filter(({ right }) => right <= gutter);
    const right = middle.filter(({ x }) => x >= gutter);
    const across = segments.filter((line) => line.x < gutter && line.right > gutter);
    if (left.length >= 8 && right.length >= 8 && across.length <= segments.length * 0.25) return gutter;
  }
  return undefined;
}

/** Lines across both columns part the page into bands. */
function inColumns(segments: readonly Line[], gutter: number): readonly Line[] {
  const order: Line[] = [];
  let [left, right]: [Line[], Line[]] = [[], []];
  for (const line of segments) {
    if (line.right <= gutter) left.push(line);
    else if (line.x >= gutter) right.push(line);
    else {
      order.push(...left, ...right, line);
      [left, right] = [[], []];
    }
  }
  return [...order, ...left, ...right];
}

/** Without columns the segments of a row are one line, such as a row of a table. */
function joinRows(segments: readonly Line[]): readonly Line[] {
  const lines: Line[] = [];
  for (const line of segments) {
    const last = lines[lines.length - 1];
    if (last && Math.abs(last.y - line.y) <= Math.max(last.size, line.size) * 0.4 && line.x >= last.right) lines[lines.length - 1] = besides(last, line);
    else lines.push(line);
  }
  return lines;
}

function besides(last: Line, next: Line): Line {
  const pieces = last.pieces.map((piece, place) => (place === last.pieces.length - 1 ? { ...piece, text: `${piece.text}\t`, endOfLine: false } : piece));
  return { ...lineOf([...pieces, ...next.pieces], next.page), row: true };
}
