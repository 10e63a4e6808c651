import { strFromU8, unzipSync } from 'fflate';
import { certificateDocx, type DocumentPart } from './certificateDocx';

const parts: readonly DocumentPart[] = [
  { kind: 'title', text: 'Tystysgrif darllen' },
  { kind: 'heading', text: [{ text: 'POL-00003 ' }, { text: 'Clear desk & <screens>', lang: 'en-GB' }, { text: ', fersiwn 2' }] },
  { kind: 'facts', heads: ['Beth', 'Manylion'], rows: [['Datganiad, yn Saesneg', [{ text: 'I have read it\nand will follow it.\u0001', lang: 'en-GB' }]], ['Sêl', 'aa']] }
];
const files = unzipSync(certificateDocx(parts, { title: 'Tystysgrif darllen: Siôned "S" Parry & co', language: 'cy-GB' }));
const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());

test('the certificate says its title and its language', () => {
  expect(part('docProps/core.xml')).toContain('<dc:title>Tystysgrif darllen: Siôned "S" Parry &amp; co</dc:title>');
  expect(part('docProps/core.xml')).toContain('<dc:language>cy-GB</dc:language>');
  expect(part('[Content_Types].xml')).toContain('PartName="/docProps/core.xml"');
  expect(part('_rels/.rels')).toContain('Target="docProps/core.xml"');
  expect(part('word/styles.xml')).toContain('<w:lang w:val="cy-GB"/>');
});

test('what is in another language is marked where it stands, on every line of it', () => {
  const runs = [...part('word/document.xml').matchAll(/<w:r>(.*?)<\/w:r>/g)].map(([, run = '']) => [/<w:lang w:val="([^"]*)"/.exec(run)?.[1], /<w:t[^>]*>([^<]*)/.exec(run)?.[1]]);
  expect(runs.filter(([, text]) => text !== undefined)).toEqual([
    [undefined, 'Tystysgrif darllen'], [undefined, 'POL-00003 '], ['en-GB', 'Clear desk &amp; &lt;screens&gt;'], [undefined, ', fersiwn 2'], [undefined, 'Beth'], [undefined, 'Manylion'],
    [undefined, 'Datganiad, yn Saesneg'], ['en-GB', 'I have read it'], ['en-GB', 'and will follow it.'], [undefined, 'Sêl'], [undefined, 'aa'], [undefined, '']
  ]);
});

test('every table has a header row, and its first row and column are headings', () => {
  const tables = [...part('word/document.xml').matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
  expect(tables).toHaveLength(1);
  for (const table of tables) {
    expect(/<w:tr>(.*?)<\/w:tr>/s.exec(table)?.[1]).toContain('<w:tblHeader/>');
    expect(table).toContain('w:firstRow="1"');
    expect(table).toContain('w:firstColumn="1"');
  }
});
