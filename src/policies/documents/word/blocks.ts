import { headingLevel } from '../../../casework/documents/read/headingLevel';
import { paragraphLook } from '../../../casework/documents/read/styles';
import { child, children, nameOf, val } from '../../../casework/documents/read/xml';
import { plainText, type Block, type Inline } from '../../rules';
import { tidy, withoutBold } from '../inlines';
import { ListBuilder } from '../lists';
import type { Context } from './context';
import { RunReader } from './runs';
import { readTable } from './tables';

type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** Makes blocks of the paragraphs and tables of one part of the text: its body, a cell, a note, a text box. */
export class BlockReader {
  public readonly blocks: Block[] = [];
  private readonly lists = new ListBuilder(this.blocks);
  /** Of a paragraph whose end was deleted: it goes on in the next one. */
  private carried: Inline[] = [];

  public constructor(private readonly context: Context, private readonly inCell = false) {}

  public add(element: Element): void {
    if (nameOf(element) === 'w:p') this.addParagraph(element);
    else this.addTable(element);
  }

  public finish(): readonly Block[] {
    if (this.carried.length > 0) this.blocks.push({ kind: 'paragraph', inlines: tidy(this.carried.splice(0)) });
    this.lists.close();
    return this.blocks;
  }

  private addTable(table: Element): void {
    if (!this.inCell) this.lists.close();
    const made = readTable(table, this.context, (cell) => blocksIn(cell, this.context, true));
    // a table in a cell is mostly there for the layout: its cells one after the other
    for (const block of made) this.blocks.push(...(this.inCell && block.kind === 'table' ? block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks)) : [block]));
  }

  private addParagraph(paragraph: Element): void {
    const { styles, numbering, notices, fields } = this.context;
    const properties = child(paragraph, 'pPr');
    const style = styles.of(val(child(properties, 'pStyle')), 'paragraph');
    const names = styles.names(style);
    const reader = new RunReader(this.context, style);
    const inIndex = fields.silent;
    reader.walk(paragraph);
    if (inIndex || names.some((name) => /^(toc( \d|$| heading)|table of figures|index \d)/.test(name))) return;
    const { runs, pictures, boxes } = reader.content;
    const mark = child(properties, 'rPr');
    if (child(mark, 'ins') ?? child(mark, 'del')) notices.add('tracked-changes');
    if (child(mark, 'del') && boxes.length === 0) {
      this.carried.push(...runs);
      this.blocks.push(...pictures);
      return;
    }
    const own = paragraphLook(properties);
    const level = own.level ?? (own.numId === undefined ? style?.level : undefined);
    const numId = own.numId ?? style?.numId;
    const numbered = numbering.next(numId, level ?? (numId === undefined ? undefined : numbering.levelOf(numId, style ? [style.id] : [])));
    const inlines = tidy([...this.carried.splice(0), ...runs]);
    const beside = [...pictures, ...boxes.flatMap((box) => blocksIn(box, this.context))];
    const number = numbered?.number ? { number: numbered.number } : {};
    const depth = this.inCell ? undefined : headingLevel(own.outline ?? style?.outline, names);
    const heading = depth === undefined ? undefined : (Math.min(6, Math.max(1, depth)) as HeadingLevel);
    if (inlines.length === 0) {
      if (beside.length > 0 && !this.lists.keep(own.indent ?? 0, beside)) this.plain(beside);
    } else if (heading !== undefined) {
      if (names.includes('title')) this.context.title ??= plainText(inlines);
      this.plain([{ kind: 'heading', level: heading, ...number, inlines: withoutBold(inlines) }, ...beside]);
    } else if (numbered && !numbered.clause && (numbered.bullet || numbered.number !== '')) {
      const fromStyle = own.numId === undefined;
      const indent = own.indent ?? (fromStyle ? style?.indent ?? numbered.indent : numbered.indent ?? style?.indent) ?? numbered.level * 720;
      this.lists.addItem(numbered, indent, [{ kind: 'paragraph', inlines }, ...beside]);
    } else {
      const blocks: readonly Block[] = [{ kind: 'paragraph', ...number, inlines }, ...beside];
      if (numbered || !this.lists.keep(own.indent ?? style?.indent ?? 0, blocks)) this.plain(blocks);
    }
  }

  private plain(blocks: readonly Block[]): void {
    this.lists.close();
    this.blocks.push(...blocks);
  }
}

/** The paragraphs and tables, also those in content controls and other wraps; not those of a gallery of tables of contents. */
export function* partsOf(container: Element | undefined, context: Context): Generator<Element> {
  for (const one of children(container)) {
    const name = nameOf(one);
    if (name === 'w:p' || name === 'w:tbl') yield one;
    else if (name === 'w:sdt') {
      const gallery = val(child(child(child(one, 'sdtPr'), 'docPartObj'), 'docPartGallery')) ?? '';
      if (!/table of contents/i.test(gallery)) yield* partsOf(child(one, 'sdtContent'), context);
    } else if (['w:customXml', 'w:ins', 'w:moveTo'].includes(name)) yield* partsOf(one, context);
    else if (one.localName === 'AlternateContent') yield* partsOf(one.firstElementChild ?? undefined, context);
    else if (['w:moveFrom', 'w:del'].includes(name)) context.notices.add('tracked-changes');
  }
}

export function blocksIn(container: Element, context: Context, inCell = false): readonly Block[] {
  const reader = new BlockReader(context, inCell);
  for (const part of partsOf(container, context)) reader.add(part);
  return reader.finish();
}
