/** @jest-environment jsdom */
import { unzipSync, zipSync } from 'fflate';
import { toBytes, toText } from './fill/bytes';
import { fillTemplate } from './fill/fillTemplate';
import { parseXml } from './fill/wordXml';
import { shippedTemplate, templateKinds } from './templates';
import { lendTextCoding } from './testing/textCoding';

lendTextCoding();

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const dc = 'http://purl.org/dc/elements/1.1/';
const all = templateKinds.flatMap((kind) => (['en-GB', 'cy-GB'] as const).map((language) => [kind, language] as const));
const made = async (kind: (typeof all)[number][0], language: (typeof all)[number][1]): Promise<(name: string) => Document> => {
  const { bytes } = fillTemplate(await shippedTemplate(kind, language), { reference: 'BR-2026-00042', councilName: 'Northmere' }, { title: `BR-2026-00042 & ${kind}`, language });
  const files = unzipSync(bytes);
  return (name) => parseXml(toText(files[name] ?? new Uint8Array()));
};

test.each(all)('%s in %s says its title and its language', async (kind, language) => {
  const part = await made(kind, language);
  const core = part('docProps/core.xml');
  expect([...core.getElementsByTagNameNS(dc, 'title')].map((each) => each.textContent)).toEqual([`BR-2026-00042 & ${kind}`]);
  expect([...core.getElementsByTagNameNS(dc, 'language')].map((each) => each.textContent)).toEqual([language]);
  const [own] = part('word/styles.xml').getElementsByTagNameNS(w, 'lang');
  expect(own?.getAttributeNS(w, 'val')).toBe(language);
});

test.each(all)('%s in %s begins with a title, and every table with a header row', async (kind, language) => {
  const part = await made(kind, language);
  const document = part('word/document.xml');
  const styles = [...document.getElementsByTagNameNS(w, 'pStyle')].map((each) => each.getAttributeNS(w, 'val'));
  expect(styles.some((style) => /^(Title|Heading1)$/.test(style ?? ''))).toBe(true);
  for (const table of document.getElementsByTagNameNS(w, 'tbl')) {
    const [first] = table.getElementsByTagNameNS(w, 'tr');
    expect(first?.getElementsByTagNameNS(w, 'tblHeader')).toHaveLength(1);
  }
});

test('a council’s own template that says nothing of itself gets its title and language', () => {
  const body = `<w:document xmlns:w="${w}"><w:body><w:sdt><w:sdtPr><w:tag w:val="a"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>x</w:t></w:r></w:p></w:sdtContent></w:sdt></w:body></w:document>`;
  const own = zipSync({
    '[Content_Types].xml': toBytes('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>'),
    '_rels/.rels': toBytes('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'), 'word/document.xml': toBytes(body)
  });
  const files = unzipSync(fillTemplate(own, { a: 'here' }, { title: 'Llythyr', language: 'cy-GB' }).bytes);
  const text = (name: string): string => toText(files[name] ?? new Uint8Array());
  expect(text('docProps/core.xml')).toContain('<dc:title>Llythyr</dc:title>');
  expect(text('docProps/core.xml')).toContain('<dc:language>cy-GB</dc:language>');
  expect(text('[Content_Types].xml')).toMatch(/core-properties\+xml"\/><\/Types>$/);
  expect(text('_rels/.rels')).toMatch(/Target="docProps\/core.xml"\/><\/Relationships>$/);
});
