import { plainText, type Block, type Inline } from '../../rules';

const marked = (runs: readonly Inline[]): string => runs.map(({ text, bold, italic, link }) => {
  const stressed = `${bold ? '**' : ''}${italic ? '_' : ''}${text}${italic ? '_' : ''}${bold ? '**' : ''}`;
  return link ? `[${stressed}](${link})` : stressed;
}).join('');

/** A text as lines that a test can be read by: `## 2 Heading`, `- item`, `| cell | cell |`. */
export function outline(blocks: readonly Block[], indent = ''): string {
  return blocks.map((block): string => {
    switch (block.kind) {
      case 'heading': return `${indent}${'#'.repeat(block.level)} ${block.number ? `${block.number} ` : ''}${plainText(block.inlines)}`;
      case 'paragraph': return `${indent}${block.number ? `${block.number} ` : ''}${marked(block.inlines)}`;
      case 'picture': return `${indent}!(${block.alternative})`;
      case 'list': return block.items.map(({ marker, blocks: inside }) => `${indent}${block.ordered ? marker ?? '?' : '-'} ${outline(inside, `${indent}  `).trimStart()}`).join('\n');
      case 'table': return block.rows.map((row) => `${indent}|${row.map(({ blocks: inside, header, colSpan, rowSpan }) =>
        `${header ? '^' : ' '}${outline(inside).replace(/\n/g, ' / ')}${colSpan ? `>${colSpan}` : ''}${rowSpan ? `v${rowSpan}` : ''} |`).join('')}`).join('\n');
    }
  }).join('\n');
}
