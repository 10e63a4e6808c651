/** @jest-environment jsdom */
import { zipSync } from 'fflate';
import { toBytes } from '../fill/bytes';
import { lendTextCoding } from '../testing/textCoding';
import { checkDocument } from './checkDocument';

lendTextCoding();

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const styles = (language: string): string => `<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="${language}"/></w:rPr></w:rPrDefault></w:docDefaults>`
  + '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>'
  + '<w:style w:type="paragraph" w:styleId="Ueberschrift1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>'
  + '<w:style w:type="paragraph" w:styleId="Own3"><w:name w:val="Clause"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style></w:styles>';
const line = (text: string, style = 'N'): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const table = (head: string, text = 'Ref'): string => `<w:tbl><w:tr>${head}<w:tc>${line(text)}</w:tc></w:tr><w:tr><w:tc>${line('1')}</w:tc></w:tr></w:tbl>`;
const header = '<w:trPr><w:tblHeader/></w:trPr>';

const check = (body: string, { title = 'A letter', language = 'en-GB' } = {}): ReturnType<typeof checkDocument> => checkDocument(zipSync(Object.fromEntries(Object.entries({
  '[Content_Types].xml': '<Types/>', 'word/styles.xml': styles(language), 'word/document.xml': `<w:document ${w}><w:body>${body}</w:body></w:document>`,
  'docProps/core.xml': `<c:coreProperties xmlns:c="c" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></c:coreProperties>`
}).map(([name, text]) => [name, toBytes(text)]))));

test('a document with all of it has nothing to mend', () => {
  expect(check(`${line('A letter', 'T')}${line('One', 'Ueberschrift1')}${line('Two', 'H2')}${line('Three', 'Own3')}${line('Two', 'H2')}${line('One', 'Ueberschrift1')}${table(header)}`)).toEqual([]);
});

test.each([
  ['no title', {}, { title: ' ' }, [{ rule: 'title', place: '' }]], ['no language', {}, { language: '' }, [{ rule: 'language', place: '' }]]
])('%s is found', (_, __, about, findings) => {
  expect(check(line('One', 'Ueberschrift1'), about)).toEqual(findings);
});

test('headings that begin too deep or leave one out are found, each with what it can be; and a document without any', () => {
  expect(check(line('Two', 'H2'))).toEqual([{ rule: 'heading-order', place: 'Two', levels: [2, 1] }]);
  expect(check(`${line('One', 'Ueberschrift1')}${line('Three', 'Own3')}`)).toEqual([{ rule: 'heading-order', place: 'Three', levels: [3, 2] }]);
  expect(check(line('Bold'))).toEqual([{ rule: 'headings', place: '' }]);
  expect(check(`${line('One', 'Ueberschrift1')}${line(' ', 'Own3')}`)).toEqual([]);
});

test('tables without a header row are found, also in a table, a control, and where the row says that it is none', () => {
  const off = table('<w:trPr><w:tblHeader w:val="false"/></w:trPr>', 'Off');
  const inside = `<w:tbl><w:tr>${header}<w:tc>${table('', 'Inside')}</w:tc></w:tr></w:tbl>`;
  const controlled = `<w:tbl><w:sdt><w:sdtContent><w:tr>${header}<w:tc>${line('x')}</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>`;
  expect(check(`${line('One', 'Ueberschrift1')}${off}${inside}${controlled}`).map(({ rule, place }) => [rule, place])).toEqual([['header-row', 'Off'], ['header-row', 'Inside']]);
});
