import { isIndex, linkOf } from '../../../casework/documents/read/fields';
import { runLook, type Look, type Style } from '../../../casework/documents/read/styles';
import { symbolText } from '../../../casework/documents/read/symbols';
import { attribute, child, children, nameOf, val } from '../../../casework/documents/read/xml';
import type { Block, Inline } from '../../rules';
import { safeLink } from '../inlines';
import type { Context } from './context';
import { pictureOf, textBoxesIn } from '../../../casework/documents/read/pictures';

/** What a paragraph holds besides its text. */
export interface ParagraphContent {
  readonly runs: Inline[];
  readonly pictures: Block[];
  /** Text boxes that are anchored in it. */
  readonly boxes: Element[];
}

type Handler = (reader: RunReader, element: Element, link: string | undefined) => void;

const nothing: Handler = () => undefined;
const inside: Handler = (reader, element, link) => reader.walk(element, link);

/** Elements around runs. What is not named here is gone into, so that the words in what later versions of Word bring are not lost. */
const around: Readonly<Record<string, Handler>> = {
  'w:pPr': nothing, 'w:rPr': nothing, 'w:sdtPr': nothing, 'w:sdtEndPr': nothing, 'w:customXmlPr': nothing, 'w:smartTagPr': nothing, 'w:rt': nothing,
  'w:r': (reader, element, link) => reader.run(element, link),
  'w:hyperlink': (reader, element, link) => {
    const id = [...element.attributes].find(({ localName, namespaceURI }) => localName === 'id' && /relationships$/.test(namespaceURI ?? ''))?.value;
    const relation = id === undefined ? undefined : reader.context.file.relations.get(id);
    reader.walk(element, relation?.external ? safeLink(relation.target) ?? link : link);
  },
  'w:fldSimple': (reader, element, link) => {
    const instruction = attribute(element, 'instr') ?? '';
    if (!isIndex(instruction)) reader.walk(element, safeLink(linkOf(instruction)) ?? link);
  },
  'w:ins': (reader, element, link) => reader.changed(element, link),
  'w:moveTo': (reader, element, link) => reader.changed(element, link),
  'w:del': (reader) => reader.changed(),
  'w:moveFrom': (reader) => reader.changed(),
  'w:commentRangeStart': (reader) => reader.context.notices.add('comments'),
  // Word offers the same thing to newer and to older programs: one of the two
  AlternateContent: (reader, element, link) => reader.walk(alternative(element), link),
  t: (reader, element) => reader.text(element.textContent ?? '')
};

/** What stands in a run. */
const within: Readonly<Record<string, Handler>> = {
  'w:t': (reader, element, link) => reader.text(element.textContent ?? '', link),
  'w:tab': (reader, _, link) => reader.text('\t', link),
  'w:ptab': (reader, _, link) => reader.text('\t', link),
  'w:br': (reader, element, link) => reader.text((attribute(element, 'type') ?? 'textWrapping') === 'textWrapping' ? '\n' : ' ', link),
  'w:cr': (reader, _, link) => reader.text('\n', link),
  'w:noBreakHyphen': (reader, _, link) => reader.text('\u2011', link),
  'w:sym': (reader, element, link) => reader.text(symbolText(attribute(element, 'font') ?? '', attribute(element, 'char') ?? ''), link),
  'w:fldChar': (reader, element) => reader.context.fields.mark(attribute(element, 'fldCharType')),
  'w:instrText': (reader, element) => reader.context.fields.say(element.textContent ?? ''),
  'w:delText': nothing, 'w:delInstrText': nothing,
  'w:footnoteReference': (reader, element) => reader.note('footnote', attribute(element, 'id')),
  'w:endnoteReference': (reader, element) => reader.note('endnote', attribute(element, 'id')),
  'w:commentReference': (reader) => reader.context.notices.add('comments'),
  'w:drawing': (reader, element) => reader.drawing(element),
  'w:pict': (reader, element) => reader.drawing(element),
  'w:object': (reader, element) => reader.drawing(element),
  AlternateContent: (reader, element, link) => { for (const one of children(alternative(element))) within[nameOf(one)]?.(reader, one, link); },
  'w:ruby': (reader, element, link) => reader.walk(child(element, 'rubyBase'), link)
};

/** Reads the runs of one paragraph. */
export class RunReader {
  public readonly content: ParagraphContent = { runs: [], pictures: [], boxes: [] };
  private look: Look = {};

  public constructor(public readonly context: Context, private readonly paragraphStyle: Style | undefined) {}

  public walk(element: Element | undefined, link?: string): void {
    for (const one of children(element)) (around[nameOf(one)] ?? inside)(this, one, link);
  }

  public run(element: Element, link: string | undefined): void {
    const properties = child(element, 'rPr');
    // bold and italic of the paragraph's style are its look, not a stress on these words
    const style = properties ? this.context.styles.of(val(child(properties, 'rStyle')), 'character') : undefined;
    const own = properties ? runLook(properties) : {};
    this.look = {
      bold: own.bold ?? style?.bold, italic: own.italic ?? style?.italic,
      hidden: own.hidden ?? style?.hidden ?? this.paragraphStyle?.hidden, language: own.language ?? style?.language ?? this.paragraphStyle?.language
    };
    for (const one of children(element)) within[nameOf(one)]?.(this, one, link);
  }

  public text(text: string, link?: string): void {
    const { fields } = this.context;
    if (text === '' || this.look.hidden || fields.silent) return;
    this.context.countLanguage(this.look.language, text.length);
    const address = link ?? safeLink(fields.link);
    this.content.runs.push({ text, ...(this.look.bold ? { bold: true } : {}), ...(this.look.italic ? { italic: true } : {}), ...(address ? { link: address } : {}) });
  }

  public changed(element?: Element, link?: string): void {
    this.context.notices.add('tracked-changes');
    this.walk(element, link);
  }

  public note(kind: 'footnote' | 'endnote', id: string | undefined): void {
    if (id !== undefined && !this.context.fields.silent && !this.look.hidden) this.content.runs.push({ text: `[${this.context.noteNumber({ kind, id })}]` });
  }

  public drawing(element: Element): void {
    if (this.context.fields.silent || this.look.hidden) return;
    const boxes = textBoxesIn(element);
    this.content.boxes.push(...boxes);
    const picture = pictureOf(element, boxes.length > 0);
    if (picture === undefined) return;
    if (picture === '') this.context.notices.add('pictures-without-text');
    this.content.pictures.push({ kind: 'picture', alternative: picture });
  }
}

function alternative(element: Element): Element | undefined {
  const choices = [...children(element)];
  return choices.find(({ localName, firstElementChild }) => localName === 'Choice' && firstElementChild) ?? choices.find(({ localName }) => localName === 'Fallback');
}
