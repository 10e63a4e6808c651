/** @jest-environment jsdom */
import { unzipSync, zipSync } from 'fflate';
import { lendTextCoding } from '../testing/textCoding';
import { toBytes, toText } from './bytes';
import { fillTemplate } from './fillTemplate';
import { TemplateError, type TemplateValues } from './values';
import { parseXml } from './wordXml';

lendTextCoding();

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const spaces = `xmlns:w="${w}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"`;

const wordFile = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries({ '[Content_Types].xml': '<Types/>', 'word/document.xml': `<w:document ${spaces}><w:body>${body}</w:body></w:document>`, ...more })
    .map(([name, text]) => [name, toBytes(text)])));

const inline = (tag: string, look = ''): string => `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent><w:r>${look}<w:t>[${tag}]</w:t></w:r></w:sdtContent></w:sdt>`;
const block = (tag: string): string => `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>x</w:t></w:r></w:p></w:sdtContent></w:sdt>`;
const repeating = (tag: string, content: string): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="1"/><w15:repeatingSection/></w:sdtPr><w:sdtContent><w:sdt><w:sdtPr><w:id w:val="2"/><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>`;

function fill(body: string, values: TemplateValues): { xml: string; document: Document; text: string; unknownTags: readonly string[]; unusedValues: readonly string[] } {
  const { bytes, ...rest } = fillTemplate(wordFile(body), values);
  return { ...rest, ...read(bytes) };
}

function read(bytes: Uint8Array): { xml: string; document: Document; text: string } {
  const xml = toText(unzipSync(bytes)['word/document.xml']);
  const document = parseXml(xml);
  const text = [...document.getElementsByTagNameNS(w, 'p')].map((paragraph) => [...paragraph.getElementsByTagNameNS(w, '*')]
    .map((element) => (element.localName === 't' ? element.textContent : { br: '\n', tab: '\t' }[element.localName] ?? '')).join('')).join('¶');
  return { xml, document, text };
}

describe('text in a content control', () => {
  test('takes the look of what stood there', () => {
    const { xml } = fill(`<w:p>${inline('a', '<w:rPr><w:b/></w:rPr>')}</w:p>`, { a: 'Filled' });
    expect(xml).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Filled</w:t></w:r>');
    expect(xml).not.toContain('[a]');
  });

  test('has line breaks inside a paragraph, and paragraphs of the same style where paragraphs stand', () => {
    expect(fill(`<w:p>${inline('a')}</w:p>`, { a: 'one\r\ntwo\tthree' }).text).toBe('one\ntwo\tthree');
    const { text, xml } = fill(block('a'), { a: 'one\n\ntwo' });
    expect(text).toBe('one¶¶two');
    expect(xml.match(/<w:pStyle w:val="Body"\/>/g)).toHaveLength(3);
  });

  test.each([
    ['script and markup', '<script>alert(1)</script> & ]]> "quoted" <w:p/>'],
    ['marks of right-to-left writing', 'abc \u202Egpj.exe\u202C \u200Fשלום\u200F عربي'],
    ['emoji', 'Family 👩‍👩‍👧 and flag 🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
    ['63,000 characters', 'Long words & more. '.repeat(3316)],
    ['a formula', '=HYPERLINK("http://x.example","click")']
  ])('%s stands in the document as typed', (_, typed) => {
    expect(fill(`<w:p>${inline('a')}</w:p>`, { a: typed }).text).toBe(typed.trim());
  });

  test('control signs and half emoji, which XML cannot hold, do not break it', () => {
    expect(fill(`<w:p>${inline('a')}</w:p>`, { a: 'bell\u0007 null\u0000 form\u000C half \uD83D end\uFFFF' }).text).toBe('bell null form half \uFFFD end');
  });

  test('a prompt loses its grey, and Word does not take the text from elsewhere when it opens the file', () => {
    const prompt = '<w:p><w:sdt><w:sdtPr><w:tag w:val="a"/><w:showingPlcHdr/><w:dataBinding w:xpath="/x" w:storeItemID="y"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Click here</w:t></w:r></w:sdtContent></w:sdt></w:p>';
    const { xml } = fill(prompt, { a: 'one\ntwo' });
    expect(xml).not.toMatch(/PlaceholderText|showingPlcHdr|dataBinding/);
    expect(xml).not.toContain('<w:text/>');
  });

  test('fills cells, headers and footers too', () => {
    const cell = '<w:tbl><w:tr><w:sdt><w:sdtPr><w:tag w:val="a"/></w:sdtPr><w:sdtContent><w:tc><w:tcPr/><w:p/></w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>';
    const footer = `<w:ftr ${spaces}><w:p>${inline('a')}</w:p></w:ftr>`;
    const { bytes } = fillTemplate(wordFile(cell, { 'word/footer2.xml': footer }), { a: 'here' });
    expect(read(bytes).xml).toContain('<w:tc><w:tcPr/><w:p><w:r><w:t xml:space="preserve">here</w:t></w:r></w:p></w:tc>');
    expect(toText(unzipSync(bytes)['word/footer2.xml'])).toContain('here');
  });
});

describe('rows of a repeating section', () => {
  const row = repeating('rows', `<w:tr w14:paraId="1"><w:tc><w:p><w:bookmarkStart w:id="0" w:name="b"/>${inline('name')}${inline('around')}</w:p></w:tc></w:tr>`);

  test('repeat the first item; a field that the row does not have is that of the document', () => {
    const { text } = fill(`<w:tbl>${row}</w:tbl>`, { rows: [{ name: 'one ' }, { name: 'two ', around: 'own' }], around: 'all' });
    expect(text).toBe('oneall¶twoown');
  });

  test('have ids and bookmarks once', () => {
    const { document, xml } = fill(`<w:tbl>${row}</w:tbl>`, { rows: [{ name: 'a' }, { name: 'b' }, { name: 'c' }], around: '' });
    const ids = [...document.getElementsByTagNameNS(w, 'id')].map((id) => id.getAttributeNS(w, 'val'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(xml.match(/bookmarkStart/g)).toHaveLength(1);
    expect(xml.match(/paraId/g)).toHaveLength(1);
  });

  test('that are none leave a document that Word opens: no table without rows, no cell without a paragraph', () => {
    const inCell = `<w:tbl><w:tr><w:tc><w:tcPr/><w:tbl>${row}</w:tbl></w:tc></w:tr></w:tbl>`;
    const { xml } = fill(`${inCell}${block('x')}<w:sectPr/>`, { rows: [], x: 'y' });
    expect(xml).toContain('<w:tc><w:tcPr/><w:p/></w:tc>');
    expect(fill(`<w:p>${inline('x')}</w:p><w:tbl>${row}</w:tbl><w:sectPr/>`, { rows: [], x: 'y' }).xml).toContain('</w:p><w:sectPr/>');
  });

  test('may hold rows themselves', () => {
    const nested = repeating('outer', `<w:p>${inline('name')}</w:p>${repeating('inner', `<w:p>${inline('item')}</w:p>`)}`);
    expect(fill(nested, { outer: [{ name: 'A', inner: [{ item: '1' }, { item: '2' }] }, { name: 'B', inner: [] }] }).text).toBe('A¶1¶2¶B');
  });
});

describe('a template that a council changed', () => {
  test('keeps what the desk does not know, and says what it is', () => {
    const { text, unknownTags, unusedValues } = fill(`<w:p>${inline('ourOwn')} ${inline('b')}</w:p>${block('a')}`, { a: '1', b: '2', c: '3' });
    expect(text).toBe('[ourOwn]2¶1');
    expect({ unknownTags, unusedValues }).toEqual({ unknownTags: ['ourOwn'], unusedValues: ['c'] });
  });

  test('saved as Strict Open XML works as well', () => {
    const strict = `<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body><w:p>${inline('a')}</w:p></w:body></w:document>`;
    const { bytes } = fillTemplate(zipSync({ 'word/document.xml': toBytes(strict) }), { a: 'strict' });
    expect(toText(unzipSync(bytes)['word/document.xml'])).toContain('>strict</w:t>');
  });

  test.each([
    ['no Word file at all', toBytes('%PDF-1.7 not a zip'), 'not-word'],
    ['a Word file with a password (not a zip either)', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'not-word'],
    ['a spreadsheet', zipSync({ 'xl/workbook.xml': toBytes('<workbook/>') }), 'no-text'],
    ['damaged text', zipSync({ 'word/document.xml': toBytes('<w:document><w:body>') }), 'broken'],
    ['a document without a field', wordFile('<w:p><w:r><w:t>Dear all</w:t></w:r></w:p>'), 'no-fields']
  ])('is refused in words when it is %s', (_, bytes, fault) => {
    expect(() => fillTemplate(bytes, { a: '1' })).toThrow(expect.objectContaining({ name: 'TemplateError', fault }) as TemplateError);
  });
});

test('a council’s own template that says nothing of itself gets its title and language', () => {
  const body = `<w:document xmlns:w="${w}"><w:body><w:sdt><w:sdtPr><w:tag w:val="a"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>x</w:t></w:r></w:p></w:sdtContent></w:sdt></w:body></w:document>`;
  const council = zipSync({
    '[Content_Types].xml': toBytes('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>'),
    '_rels/.rels': toBytes('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'), 'word/document.xml': toBytes(body)
  });
  const files = unzipSync(fillTemplate(council, { a: 'here' }, { title: 'Llythyr', language: 'cy-GB' }).bytes);
  const text = (name: string): string => toText(files[name] ?? new Uint8Array());
  expect(text('docProps/core.xml')).toContain('<dc:title>Llythyr</dc:title>');
  expect(text('docProps/core.xml')).toContain('<dc:language>cy-GB</dc:language>');
  expect(text('[Content_Types].xml')).toMatch(/core-properties\+xml"\/><\/Types>$/);
  expect(text('_rels/.rels')).toMatch(/Target="docProps\/core.xml"\/><\/Relationships>$/);
});
