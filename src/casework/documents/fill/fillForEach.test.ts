/** @jest-environment jsdom */
import { unzipSync, zipSync } from 'fflate';
import { lendTextCoding } from '../testing/textCoding';
import { toBytes, toText } from './bytes';
import { fillForEach } from './fillForEach';
import type { TemplateError, TemplateValues } from './values';
import { parseXml } from './wordXml';

lendTextCoding();

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const field = (tag: string): string => `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="5"/></w:sdtPr><w:sdtContent><w:r><w:t>[${tag}]</w:t></w:r></w:sdtContent></w:sdt>`;
const paragraph = (content: string): string => `<w:p>${content}</w:p>`;
const footer = (content: string): string => `<w:ftr xmlns:w="${w}"><w:p>${content}<w:r><w:instrText>NUMPAGES</w:instrText></w:r></w:p></w:ftr>`;
const wordFile = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries({ 'word/document.xml': `<w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`, ...more }).map(([name, text]) => [name, toBytes(text)])));
const about = { title: 'Letters', language: 'en-GB' };

function make(template: Uint8Array, letters: readonly TemplateValues[], notice?: string): { readonly document: Document; readonly part: (name: string) => string } {
  const files = unzipSync(fillForEach(template, letters, { ...about, notice }).bytes);
  return { document: parseXml(toText(files['word/document.xml'])), part: (name) => toText(files[name]) };
}
const section = '<w:sectPr><w:type w:val="continuous"/><w:pgSz w:w="11906"/><w:cols/></w:sectPr>';

test('every letter is a section that begins on the next page with page 1', () => {
  const { document } = make(wordFile(`${paragraph(field('name'))}${section}`), [{ name: 'one' }, { name: 'two' }, { name: 'three' }]);
  const paragraphs = [...document.getElementsByTagNameNS(w, 'p')];
  expect(paragraphs.map(({ textContent }) => textContent)).toEqual(['one', 'two', 'three']);
  const sections = [...document.getElementsByTagNameNS(w, 'sectPr')];
  expect(sections.map((each) => each.parentElement?.localName)).toEqual(['pPr', 'pPr', 'body']);
  for (const each of sections) {
    expect([...each.children].map(({ localName }) => localName)).toEqual(['pgSz', 'pgNumType', 'cols']);
    expect(each.getElementsByTagNameNS(w, 'pgNumType')[0].getAttributeNS(w, 'start')).toBe('1');
  }
});

test('a letter that ends in a table gets a paragraph that ends its section, and a template without a section gets one', () => {
  const table = `<w:tbl><w:tr><w:tc>${paragraph(field('name'))}</w:tc></w:tr></w:tbl>`;
  const { document } = make(wordFile(table), [{ name: 'one' }, { name: 'two' }]);
  expect([...(document.getElementsByTagNameNS(w, 'body')[0].children)].map(({ localName }) => localName)).toEqual(['tbl', 'p', 'tbl', 'sectPr']);
});

test('ids are in the file once', () => {
  const { document } = make(wordFile(`${paragraph(`<w:bookmarkStart w:id="1" w:name="b"/>${field('name')}`)}`), [{ name: 'one' }, { name: 'two' }]);
  const ids = [...document.getElementsByTagNameNS(w, 'id')].map((id) => id.getAttributeNS(w, 'val'));
  expect([ids.length, new Set(ids).size]).toEqual([2, 2]);
  expect(document.getElementsByTagNameNS(w, 'bookmarkStart')).toHaveLength(1);
});

test('a footer counts the pages of the letter, and takes what is the same in all of them', () => {
  const letters = [{ name: 'one', council: 'Northmere' }, { name: 'two', council: 'Northmere' }];
  const { part } = make(wordFile(paragraph(field('name')), { 'word/footer1.xml': footer(field('council')) }), letters);
  expect(part('word/footer1.xml')).toContain('Northmere');
  expect(part('word/footer1.xml')).toContain('<w:instrText>SECTIONPAGES</w:instrText>');
});

test('a footer with a field that differs from letter to letter is refused, since all would have the first one’s', () => {
  const template = wordFile(paragraph(field('name')), { 'word/footer1.xml': footer(field('reference')) });
  expect(() => make(template, [{ name: 'one', reference: '1' }, { name: 'two', reference: '2' }])).toThrow(expect.objectContaining({ fault: 'differs' }) as TemplateError);
  expect(make(template, [{ name: 'one', reference: '1' }]).part('word/footer1.xml')).toContain('NUMPAGES');
});

test('a notice stands above each letter, whatever the template has a field for', () => {
  const { document } = make(wordFile(paragraph(field('name'))), [{ name: 'one' }, { name: 'two' }], 'DRAFT');
  expect([...document.getElementsByTagNameNS(w, 'p')].map(({ textContent }) => textContent)).toEqual(['DRAFT', 'one', 'DRAFT', 'two']);
});

test('no letters are no file', () => {
  expect(() => make(wordFile(paragraph(field('name'))), [])).toThrow(RangeError);
});
