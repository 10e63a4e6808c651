import { plainText, type Block, type ReadingText, type TableCell } from '../readingText';
import type { Region } from './model';
import { sentencesOf, type Sentence } from './sentences';

/** A paragraph, heading, list item or table cell, with where it stands. */
export interface Passage {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell';
  readonly path: readonly string[];
  readonly block: number;
  /** Number of its section: the passages under one heading share it. */
  readonly section: number;
  readonly region: Region;
}

/** Rows of a table as texts, for labels and their values. */
export interface TableText {
  readonly rows: readonly (readonly string[])[];
  readonly path: readonly string[];
  readonly block: number;
}

export interface Passages {
  readonly all: readonly Passage[];
  readonly tables: readonly TableText[];
  readonly title: string;
}

const HISTORY = /\b(revision|version|document|change|amendment)s? (history|log|record)\b|\bhistory of (changes|amendments|revisions|versions)\b|\b(previous|former) versions\b/i;
const REFERENCES = /\b(related|relevant|associated|applicable|legislative|legal) (legislation|law|laws|statutes|framework|documents|policies|references)\b|^\W*(\d[\d.]*\s+)?(legislation|references|bibliography|further reading)\W*$/i;
const CONTENTS = /^\W*(table of )?contents\W*$/i;
/** `4. Scope ........ 5`: a line of a table of contents. */
const CONTENTS_LINE = /(\.{4,}|…{2,})\s*\d+\s*$/;

/** Spaces, quotes and dashes as one writes them in a pattern; soft hyphens are gone. */
export function normalise(text: string): string {
  return text.replace(/\u00ad/g, '').replace(/[\u2018\u2019\u02bc]/g, '’').replace(/[\u201c\u201d]/g, '"').replace(/[\u2010\u2011]/g, '-').replace(/\s+/g, ' ').trim();
}

/** Takes a text apart, in reading order. */
export function passagesOf(text: ReadingText): Passages {
  const all: Passage[] = [];
  const tables: TableText[] = [];
  let headings: { level: number; text: string }[] = [];
  let section = 0;

  const path = (): string[] => headings.map((heading) => heading.text);
  const regionHere = (): Region => {
    const own = headings[headings.length - 1]?.text ?? '';
    return headings.some((heading) => HISTORY.test(heading.text)) ? 'history' : CONTENTS.test(own) ? 'contents' : REFERENCES.test(own) ? 'references' : 'body';
  };
  const add = (raw: string, kind: Passage['kind'], block: number, region: Region): void => {
    const words = normalise(raw);
    if (words !== '') {
      all.push({ text: words, sentences: sentencesOf(words), kind, path: path(), block, section, region: CONTENTS_LINE.test(words) ? 'contents' : region });
    }
  };
  const walk = (block: Block, index: number, kind: Passage['kind'], region: Region): void => {
    switch (block.kind) {
      case 'heading': {
        const words = normalise(`${block.number ?? ''} ${plainText(block.inlines)}`);
        if (words !== '') {
          headings = [...headings.filter((each) => each.level < block.level), { level: block.level, text: words }];
          section += 1;
          add(words, 'heading', index, regionHere());
        }
        break;
      }
      case 'paragraph': add(plainText(block.inlines), kind, index, region); break;
      case 'list': block.items.forEach((item) => item.blocks.forEach((each) => walk(each, index, 'item', region))); break;
      case 'table': {
        const rows = block.rows.map((row) => row.map(cellText));
        tables.push({ rows, path: path(), block: index });
        const whole = isHistoryTable(rows) ? 'history' : rows[0]?.some((cell) => CONTENTS.test(cell)) === true ? 'contents' : region;
        // `Related legislation | Data Protection Act 1998`: the first cell of a row says what its others are
        block.rows.forEach((row, at) => row.forEach((cell, column) => {
          const here = whole === 'body' && column > 0 && REFERENCES.test(rows[at]?.[0] ?? '') ? 'references' : whole;
          cell.blocks.forEach((each) => walk(each, index, 'cell', here));
        }));
        break;
      }
      // what is said of a picture is not the policy's word
      case 'picture': break;
    }
  };
  text.blocks.forEach((block, index) => walk(block, index, 'paragraph', regionHere()));
  return { all, tables, title: normalise(text.title) };
}

function cellText(cell: TableCell): string {
  return normalise(cell.blocks.map(blockText).join(' '));
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading': case 'paragraph': return plainText(block.inlines);
    case 'list': return block.items.map((item) => item.blocks.map(blockText).join(' ')).join(' ');
    case 'table': return block.rows.map((row) => row.map(cellText).join(' ')).join(' ');
    case 'picture': return '';
  }
}

/** Version, date and what changed, or by whom, in one of the first two rows. */
function isHistoryTable(rows: readonly (readonly string[])[]): boolean {
  return rows.slice(0, 2).some((row) => {
    const words = row.join(' | ');
    return HISTORY.test(words) || (/\b(version|revision|issue)\b/i.test(words) && /\bdate\b/i.test(words) && /\b(change|amendment|description|summary|author|reviewer|revised by|details|reason|comments?)/i.test(words));
  });
}
