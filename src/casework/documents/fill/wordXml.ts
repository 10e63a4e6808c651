import { normaliseText } from '../../rules/normaliseText';
import { TemplateError } from './values';

/** Word's own namespace is that of the root: files saved as "Strict Open XML" have another one. */
export class WordXml {
  private readonly space: string;

  public constructor(private readonly document: Document) {
    this.space = document.documentElement.namespaceURI ?? '';
  }

  public make(name: string): Element {
    return this.document.createElementNS(this.space, `w:${name}`);
  }

  public is(node: Node | null | undefined, ...names: readonly string[]): node is Element {
    return isElement(node) && node.namespaceURI === this.space && names.includes(node.localName);
  }

  public children(of: Element, ...names: readonly string[]): Element[] {
    return [...of.childNodes].filter((child): child is Element => this.is(child, ...names));
  }

  public child(of: Element | undefined, name: string): Element | undefined {
    return of && this.children(of, name)[0];
  }

  /** The first element of a name anywhere inside. */
  public inside(of: Element, name: string): Element | undefined {
    return of.getElementsByTagNameNS(this.space, name)[0];
  }

  /** `w:val`, with which or without a prefix. */
  public val(element: Element | undefined): string | undefined {
    return element?.getAttributeNS(this.space, 'val') ?? undefined;
  }

  /** One run with a line of text: tabs as Word's own, everything else as typed. `properties` are cloned. */
  public run(line: string, properties: Element | undefined): Element {
    const run = this.make('r');
    if (properties) run.appendChild(properties.cloneNode(true));
    line.split('\t').forEach((part, place) => {
      if (place > 0) run.appendChild(this.make('tab'));
      if (part !== '') run.appendChild(this.text(part));
    });
    return run;
  }

  /** A run whose lines are parted by line breaks, for a control inside a paragraph. */
  public brokenRun(lines: readonly string[], properties: Element | undefined): Element {
    const [first, ...rest] = lines.map((line) => this.run(line, properties));
    for (const run of rest) {
      first.appendChild(this.make('br'));
      // the properties stand in the first run already
      [...run.childNodes].filter((node) => !this.is(node, 'rPr')).forEach((node) => first.appendChild(node));
    }
    return first;
  }

  private text(part: string): Element {
    const text = this.make('t');
    text.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
    text.appendChild(this.document.createTextNode(part));
    return text;
  }
}

/** @throws TemplateError `broken` when the document has no body. */
export function bodyOf(document: Document): Element {
  const body = new WordXml(document).child(document.documentElement, 'body');
  if (!body) throw new TemplateError('broken');
  return body;
}

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1;
}

/** Text as lines that XML can hold: control signs and half emoji are gone, marks of right-to-left writing stay. */
export function linesOf(text: string): readonly string[] {
  return normaliseText(text).split('\n');
}

/** @throws TemplateError `broken` when it is not well formed. */
export function parseXml(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  // browsers answer with a document that holds the error
  if (document.getElementsByTagName('parsererror').length > 0) throw new TemplateError('broken', new SyntaxError(document.documentElement.textContent ?? ''));
  return document;
}

export function writeXml(document: Document): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${new XMLSerializer().serializeToString(document.documentElement)}`;
}
