import { children, nameOf } from './xml';

const named = (within: Element, ...names: readonly string[]): Element | undefined => [...within.getElementsByTagName('*')].find(({ localName }) => names.includes(localName));

/** The text boxes in a drawing; one in another belongs to that one, and of an alternative only the first counts. */
export function textBoxesIn(drawing: Element): Element[] {
  const boxes: Element[] = [];
  const look = (element: Element): void => {
    for (const one of children(element)) {
      if (nameOf(one) === 'w:txbxContent') boxes.push(one);
      else if (one.localName !== 'Fallback') look(one);
    }
  };
  look(drawing);
  return boxes;
}

/**
 * What the author wrote for those who do not see the picture: empty when nothing, `undefined` when there is no picture to speak of:
 * a line, a box around text, or a picture marked as decoration ([MS-ODRAWXML] §2.24.3.71).
 */
export function pictureOf(drawing: Element, hasText: boolean): string | undefined {
  const decorative = named(drawing, 'decorative')?.getAttribute('val');
  if (decorative === '1' || decorative === 'true') return undefined;
  const properties = named(drawing, 'docPr');
  const shape = named(drawing, 'imagedata')?.parentElement;
  const words = [properties?.getAttribute('descr'), properties?.getAttribute('title'), shape?.getAttribute('alt')].find((text) => (text ?? '').trim() !== '');
  if (words) return words.replace(/\s+/g, ' ').trim();
  return !hasText && named(drawing, 'pic', 'chart', 'relIds', 'imagedata') ? '' : undefined;
}
