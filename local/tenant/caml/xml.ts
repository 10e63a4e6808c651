import { XMLParser } from 'fast-xml-parser';

/** An element of a CAML query. Names keep their case; SharePoint's are case-sensitive. */
export interface CamlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly CamlElement[];
  /** The text directly inside. */
  readonly text: string;
}

/** The query is not well-formed XML, or not a query. */
export class CamlError extends Error {
  public override readonly name = 'CamlError';
}

type Ordered = Record<string, unknown>;

const cdata = '#cdata';
const attributesOf = ':@';

/** Deeper than anybody's query: SharePoint gives up on nested conditions long before. */
const deepest = 500;

/** Entities are decoded below, none but XML's own five and numbered characters: what a document declares is never expanded. */
const parser = new XMLParser({
  preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false, parseAttributeValue: false, trimValues: false,
  ignoreDeclaration: true, ignorePiTags: true, processEntities: false, cdataPropName: cdata, maxNestedTags: deepest
});

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A character that XML 1.0 lets a document hold. */
const allowed = (code: number): boolean => code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);

function character(reference: string): string {
  const code = reference.startsWith('#x') ? Number.parseInt(reference.slice(2), 16) : Number(reference.slice(1));
  if (!allowed(code)) throw new CamlError(`&${reference}; is no character that XML allows.`);
  return String.fromCodePoint(code);
}

/** The text with its references replaced, once. @throws CamlError for a stray `&` or an entity that is not XML's own */
export function decodeXml(text: string): string {
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[^;&\s]{1,40})?(;)?/g, (_match, reference: string | undefined, end: string | undefined) => {
    if (reference === undefined || end === undefined) throw new CamlError("A '&' in XML has to be written as &amp;.");
    if (/^#(x[0-9a-fA-F]+|\d+)$/.test(reference)) return character(reference);
    if (!Object.hasOwn(named, reference)) throw new CamlError(`The entity &${reference}; is not known; entities are never declared.`);
    return named[reference];
  });
}

function contentOf(node: Ordered): string {
  if (typeof node['#text'] === 'string') return decodeXml(node['#text']);
  if (!Array.isArray(node[cdata])) return '';
  return (node[cdata] as readonly Ordered[]).map(part => (typeof part['#text'] === 'string' ? part['#text'] : '')).join('');
}

function elements(nodes: readonly Ordered[]): CamlElement[] {
  return nodes.flatMap(node => {
    const name = Object.keys(node).find(key => key !== attributesOf && key !== '#text' && key !== cdata);
    if (name === undefined) return [];
    const inner = node[name] as readonly Ordered[];
    const attributes = Object.entries((node[attributesOf] as Record<string, string> | undefined) ?? {}).map(([key, value]): [string, string] => [key, decodeXml(value)]);
    return [{ name, attributes: new Map(attributes), children: elements(inner), text: inner.map(contentOf).join('') }];
  });
}

/**
 * The elements of a text one after the other: a document has one, what stands inside a query may have several. An XML declaration, processing
 * instructions and comments around them say nothing. A DOCTYPE is refused, as by every reader that prohibits it.
 * @throws CamlError when the text is not well-formed, or holds text outside of elements
 */
export function parseXml(xml: string): CamlElement[] {
  const text = xml.replace(/^\uFEFF/, '').trim();
  if (/<!(?!--|\[CDATA\[)/.test(text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, ''))) throw new CamlError('A document type (DTD) is prohibited in this XML.');
  const bare = text.replace(/^<\?xml\s[^?]*\?>/, '');
  let nodes: readonly Ordered[];
  try {
    nodes = parser.parse(`<all>${bare}</all>`, true) as Ordered[];
  } catch (error) {
    throw new CamlError(error instanceof Error ? error.message : 'not XML');
  }
  const [all, ...more] = elements(nodes);
  if (all?.name !== 'all' || more.length > 0) throw new CamlError('The XML is not well-formed.');
  if (all.text.trim() !== '') throw new CamlError(`The text '${all.text.trim().slice(0, 40)}' stands outside of the elements.`);
  return [...all.children];
}

export const childrenNamed = (element: CamlElement | undefined, name: string): readonly CamlElement[] => element?.children.filter(each => each.name === name) ?? [];

/** The one child of that name. @throws CamlError when there are several */
export function child(element: CamlElement | undefined, name: string): CamlElement | undefined {
  const [first, second] = childrenNamed(element, name);
  if (second) throw new CamlError(`<${element?.name}> holds one <${name}>.`);
  return first;
}

/** `TRUE` or `FALSE`, in any case; false when missing. @throws CamlError for anything else */
export function flag(element: CamlElement | undefined, name: string, missing = false): boolean {
  const value = element?.attributes.get(name);
  if (value === undefined) return missing;
  if (!/^(true|false)$/i.test(value)) throw new CamlError(`${name}="${value}" of <${element?.name}> is neither TRUE nor FALSE.`);
  return value.toLowerCase() === 'true';
}

/**
 * Refuses what the element may not hold: SharePoint would pass over it, and what was meant by it would be lost in silence.
 * @param text whether it may hold text
 * @throws CamlError
 */
export function demandOnly(element: CamlElement, allowedHere: { readonly children?: readonly string[]; readonly attributes?: readonly string[]; readonly text?: boolean }): void {
  const odd = element.children.find(each => !(allowedHere.children ?? []).includes(each.name));
  if (odd) throw new CamlError(`<${odd.name}> is not understood in <${element.name}>.`);
  const attribute = [...element.attributes.keys()].find(name => !(allowedHere.attributes ?? []).includes(name) && !name.startsWith('xmlns'));
  if (attribute !== undefined) throw new CamlError(`The attribute ${attribute} is not understood in <${element.name}>.`);
  if (!allowedHere.text && element.text.trim() !== '') throw new CamlError(`The text '${element.text.trim().slice(0, 40)}' is not understood in <${element.name}>.`);
}
