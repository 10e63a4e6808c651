import type { Block, ReadingText, TableCell } from '../readingText';
import { normalise } from './passages';

const BULLET = /^\s*(?:[-–•▪◦*o]|[a-z]\)|\([a-z]\)|[ivx]+\.)\s+(?=\S)/;
const NUMBERED_HEADING = /^(\d+(?:\.\d+){0,3}[a-z]?)\.?\s+(?=[A-Z])/;
const HEADING_LENGTH = 90;

/**
 * Text that was pasted or comes from a .txt file, with what looks like headings, lists and tables (cells between `|` or tabs) read as such.
 * Guessed: good for the check, not for reading.
 */
export function pastedText(raw: string, title = ''): ReadingText {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  let table: TableCell[][] = [];

  const flush = (): void => {
    const text = paragraph.join(' ').trim();
    if (text !== '') {
      blocks.push(paragraph.length === 1 ? lineBlock(text) : { kind: 'paragraph', inlines: [{ text }] });
    }
    paragraph = [];
  };
  const flushTable = (): void => {
    if (table.length > 0) {
      blocks.push({ kind: 'table', rows: table });
    }
    table = [];
  };

  for (const line of raw.replace(/\r\n?/g, '\n').split('\n')) {
    const cells = cellsOf(line);
    if (cells) {
      flush();
      if (!cells.every((cell) => /^[-–: ]*$/.test(cell))) {
        table.push(cells.map((text) => ({ blocks: [{ kind: 'paragraph', inlines: [{ text }] }] })));
      }
      continue;
    }
    flushTable();
    if (line.trim() === '') {
      flush();
    } else if (BULLET.test(line)) {
      flush();
      blocks.push({ kind: 'list', ordered: false, items: [{ blocks: [{ kind: 'paragraph', inlines: [{ text: plain(line.replace(BULLET, '')) }] }] }] });
    } else {
      paragraph.push(plain(line));
    }
  }
  flush();
  flushTable();
  return { v: 1, title, language: 'en-GB', blocks, notices: ['guessed-structure'] };
}

const plain = (line: string): string => line.replace(/\*\*|^#+\s+/g, '').trim();

function cellsOf(line: string): readonly string[] | undefined {
  const bars = line.trim().startsWith('|') ? line.trim().replace(/^\||\|$/g, '').split('|') : undefined;
  const tabs = line.includes('\t') ? line.split('\t') : undefined;
  return (bars ?? tabs)?.map((cell) => plain(cell));
}

/** A short line of its own that does not end as a sentence does is taken for a heading. */
function lineBlock(text: string): Block {
  const numbered = NUMBERED_HEADING.exec(text);
  const short = text.length <= HEADING_LENGTH && !/[.;:,]$/.test(text) && /^[\d.]*\s*["A-Z]/.test(text) && normalise(text).split(' ').length <= 14;
  const sentenceLike = /\b(is|are|was|must|will|should|may|shall|can|has|have)\b/.test(text) && !numbered;
  return short && !sentenceLike ? { kind: 'heading', level: levelOf(numbered?.[1]), inlines: [{ text }] } : { kind: 'paragraph', inlines: [{ text }] };
}

/** `6.3a` is below `6`; a heading without a number below every numbered one. */
function levelOf(number: string | undefined): 1 | 2 | 3 | 4 {
  const depth = number === undefined ? 4 : number.replace(/\.0$/, '').split('.').length;
  return depth <= 1 ? 1 : depth === 2 ? 2 : depth === 3 ? 3 : 4;
}
