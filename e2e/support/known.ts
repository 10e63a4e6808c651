import type { Page } from 'playwright-core';
import { inPage } from './inPage';

declare global {
  interface Window {
    /** What this page has shown in earlier scenes, piece by piece. */
    deskKnown?: Set<number>;
    /** What of the present scene an earlier one has shown: the outermost pieces, and everything in them. */
    deskOld?: { readonly pieces: readonly Element[]; readonly elements: ReadonlySet<Element> };
  }
}

/**
 * Notes what of the page a scene before this one has shown in the same way: the scenes of a panel differ in a few fields, and the checks that take
 * longest look at what is new alone. A piece is the same if it and all in it have the same elements, attributes (numbers in ids apart), words, values,
 * colours, ground and width.
 */
export const noteWhatIsKnown = (page: Page): Promise<void> => inPage(page, noteKnown, undefined);

/** Runs in the page. */
function noteKnown(): void {
  const known = (window.deskKnown ??= new Set());
  const keys = new Map<Element, number>();
  const numbered = new Set(['id', 'for', 'name', 'href', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'aria-owns', 'aria-errormessage', 'aria-activedescendant', 'list']);
  /** 53 bits of a text (cyrb53). */
  const hash = (text: string): number => {
    let [one, other] = [0xdeadbeef, 0x41c6ce57];
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      one = Math.imul(one ^ code, 2654435761);
      other = Math.imul(other ^ code, 1597334677);
    }
    one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
    other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
    return 4294967296 * (2097151 & other) + (one >>> 0);
  };
  const keyOf = (element: Element, around: string): number => {
    const { backgroundColor, color, fontSize, overflow } = getComputedStyle(element);
    const ground = /, 0\)$|^transparent$/.test(backgroundColor) ? around : `${around} ${backgroundColor}`;
    const parts = [element.tagName, color, ground, fontSize, overflow, String(Math.round(element.getBoundingClientRect().width))];
    for (const { name, value } of element.attributes) parts.push(name, numbered.has(name) ? value.replace(/\d+/g, 'n') : value);
    if (element instanceof HTMLInputElement) parts.push(element.value, String(element.checked));
    else if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) parts.push(element.value);
    for (const child of element.childNodes) parts.push(child instanceof Element ? String(keyOf(child, ground)) : (child.nodeValue ?? ''));
    const key = hash(parts.join('\u0000'));
    keys.set(element, key);
    return key;
  };
  keyOf(document.body, '');
  const pieces: Element[] = [];
  const look = (element: Element): void => {
    if (known.has(keys.get(element) ?? 0)) pieces.push(element);
    else for (const child of element.children) look(child);
  };
  look(document.body);
  const elements = new Set(pieces.flatMap((piece) => [piece, ...piece.querySelectorAll('*')]));
  for (const key of keys.values()) known.add(key);
  window.deskOld = { pieces, elements };
}
