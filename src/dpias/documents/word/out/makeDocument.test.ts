/** @jest-environment jsdom */
import { unzipSync } from 'fflate';
import { checkDocument } from '../../../../casework/documents/check/checkDocument';
import { toText } from '../../../../casework/documents/fill/bytes';
import { shippedTemplate } from '../../../../casework/documents/templates';
import { lendTextCoding } from '../../../../casework/documents/testing/textCoding';
import { testTemplates } from '../../../../casework/documents/testing/templateTests';
import { dpiaDocuments } from '../../templates';
import { documentXml, hashOf, made, readBack, withParts } from '../testing/documents';
import { testContent, testSections, testWords } from '../testing/testQuestionnaire';
import { makeDpiaDocument } from './makeDocument';

lendTextCoding();
testTemplates(Object.values(dpiaDocuments));

const part = (bytes: Uint8Array, name: string): string => toText(unzipSync(bytes)[name] ?? new Uint8Array());
const ids = (xml: string, pattern: RegExp): readonly string[] => [...xml.matchAll(pattern)].map(([, id]) => id);

test.each(['en-GB', 'cy-GB'] as const)('the document in %s has a title, its language, headings in order and header rows', async (language) => {
  const bytes = await made(testContent, language);
  expect(checkDocument(bytes)).toEqual([]);
  expect(part(bytes, 'docProps/core.xml')).toContain(`<dc:language>${language}</dc:language>`);
  expect(part(bytes, 'docProps/core.xml')).toContain('<dc:title>DPIA-2026-00012: Cameras that read number plates in Harbour Street</dc:title>');
  expect(part(bytes, 'word/styles.xml')).toContain(`<w:lang w:val="${language}"/>`);
});

test('a question is a heading with its number to be read and a bookmark; help stands below it in a style of its own', async () => {
  const xml = documentXml(await made());
  expect(xml).toMatch(/<w:p><w:pPr><w:pStyle w:val="Heading2"\/><\/w:pPr><w:bookmarkStart w:id="\d+" w:name="dpd_1_1"\/><w:r><w:t xml:space="preserve">1.1 What does the project want to achieve\?<\/w:t><\/w:r><w:bookmarkEnd w:id="\d+"\/><\/w:p><w:p><w:pPr><w:pStyle w:val="FormHelp"\/>/);
  expect(xml).toContain('Answer this only if 2.2 is: Yes or We do not know yet.');
  expect(xml).not.toContain('w:numPr w:val="dpd');
});

test('answers stand in controls that nobody deletes by mistake and that are bound to nothing; lists and boxes never fill a cell; nothing is protected', async () => {
  const bytes = await made();
  const xml = documentXml(bytes);
  const controls = xml.match(/<w:sdtPr><w:alias[^>]*\/><w:tag w:val="dpd:.*?<\/w:sdtPr>/g) ?? [];
  expect(controls.length).toBe(9);
  expect(controls.every((each) => each.includes('<w:lock w:val="sdtLocked"/>'))).toBe(true);
  expect(xml).not.toContain('dataBinding');
  expect(xml).not.toMatch(/<w:tc>(?:(?!<\/w:tc>).)*<w:sdt>/s);
  expect(part(bytes, 'word/settings.xml')).not.toContain('documentProtection');
  expect(xml).not.toMatch(/<w:tag w:val="dpd:processing_start"/);
});

test('every id of a control and of a bookmark is there once', async () => {
  const xml = documentXml(await made());
  for (const pattern of [/<w:id w:val="(\d+)"\/>/g, /<w:bookmarkStart w:id="(\d+)"/g, /w:name="(dpd[^"]*)"/g]) {
    const all = ids(xml, pattern);
    expect(all.length).toBeGreaterThan(8);
    expect(new Set(all).size).toBe(all.length);
  }
});

test('the file says in its properties whose it is, and the part with what it was made with is in no control’s way', async () => {
  const bytes = await made();
  expect(part(bytes, 'docProps/custom.xml')).toMatch(/name="DeskReference"><[^>]*>DPIA-2026-00012<.*name="DeskQuestionnaire"><[^>]*>3</);
  expect(part(bytes, 'customXml/itemProps1.xml')).toContain('ds:uri="urn:data-protection-desk:dpia:baseline:1"');
  expect(part(bytes, 'word/_rels/document.xml.rels')).toContain('relationships/customXml" Target="/customXml/item1.xml"');
  for (const name of ['/docProps/custom.xml', '/customXml/itemProps1.xml']) expect(part(bytes, '[Content_Types].xml').split(`PartName="${name}"`)).toHaveLength(2);
});

describe('a template that a council changed', () => {
  const asked = { reference: 'DPIA-2026-00012', etag: '"7"', content: testContent, sections: testSections, words: testWords['en-GB'], hashOf };
  const shipped = (): Promise<Uint8Array> => shippedTemplate(dpiaDocuments['dpia-form'], 'en-GB');

  test('gives its own words, styles by their names whatever their ids, and what stands behind the questions; nothing of it is taken for an answer', async () => {
    const council = withParts(await shipped(), {
      'word/document.xml': (xml) => xml.replace('<w:sectPr', '<w:p><w:r><w:t>Northmere signs here</w:t></w:r></w:p><w:sectPr').replace('How to fill this in', 'What we ask of you'),
      'word/styles.xml': (xml) => xml.replace('w:styleId="Heading2"', 'w:styleId="Frage"').replace(/<w:style [^>]*w:styleId="FormAnswer".*?<\/w:style>/s, '')
    });
    const { bytes, unusedValues, unknownTags } = await makeDpiaDocument(asked, council);
    expect([unusedValues, unknownTags]).toEqual([[], ['councilName', 'saved', 'service']]);
    expect(documentXml(bytes)).toContain('<w:pStyle w:val="Frage"/>');
    expect(part(bytes, 'word/styles.xml')).toContain('w:styleId="FormAnswer"');
    expect(documentXml(bytes).indexOf('Northmere signs here')).toBeGreaterThan(documentXml(bytes).indexOf('dpd_end'));
    const found = await readBack(bytes);
    expect([found.unplaced, found.answers.risks_views, found.answers.need_name]).toEqual([[], '', testContent.answers.need_name]);
  });

  test('with comments of its own keeps them, and ours stand beside them', async () => {
    const talk = [{ question: 'need_aims', author: 'Priya Nandra', at: '2026-11-30T10:00:00Z', text: 'How many?' }];
    const with_ = (await makeDpiaDocument({ ...asked, talk }, await shipped())).bytes;
    const template = withParts(await shipped(), {
      'word/comments.xml': () => part(with_, 'word/comments.xml').replace('How many?', 'Of the template'), '[Content_Types].xml': () => part(with_, '[Content_Types].xml').replace(/<Override[^>]*itemProps1[^>]*>/, ''),
      'word/_rels/document.xml.rels': () => part(with_, 'word/_rels/document.xml.rels').replace(/<Relationship [^>]*customXml[^>]*>/, '')
    });
    const { bytes } = await makeDpiaDocument({ ...asked, talk }, template);
    expect(ids(part(bytes, 'word/comments.xml'), /<w:comment [^>]*w:id="(\d+)"/g)).toEqual(['0', '1']);
    expect(part(bytes, '[Content_Types].xml').split('PartName="/word/comments.xml"')).toHaveLength(2);
    expect(documentXml(bytes)).toContain('<w:commentReference w:id="1"/>');
    expect((await readBack(bytes)).comments.map(({ text }) => text)).toEqual(['Of the template']);
  });

  test('without the place for the questions has them at its end, and with it in a table not in that', async () => {
    const none = await makeDpiaDocument(asked, withParts(await shipped(), { 'word/document.xml': (xml) => xml.replace('w:val="questions"', 'w:val="other"') }));
    expect([none.unknownTags.includes('other'), none.unusedValues]).toEqual([true, ['questions']]);
    expect((await readBack(none.bytes)).answers).toEqual((await readBack(await made())).answers);
    const inCell = await makeDpiaDocument(asked, withParts(await shipped(), { 'word/document.xml': (xml) => xml.replace(/<w:sdt>(?:(?!<w:sdt>).)*"questions".*?<\/w:sdt>/s, (control) => `<w:tbl><w:tr><w:tc>${control}</w:tc></w:tr></w:tbl>`) }));
    expect((await readBack(inCell.bytes)).missing).toEqual([]);
    const bare = await makeDpiaDocument(asked, withParts(await shipped(), { 'word/document.xml': (xml) => xml.replace(/<w:tag w:val="(?!questions)[^"]*"\/>/g, '') }));
    expect((await readBack(bare.bytes)).unplaced).toEqual([]);
  });
});
