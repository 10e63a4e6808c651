import { plainText, type Block, type Inline, type ReadingNotice, type TableCell } from '../../rules';
import { hasWords, tidy, withoutBold } from '../inlines';
import { joinPieces, type KnownWords } from './joinLines';
import { bulletSign, splitMarker, splitNumber } from './marks';
import type { Page, Piece, StructureNode } from './pages';

const containers = new Set(['Root', 'Document', 'DocumentFragment', 'Part', 'Art', 'Sect', 'Div', 'Aside', 'NonStruct', 'BlockQuote', 'Index', 'Private', 'Form', 'Annot']);
const paragraphs = new Set(['P', 'Caption', 'Note', 'FENote', 'Code', 'BibEntry', 'Title', 'Formula']);
/** Tables of contents only repeat the headings. */
const leftOut = new Set(['TOC', 'TOCI', 'Artifact', 'Ruby', 'RT', 'WP']);
const headingLevel = (role: string): 1 | 2 | 3 | 4 | 5 | 6 | undefined => (/^H[1-6]$/.test(role) ? (Number(role[1]) as 1 | 2 | 3 | 4 | 5 | 6) : role === 'H' || role === 'Title' ? 1 : undefined);

/** The share of the words that the structure holds, from 0 to 1: a file may call itself structured and be half so. */
export function shareInStructure(pages: readonly Page[]): number {
  let [all, held] = [0, 0];
  for (const { pieces, structure } of pages) {
    const marks = new Set(marksIn(structure));
    for (const { text, artifact, mark } of pieces) {
      if (artifact) continue;
      const letters = text.replace(/\s/g, '').length;
      all += letters;
      if (mark !== undefined && marks.has(mark)) held += letters;
    }
  }
  return all === 0 ? 0 : held / all;
}

function* marksIn(node: StructureNode | undefined): Generator<string> {
  if (node?.type === 'content' && node.id !== undefined) yield node.id;
  for (const child of node?.children ?? []) yield* marksIn(child);
}

/** Makes blocks of one page by the file's own structure (ISO 32000-1 §14.8.4). */
export class TaggedPage {
  private readonly byMark = new Map<string, Piece[]>();

  public constructor(page: Page, private readonly known: KnownWords, private readonly notices: Set<ReadingNotice>) {
    for (const piece of page.pieces) {
      if (piece.mark === undefined) continue;
      const same = this.byMark.get(piece.mark);
      if (same) same.push(piece);
      else this.byMark.set(piece.mark, [piece]);
    }
  }

  public blocks(node: StructureNode): Block[] {
    const role = node.role ?? '';
    if (leftOut.has(role)) return [];
    const level = headingLevel(role);
    if (level !== undefined) {
      const { number, inlines } = splitNumber(this.inlines(node), 'heading');
      return inlines.length === 0 ? this.pictures(node) : [{ kind: 'heading', level, ...(number ? { number } : {}), inlines: withoutBold(inlines) }, ...this.pictures(node)];
    }
    if (role === 'L') return this.list(node);
    if (role === 'Table') return this.table(node);
    if (role === 'Figure') return this.figure(node);
    if (containers.has(role) || role === '') return this.mixed(node);
    // Word puts a list or a table into a paragraph now and then
    return paragraphs.has(role) && !(node.children ?? []).some((inside) => isBlock(inside)) ? this.paragraph(node) : this.mixed(node);
  }

  /** Blocks in their order; words between them are paragraphs of their own. */
  private mixed(node: StructureNode): Block[] {
    const blocks: Block[] = [];
    let loose: StructureNode[] = [];
    const flush = (): void => {
      if (loose.length > 0) blocks.push(...this.paragraph({ children: loose }));
      loose = [];
    };
    for (const child of node.children ?? []) {
      if (!isBlock(child)) {
        loose.push(child);
      } else {
        flush();
        blocks.push(...this.blocks(child));
      }
    }
    flush();
    return blocks;
  }

  private paragraph(node: StructureNode): Block[] {
    const { number, inlines } = splitNumber(this.inlines(node), 'paragraph');
    return [...(inlines.length === 0 ? [] : [{ kind: 'paragraph', ...(number ? { number } : {}), inlines } as Block]), ...this.pictures(node)];
  }

  private inlines(node: StructureNode): Inline[] {
    return joinPieces(this.pieces(node), this.known);
  }

  private pieces(node: StructureNode): Piece[] {
    if (node.type === 'content') return this.byMark.get(node.id ?? '') ?? [];
    if (leftOut.has(node.role ?? '') || node.role === 'Figure') return [];
    return (node.children ?? []).flatMap((child) => this.pieces(child));
  }

  /** Of a paragraph: they stand after it. */
  private pictures(node: StructureNode): Block[] {
    return (node.children ?? []).flatMap((child) => (child.role === 'Figure' ? this.figure(child) : isBlock(child) ? [] : this.pictures(child)));
  }

  private figure(node: StructureNode): Block[] {
    const alternative = (node.alt ?? '').replace(/\s+/g, ' ').trim();
    const words = alternative === '' ? this.mixed({ children: node.children }) : [];
    if (hasWords(words)) return words;
    if (alternative === '') this.notices.add('pictures-without-text');
    return [{ kind: 'picture', alternative }];
  }

  private list(node: StructureNode): Block[] {
    const items: { marker?: string; blocks: Block[] }[] = [];
    for (const child of node.children ?? []) {
      if (child.role === 'LI') {
        const label = plainText(joinPieces((child.children ?? []).filter(({ role }) => role === 'Lbl').flatMap((one) => this.pieces(one)), this.known));
        const blocks = this.mixed({ children: (child.children ?? []).filter(({ role }) => role !== 'Lbl').flatMap((one) => (one.role === 'LBody' ? one.children ?? [] : [one])) });
        if (label !== '' || blocks.length > 0) items.push(label === '' ? withOwnMarker(blocks) : { ...(bulletSign.test(label) ? {} : { marker: label }), blocks });
      } else if (child.role === 'L' && items.length > 0) {
        // a list in a list that hangs on nothing
        items[items.length - 1].blocks.push(...this.list(child));
      } else {
        const blocks = this.blocks({ role: 'Div', children: [child] });
        if (blocks.length > 0) items.push({ blocks });
      }
    }
    return items.length === 0 ? [] : [{ kind: 'list', ordered: items.some(({ marker }) => marker !== undefined), items }];
  }

  private table(node: StructureNode): Block[] {
    const rows = rowsIn(node).map((row) => (row.children ?? []).filter(({ role }) => role === 'TH' || role === 'TD')
      .map((cell): TableCell => ({ blocks: this.mixed(cell).map(asCell), ...(cell.role === 'TH' ? { header: true } : {}) })));
    const caption = (node.children ?? []).filter(({ role }) => role === 'Caption').flatMap((one) => this.paragraph(one));
    const filled = rows.filter((row) => row.length > 0);
    if (filled.every((row) => row.every(({ blocks }) => blocks.length === 0))) return caption;
    return [...caption, ...(filled.length === 1 && filled[0].length === 1 ? filled[0][0].blocks : [{ kind: 'table', rows: filled } as Block])];
  }
}

/** Some programs write the sign or the number of an item into its text. */
function withOwnMarker(blocks: Block[]): { marker?: string; blocks: Block[] } {
  const [first, ...rest] = blocks;
  const marked = first?.kind === 'paragraph' ? splitMarker(first.inlines) : undefined;
  if (!marked) return first?.kind === 'paragraph' && first.number !== undefined ? { marker: first.number, blocks: [{ kind: 'paragraph', inlines: first.inlines }, ...rest] } : { blocks };
  return { ...(marked.bullet ? {} : { marker: marked.marker }), blocks: [{ kind: 'paragraph', inlines: marked.inlines }, ...rest] };
}

/** What has no meaning of its own is a block if it holds one: browsers mark bold words with it. */
function isBlock({ role, children }: StructureNode): boolean {
  if (role === undefined) return false;
  if (role === 'NonStruct' || role === 'Private') return (children ?? []).some(isBlock);
  return containers.has(role) || paragraphs.has(role) || leftOut.has(role) || headingLevel(role) !== undefined || ['L', 'LI', 'LBody', 'Table', 'Figure'].includes(role);
}

const rowsIn = (node: StructureNode): StructureNode[] => (node.children ?? []).flatMap((child) => (child.role === 'TR' ? [child] : ['THead', 'TBody', 'TFoot', 'Sect', 'Div', 'NonStruct'].includes(child.role ?? '') ? rowsIn(child) : []));

/** A heading in a cell is no part of the outline. */
const asCell = (block: Block): Block => (block.kind === 'heading' ? { kind: 'paragraph', ...(block.number ? { number: block.number } : {}), inlines: tidy(block.inlines) } : block);
