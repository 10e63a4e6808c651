import type { Reading } from './reading';
import { symbolText } from './symbols';
import { attribute, child, children, nameOf, onOff, val } from './xml';

/** A content control within a paragraph. */
export interface InlineControl {
  readonly tag: string | undefined;
  readonly title: string | undefined;
  readonly text: string;
  /** The file says that it shows its prompt. Some programs go on saying so of what somebody has written. */
  readonly prompt: boolean;
  /** Of a box to tick. */
  readonly checked: boolean | undefined;
  /** Of a list: the value that belongs to what it shows. */
  readonly value: string | undefined;
  /** Where it stands in the paragraph's text. */
  readonly from: number;
  readonly to: number;
}

/** What a paragraph says, with every tracked change accepted. */
export class ParagraphReader {
  public text = '';
  public readonly controls: InlineControl[] = [];
  public readonly bookmarks: string[] = [];

  public constructor(private readonly reading: Reading) {}

  public walk(within: Element): void {
    for (const one of children(within)) this.around(one);
  }

  /** Elements around runs. What is not named is gone into, so that words in what later versions of Word bring are not lost. */
  private around(element: Element): void {
    switch (nameOf(element)) {
      case 'w:pPr': case 'w:sdtPr': case 'w:sdtEndPr': case 'w:customXmlPr': case 'w:smartTagPr': case 'w:rPr': return;
      case 'w:r': return this.run(element);
      case 'w:sdt': return this.control(element);
      case 'w:hyperlink': return this.link(element);
      case 'w:ins': case 'w:moveTo': return this.reading.within('inserted', element, () => this.walk(element));
      case 'w:del': case 'w:moveFrom': return this.reading.within('deleted', element, () => this.walk(element));
      case 'w:bookmarkStart': return void this.bookmarks.push(attribute(element, 'name') ?? '');
      case 'w:commentRangeStart': return this.reading.comment(attribute(element, 'id'));
      case 'AlternateContent': return this.walk(alternative(element));
      default: return this.walk(element);
    }
  }

  /** A link says where it goes, if its words do not. */
  private link(element: Element): void {
    const from = this.text.length;
    this.walk(element);
    const id = [...element.attributes].find(({ localName, namespaceURI }) => localName === 'id' && /relationships$/.test(namespaceURI ?? ''))?.value;
    const address = id === undefined ? undefined : this.reading.link(id);
    const words = this.text.slice(from);
    if (address !== undefined && words.trim() !== '' && !words.includes(address.replace(/^mailto:|^https?:\/\/|\/$/g, ''))) this.say(` <${address}>`);
  }

  private run(run: Element): void {
    for (const one of children(run)) this.inRun(one);
  }

  private inRun(element: Element): void {
    switch (nameOf(element)) {
      case 'w:t': case 'w:delText': {
        const before = element.previousElementSibling;
        return this.say(`${this.reading.textsAreLines && before && nameOf(before) === 'w:t' ? '\n' : ''}${element.textContent ?? ''}`);
      }
      case 'w:tab': case 'w:ptab': return this.say('\t');
      case 'w:br': case 'w:cr': return this.say('\n');
      case 'w:noBreakHyphen': return this.say('\u2011');
      case 'w:sym': return this.say(symbolText(attribute(element, 'font') ?? '', attribute(element, 'char') ?? ''));
      case 'w:fldChar': return this.reading.fields.mark(attribute(element, 'fldCharType'));
      case 'w:instrText': return this.reading.fields.say(element.textContent ?? '');
      case 'w:footnoteReference': case 'w:endnoteReference': return this.reading.note(element.localName, attribute(element, 'id'));
      case 'w:commentReference': return this.reading.comment(attribute(element, 'id'));
      case 'w:drawing': case 'w:pict': case 'w:object': return this.reading.drawing(element);
      case 'w:ruby': return this.walk(child(element, 'rubyBase') ?? element);
      case 'AlternateContent': return this.run(alternative(element));
      default: return;
    }
  }

  private say(words: string): void {
    if (words === '' || this.reading.fields.silent) return;
    if (this.reading.change(words)) this.text += words;
  }

  private control(control: Element): void {
    const properties = child(control, 'sdtPr');
    const from = this.text.length;
    for (const one of children(control)) if (nameOf(one) === 'w:sdtContent') this.walk(one);
    const list = child(properties, 'dropDownList') ?? child(properties, 'comboBox');
    const shown = this.text.slice(from);
    const box = [...children(properties)].find(({ localName }) => localName === 'checkbox');
    this.controls.push({
      tag: val(child(properties, 'tag')), title: val(child(properties, 'alias')), text: shown, prompt: onOff(child(properties, 'showingPlcHdr')) ?? false, from, to: this.text.length, checked: box && checkedIn(box),
      value: [...children(list)].find((item) => (attribute(item, 'displayText') ?? attribute(item, 'value')) === shown && attribute(item, 'displayText') !== undefined)?.getAttributeNS(list?.namespaceURI ?? '', 'value') ?? undefined
    });
  }
}

/** `w14:checked` ([MS-DOCX] §2.6.2.1). */
function checkedIn(box: Element): boolean {
  const checked = [...children(box)].find(({ localName }) => localName === 'checked');
  const value = checked && [...checked.attributes].find(({ localName }) => localName === 'val')?.value;
  return checked !== undefined && !['0', 'false', 'off'].includes(value ?? '1');
}

/** Word offers the same thing to newer and to older programs: one of the two. */
export const alternative = (element: Element): Element => [...children(element)].find(({ localName }) => localName === 'Choice') ?? element;
