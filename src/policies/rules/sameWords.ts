import type { Block, Inline, ReadingText } from './readingText';

/**
 * Whether two texts ask for the same: the same words, numbers and links in the same order, whatever their headings, lists and stresses. What is made
 * of a file must be that; its structure may be told a little better by a later version of the desk, which is no reason to ask nobody any more.
 */
export function sameWords(one: ReadingText, other: ReadingText): boolean {
  const [first, second] = [one, other].map((text) => [text.title, ...text.blocks.flatMap(ofBlock)]);
  return plain(first) === plain(second);
}

/** White space is no word; where a paragraph ends is structure. A link is told apart from words by a sign that no text holds. */
const plain = (parts: readonly string[]): string => parts.join(' ').replace(/\s+/g, '');

const ofRuns = (runs: readonly Inline[]): readonly string[] => runs.flatMap(({ text, link }) => (link === undefined ? [text] : [text, `\u0000${link}\u0000`]));

function ofBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph': return [block.number ?? '', ...ofRuns(block.inlines)];
    case 'list': return block.items.flatMap(({ marker, blocks }) => [marker ?? '', ...blocks.flatMap(ofBlock)]);
    case 'table': return block.rows.flatMap((cells) => cells.flatMap(({ blocks }) => blocks.flatMap(ofBlock)));
    case 'picture': return [block.alternative];
  }
}
