import type { TemplateValue, TemplateValues } from './values';
import { isElement, linesOf, WordXml } from './wordXml';

/** Which tags a part of the template has that were filled, and which the desk does not know. */
export interface FilledTags {
  readonly known: Set<string>;
  readonly unknown: Set<string>;
}

/**
 * Fills the content controls (`w:sdt`, ISO/IEC 29500-1 §17.5.2) of one part of a Word file by their tag. Text takes the look of what stood in the control.
 * Rows repeat the first item of a repeating section (`w15:repeatingSection`, [MS-DOCX] §2.5.3); no rows take it away. A tag that is not known stays as it is.
 */
export function fillControls(document: Document, values: TemplateValues, tags: FilledTags): void {
  new ControlFiller(document, tags).fill(document.documentElement, [values]);
}

type Scope = readonly TemplateValues[];

/** Fills controls in one part; ids that it gives out are once in it. */
export class ControlFiller {
  private readonly word: WordXml;
  private nextId = 700_000_000;

  public constructor(document: Document, private readonly tags: FilledTags) {
    this.word = new WordXml(document);
  }

  public fill(within: Element, scope: Scope): void {
    // a list of its own: filling adds and removes controls
    for (const child of [...within.childNodes].filter(isElement)) {
      if (this.word.is(child, 'sdt')) this.fillControl(child, scope);
      else this.fill(child, scope);
    }
  }

  private fillControl(control: Element, scope: Scope): void {
    const properties = this.word.child(control, 'sdtPr');
    const content = this.word.child(control, 'sdtContent');
    if (!content) return;
    const tag = this.word.val(this.word.child(properties, 'tag'));
    const value = tag === undefined ? undefined : look(scope, tag);
    if (tag === undefined || value === undefined) {
      if (tag) this.tags.unknown.add(tag);
      this.fill(content, scope);
      return;
    }
    this.tags.known.add(tag);
    if (typeof value === 'string') this.putText(properties, content, linesOf(value));
    else this.putRows(control, content, value, scope);
  }

  private putText(properties: Element | undefined, content: Element, lines: readonly string[]): void {
    const wasPlaceholder = this.word.child(properties, 'showingPlcHdr') !== undefined;
    // a prompt's grey is not the text's look; that stands in the control's own properties
    const runLook = this.word.child(wasPlaceholder ? properties : this.word.inside(content, 'r'), 'rPr');
    const paragraphs = this.paragraphsIn(content);
    if (paragraphs) {
      this.putParagraphs(paragraphs, lines, runLook);
    } else {
      content.replaceChildren(this.word.brokenRun(lines, runLook));
    }
    // else Word shows the prompt's look, or takes the text from its own store when the file is opened
    for (const name of ['showingPlcHdr', 'dataBinding']) this.word.child(properties, name)?.remove();
    // LibreOffice shows the lines of a plain text control as one, whatever `w:multiLine` says; rich text it breaks
    if (lines.length > 1) this.word.child(properties, 'text')?.remove();
  }

  /** Where paragraphs stand, or nothing for a control inside a paragraph. */
  private paragraphsIn(content: Element): Element | undefined {
    if (this.word.children(content, 'p').length > 0) return content;
    return this.word.children(content, 'tc', 'tr').length > 0 ? this.word.inside(content, 'tc') : undefined;
  }

  private putParagraphs(container: Element, lines: readonly string[], runLook: Element | undefined): void {
    const [first, ...others] = this.word.children(container, 'p');
    const paragraphLook = this.word.child(first, 'pPr');
    const made = lines.map((line) => {
      const paragraph = this.word.make('p');
      if (paragraphLook) paragraph.appendChild(paragraphLook.cloneNode(true));
      if (line !== '') paragraph.appendChild(this.word.run(line, runLook));
      return paragraph;
    });
    others.forEach((paragraph) => paragraph.remove());
    if (first) first.replaceWith(...made);
    else container.append(...made);
  }

  private putRows(control: Element, content: Element, rows: readonly TemplateValues[], scope: Scope): void {
    const items = this.word.children(content, 'sdt');
    const pattern: readonly Element[] = items.length > 0 ? items.slice(0, 1) : [...content.childNodes].filter(isElement);
    const parent = control.parentNode;
    if (rows.length === 0) {
      control.remove();
      if (isElement(parent)) this.keepValid(parent);
      return;
    }
    const copies = rows.map((row, place) => {
      const copy = pattern.map((element) => (element.cloneNode(true) as Element));
      const holder = this.word.make('sdtContent');
      holder.append(...copy);
      if (place > 0) this.makeUnlike(holder);
      // an item's own control has no value of its own: what is in it is filled
      this.fill(holder, [row, ...scope]);
      return [...holder.childNodes];
    });
    content.replaceChildren(...copies.flat());
  }

  /** Ids are once in a file; a copy gets others, and loses the bookmarks that the first one has. */
  public makeUnlike(copy: Element): void {
    for (const element of [...copy.getElementsByTagName('*')]) {
      if (this.word.is(element, 'bookmarkStart', 'bookmarkEnd')) element.remove();
      // a picture has a number of its own too
      if (element.localName === 'docPr' && element.hasAttribute('id')) element.setAttribute('id', String(this.nextId++));
      if (this.word.is(element, 'id') && this.word.is(element.parentNode, 'sdtPr')) element.setAttributeNS(element.namespaceURI, 'w:val', String(this.nextId++));
      for (const attribute of [...element.attributes]) {
        if (attribute.localName === 'paraId' || attribute.localName === 'textId') element.removeAttributeNode(attribute);
      }
    }
  }

  /** A table needs a row, and a cell, the body, a header and a control need a paragraph, or Word calls the file damaged. */
  private keepValid(parent: Element): void {
    if (this.word.is(parent, 'tbl') && !this.word.inside(parent, 'tr')) {
      const around = parent.parentNode;
      parent.remove();
      if (isElement(around)) this.keepValid(around);
    } else if (this.word.is(parent, 'tc', 'hdr', 'ftr', 'body') && !this.word.is(lastElement(parent, this.word), 'p')) {
      const section = this.word.child(parent, 'sectPr');
      parent.insertBefore(this.word.make('p'), section ?? null);
    } else if (this.word.is(parent, 'sdtContent') && parent.children.length === 0) {
      parent.appendChild(this.word.make(this.word.is(parent.parentNode?.parentNode, 'p') ? 'r' : 'p'));
    }
  }
}

function lastElement(parent: Element, word: WordXml): Element | undefined {
  return [...parent.childNodes].filter(isElement).filter((child) => !word.is(child, 'sectPr')).pop();
}

function look(scope: Scope, tag: string): TemplateValue | undefined {
  return scope.find((values) => Object.prototype.hasOwnProperty.call(values, tag))?.[tag];
}
