/** @jest-environment jsdom */
import { bodyParts } from './word/bodyParts';

const file = (body: string): string => `<?xml version="1.0"?><w:document xmlns:w="urn:w" w:note="a > b"><w:body>${body}</w:body></w:document>`;
const paragraph = (text: string): string => `<w:p w:id="&lt;x&gt;"><w:r><w:t>${text}</w:t><w:tab/></w:r></w:p>`;
const all = Array.from({ length: 20 }, (_, place) => paragraph(`Paragraph ${place}`)).join('\n');

describe('the body of a long Word file', () => {
  test.each([1, 100, 500, 1_000_000])('in parts of %i characters holds every paragraph once and in its order', (atOnce) => {
    const parts = [...bodyParts(file(`<!-- <w:p> -->${all}<w:tbl><w:tr/></w:tbl>`), atOnce)];
    expect(parts.flatMap(({ body }) => [...body.children].map(({ localName, textContent }) => (localName === 'p' ? textContent : localName)))).toEqual([...Array.from({ length: 20 }, (_, place) => `Paragraph ${place}`), 'tbl']);
    expect(parts.map(({ share }) => share)).toEqual([...parts.map(({ share }) => share)].sort((one, other) => one - other));
    expect(parts.length > 1).toBe(atOnce < 10_000);
  });

  test.each([['is cut off', file(all).slice(0, 700)], ['closes what it did not open', file('<w:p></w:r></w:p>')], ['is no XML', 'Dear all']])('that %s is damaged', (_, xml) => {
    expect(() => [...bodyParts(xml, 100)]).toThrow('damaged');
  });
});
