/** @jest-environment jsdom */
import * as fc from 'fast-check';
import type { ReadingText } from '../rules';
import { writeReadingText } from '../rules';
import { readPolicyFile } from './readFile';
import { lendBrowserParts } from './testing/browserParts';
import { outline } from './testing/outline';
import { level, listed, paragraph, run, style, wordFile, type WordParts } from './testing/wordFile';
import { numberText } from '../../casework/documents/read/numberText';

lendBrowserParts();

async function read(body: string, parts: WordParts = {}): Promise<ReadingText> {
  const answer = await readPolicyFile(wordFile(body, parts), 'Policy.docx');
  if (!answer.ok) throw new Error(answer.reason);
  return answer.text;
}

const lines = async (body: string, parts: WordParts = {}): Promise<readonly string[]> => outline((await read(body, parts)).blocks).split('\n');
const styled = (id: string, text: string, more = ''): string => paragraph(run(text), `<w:pStyle w:val="${id}"/>${more}`);
const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const num = (id: string, of: string, more = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const abstract = (id: string, ...levels: readonly string[]): string => `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;

describe('headings of a Word file', () => {
  test('are known by the outline, by the English name behind a localised style, and by the style that a council based on one', async () => {
    const styles = style('Pennawd1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') + style('CouncilHead', 'Council head', '<w:basedOn w:val="berschrift2"/>') + style('berschrift2', 'Heading 2') + style('T', 'Title');
    expect(await lines(styled('T', 'Retention') + styled('Pennawd1', 'Purpose') + styled('CouncilHead', 'Scope') + paragraph('Text') + paragraph(run('By hand'), '<w:outlineLvl w:val="2"/>') + styled('Pennawd1', 'Text after all', '<w:outlineLvl w:val="9"/>'), { styles }))
      .toEqual(['# Retention', '# Purpose', '## Scope', 'Text', '### By hand', 'Text after all']);
  });

  test('in a loop of styles end', async () => {
    expect(await lines(styled('A', 'Text'), { styles: style('A', 'a', '<w:basedOn w:val="B"/>') + style('B', 'b', '<w:basedOn w:val="A"/>') })).toEqual(['Text']);
  });
});

describe('the numbers that Word counts', () => {
  const styles = style('H1', 'heading 1', `<w:pPr><w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>`)
    + style('H2', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>');
  const legal = abstract('1', level(0, 'decimal', '%1', '<w:pStyle w:val="H1"/>'), level(1, 'decimal', '%1.%2', '<w:pStyle w:val="H2"/>'), level(2, 'decimal', '%1.%2.%3'), level(3, 'lowerLetter', '(%4)'));

  test('stand before headings and clauses, over levels', async () => {
    expect(await lines(styled('H1', 'Purpose') + styled('H1', 'Scope') + styled('H2', 'Staff') + paragraph('All staff.', listed('7', 2)) + paragraph('Volunteers too.', listed('7', 2)) + styled('H2', 'Members') + paragraph('All members.', listed('7', 2)) + paragraph('one', listed('7', 3)) + paragraph('two', listed('7', 3)), { styles, numbering: legal + num('7', '1') }))
      .toEqual(['# 1 Purpose', '# 2 Scope', '## 2.1 Staff', '2.1.1 All staff.', '2.1.2 Volunteers too.', '## 2.2 Members', '2.2.1 All members.', '(a) one', '(b) two']);
  });

  test('go on where a list goes on, and start again where Word starts again', async () => {
    const numbering = abstract('1', level(0, 'decimal', '%1.')) + num('1', '1') + num('2', '1', '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    expect(await lines(paragraph('a', listed('1')) + paragraph('b', listed('1')) + paragraph('Between.') + paragraph('c', listed('1')) + paragraph('Then.') + paragraph('d', listed('2')) + paragraph('e', listed('2')), { numbering }))
      .toEqual(['1. a', '2. b', 'Between.', '3. c', 'Then.', '1. d', '2. e']);
  });

  test('of a level below start again after each one above, unless the list says never', async () => {
    const numbering = abstract('1', level(0, 'upperRoman', '%1.'), level(1, 'lowerLetter', '%2)'), level(2, 'decimal', '%3', '<w:lvlRestart w:val="0"/>')) + num('1', '1');
    expect(await lines([0, 1, 1, 2, 0, 1, 2].map((at) => paragraph('x', listed('1', at))).join(''), { numbering })).toEqual(['I. x', '  a) x', '  b) x', '    1 x', 'II. x', '  a) x', '    2 x']);
  });

  test('are counted for an empty paragraph, and not for one that is taken out of its list', async () => {
    const numbering = abstract('1', level(0, 'decimal', '%1.')) + num('1', '1');
    expect(await lines(paragraph('a', listed('1')) + paragraph(run(''), listed('1')) + paragraph('out', listed('0')) + paragraph('b', listed('1')), { numbering })).toEqual(['1. a', 'out', '3. b']);
  });

  test('come from a style of lists, and are decimal where the law style asks for it', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="L"/>${level(0, 'upperRoman', 'Part %1')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum><w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="L"/></w:abstractNum>${num('1', '2')}`;
    expect(await lines(paragraph('a', listed('1')) + paragraph('b', listed('1', 1)), { numbering })).toEqual(['Part I a', '1.1 b']);
  });

  test.each([
    [4, 'lowerRoman', 'iv'], [1999, 'upperRoman', 'MCMXCIX'], [26, 'lowerLetter', 'z'], [27, 'lowerLetter', 'aa'], [53, 'upperLetter', 'AAA'], [3, 'decimalZero', '03'], [11, 'ordinal', '11th'], [22, 'ordinal', '22nd'], [5, 'none', ''], [0, 'lowerRoman', '0'], [7, 'chickenFeet', '7']
  ] as const)('%i as %s is %s', (count, format, text) => expect(numberText(count, format)).toBe(text));

  test('Roman numbers read back as the count', () => {
    const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
    fc.assert(fc.property(fc.integer({ min: 1, max: 4000 }), (count) => {
      const signs = [...numberText(count, 'lowerRoman')].map((sign) => values[sign]);
      expect(signs.reduce((sum, value, place) => sum + (value < (signs[place + 1] ?? 0) ? -value : value), 0)).toBe(count);
    }));
  });
});

describe('lists of a Word file', () => {
  const bullets = abstract('1', level(0, 'bullet', '·'), level(1, 'bullet', 'o')) + num('1', '1') + abstract('2', level(0, 'decimal', '%1.')) + num('2', '2');
  const at = (indent: number): string => `<w:ind w:left="${indent}"/>`;

  test('nest by their level, and by their indent where they are different lists', async () => {
    expect(await lines(paragraph('a', listed('1') + at(720)) + paragraph('b', listed('2') + at(1440)) + paragraph('c', listed('2') + at(1440)) + paragraph('d', listed('1') + at(720)), { numbering: bullets })).toEqual(['- a', '  1. b', '  2. c', '- d']);
  });

  test('keep the paragraphs between two items with the item, and not those after the last', async () => {
    const text = await read(paragraph('a', listed('1') + at(720)) + paragraph('More of a.', at(720)) + paragraph('b', listed('1') + at(720)) + paragraph('Indented after.', at(720)) + paragraph('Done.'), { numbering: bullets });
    expect(outline(text.blocks).split('\n')).toEqual(['- a', '  More of a.', '- b', 'Indented after.', 'Done.']);
    expect(text.blocks.map(({ kind }) => kind)).toEqual(['list', 'paragraph', 'paragraph']);
  });
});

describe('tables of a Word file', () => {
  test('have rows that Word repeats as heads, and merged cells as HTML has them', async () => {
    const table = `<w:tbl>${row('<w:trPr><w:tblHeader/></w:trPr>', cell('Record'), cell('Kept', '<w:gridSpan w:val="2"/>'))}${row(cell('Case', '<w:vMerge w:val="restart"/>'), cell('6'), cell('years'))}${row(cell('<w:p/>', '<w:vMerge/>'), cell('from'), cell('closing'))}</w:tbl>`;
    expect(await lines(table)).toEqual(['|^Record |^Kept>2 |', '| Casev2 | 6 | years |', '| from | closing |']);
  });

  test('have a bold first row as heads, and bold first cells as labels', async () => {
    const bold = (text: string): string => cell(paragraph(run(text, '<w:b/>')));
    expect(await lines(`<w:tbl>${row(bold('Version'), bold('Date'))}${row(cell('1.0'), cell('May'))}</w:tbl>`)).toEqual(['|^**Version** |^**Date** |', '| 1.0 | May |']);
    expect(await lines(`<w:tbl>${row(bold('Owner'), cell('DPO'))}${row(bold('Review'), cell('May'))}</w:tbl>`)).toEqual(['|^**Owner** | DPO |', '|^**Review** | May |']);
  });

  test('of one cell are only a frame, empty ones are nothing, and one in a cell is its text', async () => {
    expect(await lines(`<w:tbl>${row(cell('Boxed advice'))}</w:tbl><w:tbl>${row(cell('<w:p/>'), cell('<w:p/>'))}</w:tbl>`)).toEqual(['Boxed advice']);
    expect(await lines(`<w:tbl>${row(cell('a'), cell(`<w:tbl>${row(cell('b'), cell('c'))}</w:tbl><w:p/>`))}</w:tbl>`)).toEqual(['| a | b / c |']);
  });

  test('stand also in content controls, and rows that were deleted are gone', async () => {
    expect((await read(`<w:tbl><w:sdt><w:sdtContent>${row(cell('a'), cell('b'))}</w:sdtContent></w:sdt>${row('<w:trPr><w:del/></w:trPr>', cell('x'), cell('y'))}</w:tbl>`))).toMatchObject({ notices: ['tracked-changes'], blocks: [{ kind: 'table', rows: [[{}, {}]] }] });
  });
});

describe('the words of a Word file', () => {
  test('keep bold, italics and links to the web, also from styles of characters, and no link to elsewhere', async () => {
    const styles = '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';
    const body = paragraph(run('Never', '<w:rStyle w:val="Strong"/>') + run(' share ') + run('it', '<w:i/>') + run(', see ') + '<w:hyperlink r:id="r1">' + run('the ICO') + '</w:hyperlink>' + run(' or ') + '<w:hyperlink r:id="r2">' + run('this') + '</w:hyperlink>')
      + paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "mailto:dpo@example.gov.uk" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run('write to us') + '<w:r><w:fldChar w:fldCharType="end"/></w:r>');
    expect(await lines(body, { styles, links: { r1: 'https://ico.org.uk/?a=1&b=2', r2: 'javascript:alert(1)' } }))
      .toEqual(['**Never** share _it_, see [the ICO](https://ico.org.uk/?a=1&b=2) or this', '[write to us](mailto:dpo@example.gov.uk)']);
  });

  test('have tabs, breaks, signs of picture fonts and hyphens as they read', async () => {
    const body = paragraph('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>');
    expect(await lines(body)).toEqual(['a\tb', 'c\u2011de✓']);
  });

  test('are those that count once the changes are accepted; a paragraph whose end was deleted goes on', async () => {
    const text = await read(paragraph(run('Kept for ') + '<w:del><w:r><w:delText>40 days</w:delText></w:r></w:del><w:ins>' + run('one month') + '</w:ins>' + run(' by us,'), '<w:rPr><w:del/></w:rPr>') + paragraph(' or longer.') + '<w:moveFrom>' + paragraph('old place') + '</w:moveFrom>'
      + paragraph('<w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>come</w:t></w:r></w:moveTo>'));
    expect(outline(text.blocks).split('\n')).toEqual(['Kept for one month by us, or longer.', 'come']);
    expect(text.notices).toEqual(['tracked-changes']);
  });

  test('are without comments, hidden text, and tables of contents', async () => {
    const field = (text: string, type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>${text}`;
    const text = await read(paragraph('<w:commentRangeStart w:id="1"/>' + run('Seen.') + run('Hidden.', '<w:vanish/>') + '<w:r><w:commentReference w:id="1"/></w:r>')
      + `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('Purpose 1')}</w:sdtContent></w:sdt>`
      + paragraph(field('<w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r>', 'begin') + field(run('Scope 2'), 'separate')) + paragraph('Review 3') + paragraph(field('', 'end')) + styled('C', 'Fees 4') + paragraph('End.'), { styles: style('C', 'toc 1') });
    expect(outline(text.blocks).split('\n')).toEqual(['Seen.', 'End.']);
    expect(text.notices).toEqual(['comments']);
  });

  test('in content controls, smart tags and text boxes are there once', async () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const body = `<w:sdt><w:sdtContent>${paragraph('<w:smartTag>' + run('Maidstone') + '</w:smartTag><w:sdt><w:sdtContent>' + run(' Council') + '</w:sdtContent></w:sdt>')}</w:sdtContent></w:sdt>`
      + paragraph(`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><wps:wsp><wps:txbx>${box('In the box')}</wps:txbx></wps:wsp></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('In the box')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`);
    expect(await lines(body)).toEqual(['Maidstone Council', 'In the box']);
  });

  test('of notes follow at the end in the order in which they are referred to', async () => {
    const refer = (kind: string, id: string): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const note = (kind: string, id: string, text: string): string => `<w:${kind} w:id="${id}">${paragraph('<w:r><w:footnoteRef/></w:r>' + run(text))}</w:${kind}>`;
    expect(await lines(paragraph(run('One') + refer('footnote', '5') + run(' two') + refer('endnote', '2') + run('.')), { footnotes: note('footnote', '0', 'separator') + note('footnote', '5', 'Section 45.'), endnotes: note('endnote', '2', 'Article 33.') }))
      .toEqual(['One[1] two[2].', '[1] Section 45.', '[2] Article 33.']);
  });
});

describe('pictures of a Word file', () => {
  const picture = (properties: string, inside = '<pic:pic/>'): string => paragraph(`<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" ${properties}<a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`);

  test('are what their author wrote for those who do not see them; decoration is nothing', async () => {
    const decorative = 'descr="x"><a:extLst><a:ext><adec:decorative val="1"/></a:ext></a:extLst></wp:docPr>';
    const text = await read(paragraph('Text.') + picture('descr="Flow  of a request"/>') + picture(decorative) + picture('/>') + picture('/>', '<wps:wsp/>'));
    expect(outline(text.blocks).split('\n')).toEqual(['Text.', '!(Flow of a request)', '!()']);
    expect(text.notices).toEqual(['pictures-without-text']);
  });
});

describe('what a Word file says of itself', () => {
  test('its language is that of most of its words', async () => {
    const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>';
    expect((await read(paragraph('Hello there.'), { styles })).language).toBe('en-GB');
    expect((await read(paragraph('Note') + paragraph(run('Cedwir y cofnodion hyn am chwe blynedd.', '<w:lang w:val="cy-GB"/>')), { styles })).language).toBe('cy-GB');
  });

  test('its title is what it calls itself, unless a program called it so', async () => {
    const styles = style('T', 'Title') + style('H', 'heading 1');
    const title = async (core: string, body: string): Promise<string> => (await read(body, { styles, core: `<dc:title>${core}</dc:title>` })).title;
    expect(await title('Retention schedule', styled('T', 'Other'))).toBe('Retention schedule');
    expect(await title('Microsoft Word - draft3.doc', styled('H', 'Purpose') + styled('T', 'Retention'))).toBe('Retention');
    expect(await title('', styled('H', 'Purpose'))).toBe('Purpose');
    expect(await title('', paragraph('Text'))).toBe('Policy');
  });
});

test('the same bytes make the same text to the letter', async () => {
  const words = fc.array(fc.constantFrom('Keep', ' ', 'records', '  ', 'é', '&amp;'), { minLength: 1, maxLength: 8 }).map((all) => all.join(''));
  const some = fc.array(fc.tuple(words, fc.boolean(), fc.constantFrom('', listed('1'), '<w:outlineLvl w:val="1"/>')), { minLength: 1, maxLength: 12 });
  await fc.assert(fc.asyncProperty(some, async (all) => {
    const file = wordFile(paragraph('Start') + all.map(([text, bold, properties]) => paragraph(run(text, bold ? '<w:b/>' : ''), properties)).join(''), { numbering: abstract('1', level(0, 'decimal', '%1.')) + num('1', '1') });
    const [one, other] = [await readPolicyFile(file, 'a.docx'), await readPolicyFile(file.slice(), 'a.docx')];
    expect(one.ok && writeReadingText(one.text)).toBe(other.ok && writeReadingText(other.text));
  }), { numRuns: 30 });
});
