import { plainText, type Block, type ReadingText } from '../../rules';

/**
 * What is compared: a heading, a paragraph, an item of a list, a row of a table, a picture. Numbers that Word counts are kept for showing and not compared:
 * a new clause moves all the numbers after it, and that alone is no change.
 */
export interface Unit {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'picture';
  /** One text; for a row one a cell. */
  readonly texts: readonly string[];
  readonly number?: string;
  /** Of a heading 1 to 6, of an item from 1. */
  readonly depth: number;
  /** For rows: which table of the text. */
  readonly table?: number;
  readonly header?: true;
}

export const textOf = ({ texts }: Unit): string => texts.join(' ');

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What two units have in common when they are the same. */
export const keyOf = ({ kind, texts }: Unit): string => `${kind === 'row' || kind === 'picture' || kind === 'heading' ? kind : 'text'} ${texts.join('\u0001')}`;

/** The text as units in their order. */
export function unitsOf({ blocks }: ReadingText): readonly Unit[] {
  const units: Unit[] = [];
  let tables = 0;
  const add = (block: Block, depth: number, marker?: string): void => {
    switch (block.kind) {
      case 'heading': units.push({ kind: 'heading', texts: [clean(plainText(block.inlines))], ...(block.number ? { number: block.number } : {}), depth: block.level }); break;
      case 'paragraph': {
        const number = block.number ?? marker;
        units.push({ kind: depth > 0 ? 'item' : 'paragraph', texts: [clean(plainText(block.inlines))], ...(number ? { number } : {}), depth });
        break;
      }
      case 'picture': units.push({ kind: 'picture', texts: [block.alternative], depth }); break;
      case 'list':
        // the mark belongs to the item's first paragraph
        for (const item of block.items) item.blocks.forEach((inside, place) => add(inside, depth + 1, place === 0 ? item.marker : undefined));
        break;
      case 'table': {
        const table = tables++;
        for (const row of block.rows) {
          if (row.length > 0) units.push({ kind: 'row', texts: row.map(({ blocks: inside }) => clean(wordsIn(inside))), depth: 0, table, ...(row.every(({ header }) => header) ? { header: true } : {}) });
        }
      }
    }
  };
  for (const block of blocks) add(block, 0);
  return units;
}

function wordsIn(blocks: readonly Block[]): string {
  return blocks.map((block): string => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph': return plainText(block.inlines);
      case 'picture': return block.alternative;
      case 'list': return block.items.map(({ marker, blocks: inside }) => `${marker ?? '•'} ${wordsIn(inside)}`).join(' ');
      case 'table': return block.rows.map((row) => row.map(({ blocks: inside }) => wordsIn(inside)).join(' ')).join(' ');
    }
  }).join(' ');
}
