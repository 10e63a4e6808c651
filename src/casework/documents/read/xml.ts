/** The namespaces of Word's own elements: as usual, and as in files saved as "Strict Open XML". */
const word = new Set(['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main']);

/** The element's name, with `w:` for Word's own: prefixes in a file are its own choice. */
export const nameOf = (element: Element): string => (word.has(element.namespaceURI ?? '') ? `w:${element.localName}` : element.localName);

export function* children(of: Element | undefined): Generator<Element> {
  for (let child = of?.firstElementChild ?? null; child; child = child.nextElementSibling) yield child;
}

/** The first child of one of Word's names, such as `pPr`. */
export function child(of: Element | undefined, name: string): Element | undefined {
  for (const one of children(of)) if (one.localName === name && word.has(one.namespaceURI ?? '')) return one;
  return undefined;
}

/** An attribute of Word's own, whatever its prefix. */
export function attribute(of: Element | undefined, name: string): string | undefined {
  if (!of) return undefined;
  return of.getAttribute(`w:${name}`) ?? of.getAttributeNS(of.namespaceURI, name) ?? of.getAttribute(name) ?? undefined;
}

export const val = (of: Element | undefined): string | undefined => attribute(of, 'val');

/** `undefined` where the file does not say; `<w:b/>` and `<w:b w:val="1"/>` are on (ISO/IEC 29500-1 §17.17.4, ST_OnOff). */
export function onOff(of: Element | undefined): boolean | undefined {
  if (!of) return undefined;
  return !['0', 'false', 'off'].includes(val(of) ?? '1');
}

export function number(text: string | undefined): number | undefined {
  const value = text === undefined || text === '' ? NaN : Number(text);
  return Number.isFinite(value) ? Math.trunc(value) : undefined;
}
