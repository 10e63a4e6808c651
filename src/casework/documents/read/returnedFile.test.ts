/** @jest-environment jsdom */
import { zipSync } from 'fflate';
import { toBytes } from '../fill/bytes';
import { lendTextCoding } from '../testing/textCoding';
import { LARGEST_RETURNED, openReturned } from './returnedFile';
import { readText } from './readText';
import type { WordFault } from './wordFileError';

lendTextCoding();

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const text = `<w:document xmlns:w="${w}"><w:body><w:p><w:r><w:t>Dear all</w:t></w:r></w:p></w:body></w:document>`;
const file = (parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries({ '[Content_Types].xml': '<Types/>', 'word/document.xml': text, ...parts }).map(([name, part]) => [name, typeof part === 'string' ? toBytes(part) : part])));
/** The container of the old formats, with the names of its streams. */
const container = (stream: string): Uint8Array => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0])]);
const utf16 = (xml: string): Uint8Array => Uint8Array.from([0xff, 0xfe, ...[...xml].flatMap((letter) => [letter.charCodeAt(0), 0])]);

/** The archive's directory says a smaller size than the part unpacks to. */
function lying(): Uint8Array {
  const bytes = zipSync({ 'word/document.xml': toBytes(`${text}${' '.repeat(5_000_000)}`) });
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 6, true);
  view.setUint32(directory + 24, 100, true);
  return bytes;
}

test.each<[string, () => Uint8Array, WordFault]>([
  ['nothing', () => new Uint8Array(), 'empty'],
  ['a PDF that was renamed', () => toBytes('%PDF-1.7\n1 0 obj'), 'pdf'],
  ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'not-word'],
  ['50 MB', () => { const bytes = new Uint8Array(50_000_000); bytes.set(file()); return bytes; }, 'too-large'],
  ['a byte too many', () => { const bytes = new Uint8Array(LARGEST_RETURNED + 1); bytes.set(file()); return bytes; }, 'too-large'],
  ['protected by a label or a password', () => container('EncryptedPackage'), 'protected'],
  ['a Word file of before 2007', () => container('WordDocument'), 'old-word'],
  ['a workbook', () => zipSync({ 'xl/workbook.xml': toBytes('<workbook/>') }), 'not-word'],
  ['a ZIP archive that was cut off', () => file().slice(0, 200), 'not-word'],
  ['a text that is not well formed', () => file({ 'word/document.xml': '<w:document><w:body>' }), 'broken'],
  ['another kind of XML', () => file({ 'word/document.xml': '<html/>' }), 'not-word'],
  ['programs in it', () => file({ 'word/vbaProject.bin': Uint8Array.from([1]) }), 'macros'],
  ['a .docm', () => file({ '[Content_Types].xml': '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>' }), 'macros'],
  ['a part that leads out of the archive', () => file({ '../../startup.xml': '<x/>' }), 'names'],
  ['a part with an absolute path', () => file({ '/etc/x.xml': '<x/>' }), 'names'],
  ['a part with a backslash', () => file({ 'word\\..\\x.xml': '<x/>' }), 'names'],
  ['two parts of one name', () => file({ 'WORD/document.xml': text }), 'names'],
  ['entities that explode', () => file({ 'word/document.xml': `<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${text.replace('Dear', '&b;')}` }), 'entities'],
  ['a document type behind a long comment', () => file({ 'word/document.xml': `<!--${'x'.repeat(9000)}--><!DOCTYPE w SYSTEM "http://example.org/x">${text}` }), 'entities'],
  ['a document type in UTF-16', () => file({ 'word/document.xml': utf16(`<!DOCTYPE w>${text}`) }), 'entities'],
  ['entities in a part beside the text', () => file({ 'docProps/custom.xml': '<!DOCTYPE p [<!ENTITY a "a">]><p/>' }), 'entities'],
  ['a part that swells a thousand times', () => file({ 'word/styles.xml': new Uint8Array(10_000_000) }), 'bomb'],
  ['parts that fill the memory together', () => file(Object.fromEntries(Array.from({ length: 9 }, (_, place) => [`word/x${place}.xml`, new Uint8Array(7_900_000)]))), 'bomb'],
  ['a part that is larger than the archive says', lying, 'bomb']
])('%s is refused by its own code', (_, make, fault) => {
  expect(() => openReturned(make())).toThrow(expect.objectContaining({ name: 'WordFileError', fault }) as Error);
});

test('a text that is nested deeper than people write is broken, and is no end of the page', () => {
  const within = (begin: string, end: string, deep: number): string => text.replace('<w:p>', `${begin.repeat(deep)}<w:p>`).replace('</w:p>', `</w:p>${end.repeat(deep)}`);
  for (const nested of [within('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', 400), within('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 300)]) {
    expect(() => readText(openReturned(file({ 'word/document.xml': nested })))).toThrow(expect.objectContaining({ fault: 'broken' }) as Error);
  }
});

test('pictures and other files in it are not unpacked, and Strict Open XML, UTF-16 and a text by another name are read', () => {
  const read = (bytes: Uint8Array): readonly string[] => readText(openReturned(bytes)).blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));
  expect(read(file({ 'word/media/image1.png': new Uint8Array(70_000_000) }))).toEqual(['Dear all']);
  expect(read(file({ 'word/document.xml': text.replace(w, 'http://purl.oclc.org/ooxml/wordprocessingml/main') }))).toEqual(['Dear all']);
  expect(read(file({ 'word/document.xml': utf16(text) }))).toEqual(['Dear all']);
  const relation = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>';
  expect(read(file({ 'word/document.xml': '<x/>', 'word/document2.xml': text.replace('Dear all', 'The other'), '_rels/.rels': relation }))).toEqual(['The other']);
});
