import { WordXml } from './wordXml';

const RED = '9C1C1C';

/** A framed line above all else, for whoever opens the document and must not send it as it is. It stands there whatever the template has a field for. */
export function addNotice(document: Document, body: Element, notice: string): void {
  const word = new WordXml(document);
  const make = (name: string, values: Readonly<Record<string, string>>, ...children: readonly Element[]): Element => {
    const element = word.make(name);
    for (const [key, value] of Object.entries(values)) element.setAttributeNS(body.namespaceURI, `w:${key}`, value);
    element.append(...children);
    return element;
  };
  const border = ['top', 'left', 'bottom', 'right'].map((side) => make(side, { val: 'single', sz: '8', space: '4', color: RED }));
  const look = make('pPr', {}, make('pBdr', {}, ...border), make('spacing', { after: '240' }));
  const paragraph = make('p', {}, look, word.run(notice, make('rPr', {}, make('b', {}), make('bCs', {}), make('color', { val: RED }), make('sz', { val: '24' }), make('szCs', { val: '24' }))));
  body.insertBefore(paragraph, body.firstChild);
}
