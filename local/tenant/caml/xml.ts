import { XMLParser } from 'fast-xml-parser';

/** An element of a CAML query. Names keep their case; SharePoint's are case-sensitive. */
export interface CamlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly CamlElement[];
  /** The text directly inside. */
  readonly text: string;
}

/** The query is not well-formed XML. */
export class CamlError extends Error {
  public override readonly name = 'CamlError';
}

type Ordered = Record<string, unknown>;

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false, parseAttributeValue: false, trimValues: false, ignoreDeclaration: true, ignorePiTags: true });

function elements(nodes: readonly Ordered[]): CamlElement[] {
  return nodes.flatMap(node => {
    const name = Object.keys(node).find(key => key !== ':@' && key !== '#text');
    if (name === undefined) return [];
    const inner = node[name] as readonly Ordered[];
    return [{
      name,
      attributes: (node[':@'] as Record<string, string> | undefined) ?? {},
      children: elements(inner),
      text: inner.map(child => (typeof child['#text'] === 'string' ? child['#text'] : '')).join('')
    }];
  });
}

/** @throws CamlError when the text is not one well-formed element */
export function parseXml(text: string): CamlElement {
  let roots: CamlElement[];
  try {
    roots = elements(parser.parse(text, true) as Ordered[]);
  } catch (error) {
    throw new CamlError(error instanceof Error ? error.message : 'not XML');
  }
  if (roots.length !== 1) throw new CamlError('One root element is expected.');
  return roots[0];
}

export const child = (element: CamlElement | undefined, name: string): CamlElement | undefined => element?.children.find(each => each.name === name);

/** Attribute values are `TRUE` or `FALSE`, in any case. */
export const isTrue = (value: string | undefined): boolean => value?.toUpperCase() === 'TRUE';
