import type { InlineControl } from './paragraph';
import type { Stray, TrackedChange } from './reading';

/** A content control around whole paragraphs. */
export interface ControlAround {
  readonly tag: string | undefined;
  /** The file says that it shows its prompt. */
  readonly prompt: boolean;
  /** The same for all that stands in the same control. */
  readonly place: number;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: string;
  /** The name of its style, in small letters. */
  readonly style: string;
  /** 1 and deeper for headings, 0 for a title. */
  readonly level: number | undefined;
  /** As Word counts it by itself, such as `2.` or `•`; empty for none. */
  readonly marker: string;
  readonly bookmarks: readonly string[];
  readonly controls: readonly InlineControl[];
  /** From the outermost to the innermost. */
  readonly around: readonly ControlAround[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly TableRow[];
  readonly bookmarks: readonly string[];
  readonly around: readonly ControlAround[];
}
export interface TableRow {
  readonly isHeader: boolean;
  /** A cell that spans columns is followed by empty ones. */
  readonly cells: readonly string[];
}
export type WordBlock = ParagraphBlock | TableBlock;

/** The text of a Word file in its order, as it reads with every tracked change accepted, and what stands beside it. */
export interface WordText {
  readonly blocks: readonly WordBlock[];
  readonly changes: readonly TrackedChange[];
  readonly commented: ReadonlyMap<string, number>;
  readonly strays: readonly Stray[];
}

/** Blocks as plain lines: the cells of a row are parted by tabs. */
export const linesIn = (blocks: readonly WordBlock[]): readonly string[] => blocks.flatMap((block): readonly string[] => {
  if (block.kind === 'table') return block.rows.map(({ cells }) => cells.join('\t'));
  return [block.marker === '' || block.level !== undefined || block.text === '' ? block.text : `${block.marker} ${block.text}`];
});
