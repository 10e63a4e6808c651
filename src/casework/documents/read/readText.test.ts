/** @jest-environment jsdom */
import { zipSync } from 'fflate';
import { toBytes } from '../fill/bytes';
import { lendTextCoding } from '../testing/textCoding';
import { commentsOf } from './comments';
import { openReturned } from './returnedFile';
import { readText } from './readText';
import { linesIn, type WordText } from './wordText';

lendTextCoding();

const spaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const line = (content: string, look = ''): string => `<w:p><w:pPr>${look}</w:pPr>${content}</w:p>`;
const by = 'w:author="Ceri" w:date="2026-12-02T09:00:00Z"';

const fileOf = (body: string, parts: Readonly<Record<string, string>> = {}): ReturnType<typeof openReturned> => openReturned(zipSync(Object.fromEntries(Object.entries({
  '[Content_Types].xml': '<Types/>', 'word/document.xml': `<w:document ${spaces}><w:body>${body}</w:body></w:document>`, ...parts
}).map(([name, text]) => [name, toBytes(text)]))));
const read = (body: string, parts: Readonly<Record<string, string>> = {}): WordText => readText(fileOf(body, parts));
const lines = (body: string, parts: Readonly<Record<string, string>> = {}): readonly string[] => linesIn(read(body, parts).blocks);

test('a link says where it goes, if its words do not', () => {
  const relations = { 'word/_rels/document.xml.rels': '<Relationships><Relationship Id="a" Type="x/hyperlink" Target="https://northmere.example/plan" TargetMode="External"/></Relationships>' };
  const link = (words: string): string => line(`<w:hyperlink r:id="a">${run(words)}</w:hyperlink>`);
  expect(lines(`${link('our plan')}${link('https://northmere.example/plan')}${link('northmere.example/plan')}`, relations)).toEqual(['our plan <https://northmere.example/plan>', 'https://northmere.example/plan', 'northmere.example/plan']);
});

test('what Word counts by itself stands before the text, and the results of a table of contents do not stand in it', () => {
  const numbering = `<w:numbering ${spaces}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
  const item = (list: number, text: string): string => line(run(text), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
  expect(lines(`${item(1, 'one')}${item(1, 'two')}${item(2, 'bullet')}`, { 'word/numbering.xml': numbering })).toEqual(['1) one', '2) two', '• bullet']);
  expect(lines(line(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Contents')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`))).toEqual(['']);
});

test('tracked changes are accepted and told: words, ends of paragraphs, rows, and what was moved', () => {
  const body = `${line(`${run('A')}<w:ins ${by}>${run('B')}</w:ins><w:del ${by}><w:r><w:delText>C</w:delText></w:r></w:del>`)}`
    + `${line(run('first '), `<w:rPr><w:del ${by}/></w:rPr>`)}${line(run('second'))}`
    + `<w:tbl><w:tr><w:trPr><w:ins ${by}/></w:trPr><w:tc>${line(run('new'))}</w:tc></w:tr><w:tr><w:trPr><w:del ${by}/></w:trPr><w:tc>${line(run('old'))}</w:tc></w:tr></w:tbl>`
    + `<w:moveFrom ${by}>${line(run('here'))}</w:moveFrom>${line(`<w:moveTo ${by}>${run('there')}</w:moveTo>`)}`;
  const { blocks, changes } = read(body);
  expect(linesIn(blocks).filter((each) => each !== '')).toEqual(['AB', 'first second', 'new', 'there']);
  expect(changes.map(({ kind, text, author, at }) => [kind, text, author, at])).toEqual([
    ['inserted', 'B'], ['deleted', 'C'], ['inserted', 'new'], ['deleted', 'old'], ['deleted', 'here'], ['inserted', 'there']
  ].map((each) => [...each, 'Ceri', '2026-12-02T09:00:00Z']));
});

test('text boxes, notes and pictures are told beside the text, each once, and not within it', () => {
  const box = (text: string): string => `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${line(run(text))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${line(run(text))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const { blocks, strays } = read(`${line(run('Text'))}${line(`${run('More')}${box('In the box')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:drawing/></w:r>`)}`, {
    'word/footnotes.xml': `<w:footnotes ${spaces}><w:footnote w:id="2">${line(run('Below'))}</w:footnote></w:footnotes>`
  });
  expect(linesIn(blocks)).toEqual(['Text', 'More']);
  expect(strays).toEqual([{ kind: 'footnote', text: 'Below', block: 1 }, { kind: 'textBox', text: 'In the box', block: 1 }, { kind: 'picture', text: '', block: 1 }]);
});

test('cells keep their columns where some are joined, and what stands in a cell in a cell', () => {
  const cell = (content: string, span = 1): string => `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${content}</w:tc>`;
  const { blocks } = read(`<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(line(run('a')), 2)}${cell(line(run('b')))}</w:tr><w:tr>${cell(`<w:tbl><w:tr>${cell(line(run('x')))}${cell(line(run('y')))}</w:tr></w:tbl>${line('')}`)}${cell(`${line(run('1'))}${line(run('2'))}`)}${cell(line(''))}</w:tr></w:tbl>`);
  expect(blocks).toEqual([expect.objectContaining({ rows: [{ isHeader: true, cells: ['a', '', 'b'] }, { isHeader: false, cells: ['x\ty', '1\n2', ''] }] })]);
});

test('comments are told with who, when and where; an answer to one stands by itself', () => {
  const comment = (id: number, text: string): string => `<w:comment w:id="${id}" w:author=" Ceri Vaughan " w:date="2026-12-02T09:00:00Z">${line(run(text))}</w:comment>`;
  const file = fileOf(`${line(run('One'))}<w:commentRangeStart w:id="1"/>${line(run('Two'))}<w:commentRangeEnd w:id="1"/>${line('<w:r><w:commentReference w:id="1"/></w:r>')}`, { 'word/comments.xml': `<w:comments ${spaces}>${comment(1, 'Why?')}${comment(5, 'Nowhere')}${comment(6, ' ')}</w:comments>` });
  expect(commentsOf(file, readText(file))).toEqual([
    { author: 'Ceri Vaughan', at: '2026-12-02T09:00:00Z', text: 'Why?', block: 1 }, { author: 'Ceri Vaughan', at: '2026-12-02T09:00:00Z', text: 'Nowhere', block: undefined }
  ]);
});
