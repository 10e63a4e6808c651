import { headingLevel } from './headingLevel';
import { mendRepeats } from './mendRepeats';
import { alternative, ParagraphReader } from './paragraph';
import type { Reading } from './reading';
import { paragraphLook } from './styles';
import { WordFileError } from './wordFileError';
import { linesIn, type ControlAround, type ParagraphBlock, type TableRow, type WordBlock } from './wordText';
import { attribute, child, children, nameOf, number, onOff, val } from './xml';

type Merged = Omit<ParagraphBlock, 'kind' | 'around'>;
const nothing: Merged = { text: '', style: '', level: undefined, marker: '', bookmarks: [], controls: [] };

/** People put a control into another; nobody does so a hundred times. */
const DEEPEST = 100;

/** Reads the blocks of a body, a cell, a note or a comment. */
export class BlocksReader {
  public readonly blocks: WordBlock[] = [];
  /** Bookmarks between blocks belong to the next one. */
  private bookmarks: string[] = [];
  /** A paragraph whose end was deleted: the next one goes on in it. */
  private unended: Merged | undefined;
  private controls = 0;
  private depth = 0;

  public constructor(private readonly reading: Reading) {}

  /** @throws WordFileError `broken` */
  public read(within: Element, around: readonly ControlAround[]): void {
    if (++this.depth > DEEPEST) throw new WordFileError('broken');
    for (const element of children(within)) this.block(element, around);
    this.depth--;
  }

  /** The last paragraph may have lost its end, and a bookmark may stand behind all. */
  public finish(): void {
    if (this.unended || this.bookmarks.length > 0) this.add(nothing, []);
  }

  private block(element: Element, around: readonly ControlAround[]): void {
    switch (nameOf(element)) {
      case 'w:p': return this.paragraph(element, around);
      case 'w:tbl': return this.table(element, around);
      case 'w:sdt': return this.control(element, around);
      case 'w:bookmarkStart': return void this.bookmarks.push(attribute(element, 'name') ?? '');
      case 'w:commentRangeStart': return this.reading.comment(attribute(element, 'id'));
      case 'w:ins': case 'w:moveTo': return this.reading.within('inserted', element, () => this.read(element, around));
      case 'w:del': case 'w:moveFrom': return this.reading.within('deleted', element, () => this.read(element, around));
      case 'w:sdtPr': case 'w:sdtEndPr': case 'w:customXmlPr': case 'w:sectPr': return;
      case 'AlternateContent': return this.read(alternative(element), around);
      default: return this.read(element, around);
    }
  }

  private control(control: Element, around: readonly ControlAround[]): void {
    const properties = child(control, 'sdtPr');
    const own: ControlAround = { tag: val(child(properties, 'tag')), prompt: onOff(child(properties, 'showingPlcHdr')) ?? false, place: this.controls++ };
    for (const content of children(control)) if (nameOf(content) === 'w:sdtContent') this.read(content, [...around, own]);
  }

  private paragraph(element: Element, around: readonly ControlAround[]): void {
    const reader = new ParagraphReader(this.reading);
    reader.walk(element);
    const properties = child(element, 'pPr');
    const { text, controls } = mendRepeats(reader.text, reader.controls);
    const look = this.look(properties);
    const made: Merged = { text, controls, bookmarks: reader.bookmarks, ...look };
    const endDeleted = child(child(properties, 'rPr'), 'del') ?? child(child(properties, 'rPr'), 'moveFrom');
    if (endDeleted) {
      this.unended = joined(this.unended, made);
      return;
    }
    this.add(made, around);
  }

  private add(made: Merged, around: readonly ControlAround[]): void {
    const whole = joined(this.unended, made);
    this.unended = undefined;
    this.blocks.push({ kind: 'paragraph', ...whole, bookmarks: [...this.bookmarks, ...whole.bookmarks], around });
    this.next();
  }

  private next(): void {
    this.bookmarks = [];
    this.reading.block = this.blocks.length;
  }

  private look(properties: Element | undefined): Pick<ParagraphBlock, 'style' | 'level' | 'marker'> {
    const style = this.reading.styles.of(val(child(properties, 'pStyle')), 'paragraph');
    const own = paragraphLook(properties);
    const names = this.reading.styles.names(style);
    const level = headingLevel(own.outline ?? style?.outline, names);
    const numbered = this.reading.numbering.next(own.numId ?? style?.numId, own.level ?? style?.level);
    return { style: style?.name ?? '', level, marker: numbered === undefined ? '' : numbered.bullet ? '•' : numbered.number };
  }

  private table(table: Element, around: readonly ControlAround[]): void {
    const rows: TableRow[] = [];
    this.rows(table, rows);
    this.blocks.push({ kind: 'table', rows, bookmarks: this.bookmarks, around });
    this.next();
  }

  private rows(within: Element, rows: TableRow[]): void {
    for (const element of children(within)) {
      if (nameOf(element) === 'w:tr') this.row(element, rows);
      else if (!/^w:(tblPr|tblGrid|sdtPr|sdtEndPr|tblPrEx)$/.test(nameOf(element))) this.rows(element, rows);
    }
  }

  private row(row: Element, rows: TableRow[]): void {
    const properties = child(row, 'trPr');
    const deleted = child(properties, 'del');
    const inserted = child(properties, 'ins');
    const cells: string[] = [];
    const read = (): void => this.cells(row, cells);
    if (deleted) return this.reading.within('deleted', deleted, read);
    if (inserted) this.reading.within('inserted', inserted, read);
    else read();
    rows.push({ isHeader: onOff(child(properties, 'tblHeader')) ?? false, cells });
  }

  private cells(within: Element, cells: string[]): void {
    for (const element of children(within)) {
      const name = nameOf(element);
      if (name === 'w:tc') {
        cells.push(this.textOf(element), ...Array.from({ length: (number(val(child(child(element, 'tcPr'), 'gridSpan'))) ?? 1) - 1 }, () => ''));
      } else if (!/^w:(trPr|tblPrEx|sdtPr|sdtEndPr)$/.test(name)) {
        this.cells(element, cells);
      }
    }
  }

  /** What stands in a cell, as lines. Its bookmarks are those of the table. */
  private textOf(cell: Element): string {
    const inside = new BlocksReader(this.reading);
    const block = this.reading.block;
    inside.depth = this.depth;
    inside.next = () => { inside.bookmarks = []; };
    inside.read(cell, []);
    inside.finish();
    this.reading.block = block;
    this.bookmarks.push(...inside.blocks.flatMap(({ bookmarks }) => bookmarks));
    return linesIn(inside.blocks).join('\n').trim();
  }
}

const joined = (before: Merged | undefined, after: Merged): Merged => (before === undefined ? after : {
  ...after, text: before.text + after.text, bookmarks: [...before.bookmarks, ...after.bookmarks],
  controls: [...before.controls, ...after.controls.map((control) => ({ ...control, from: control.from + before.text.length, to: control.to + before.text.length }))]
});
