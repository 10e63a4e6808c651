import { strToU8, zipSync } from 'fflate';
import type { Piece } from '../../../calendar';
import { propertiesPart, propertiesRelation, propertiesType, propertiesXml, xmlText, type FileAbout } from '../../../platform/officeFiles/properties';

/** A text, or its parts where one of them is in another language. */
export type Words = string | readonly Piece[];

/** A name and what it is. */
export type Fact = readonly [name: string, value: Words];

/** What stands in a document, in its order. */
export type DocumentPart =
  | { readonly kind: 'title' | 'heading' | 'text' | 'small'; readonly text: Words }
  | { readonly kind: 'facts'; readonly heads: readonly [name: string, value: string]; readonly rows: readonly Fact[] };

const styleOf = { title: 'Title', heading: 'Heading1', text: 'Normal', small: 'Small' } as const;
const piecesOf = (words: Words): readonly Piece[] => (typeof words === 'string' ? [{ text: words }] : words);
const run = (words: Words): string => piecesOf(words).map(({ text, lang }) => {
  const look = lang === undefined ? '' : `<w:rPr><w:lang w:val="${xmlText(lang)}"/></w:rPr>`;
  return text.split(/\r\n|\r|\n/).map((line) => `<w:r>${look}<w:t xml:space="preserve">${xmlText(line)}</w:t></w:r>`).join('<w:r><w:br/></w:r>');
}).join('');
const paragraph = (style: string, text: Words): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;
const cell = (width: number, style: string, text: Words): string => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(style, text)}</w:tc>`;

function partXml(part: DocumentPart): string {
  if (part.kind !== 'facts') return paragraph(styleOf[part.kind], part.text);
  const [name, value] = part.heads;
  const head = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cell(2600, 'FactName', name)}${cell(6400, 'FactName', value)}</w:tr>`;
  const rows = part.rows.map(([name, value]) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(2600, 'FactName', name)}${cell(6400, 'Fact', value)}</w:tr>`);
  // both the first row and the first column are headings
  const look = '<w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="0"/>';
  return `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/><w:tblLayout w:type="fixed"/>${look}</w:tblPr><w:tblGrid><w:gridCol w:w="2600"/><w:gridCol w:w="6400"/></w:tblGrid>${head}${rows.join('')}</w:tbl>${paragraph('Small', '')}`;
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const style = (id: string, name: string, size: number, more: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}${more}<w:rPr>${more.includes('outlineLvl') || id === 'Title' || id === 'FactName' ? '<w:b/>' : ''}<w:sz w:val="${size}"/></w:rPr></w:style>`;

/** A Word file of plain parts, with real headings and header rows; its title and its languages are said, so that it is read aloud rightly. */
export function certificateDocx(parts: readonly DocumentPart[], about: FileAbout): Uint8Array {
  const styles = [
    style('Normal', 'Normal', 22, '<w:pPr><w:spacing w:after="120"/></w:pPr>'), style('Title', 'Title', 36, '<w:pPr><w:spacing w:after="200"/></w:pPr>'),
    style('Heading1', 'heading 1', 26, '<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="0"/></w:pPr>'),
    style('Small', 'Small', 18, '<w:pPr><w:spacing w:after="80"/></w:pPr>'), style('Fact', 'Fact', 20, '<w:pPr><w:spacing w:after="20"/></w:pPr>'),
    style('FactName', 'Fact name', 20, '<w:pPr><w:spacing w:after="20"/></w:pPr>')
  ].join('');
  const files = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>${propertiesType}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>${propertiesRelation}</Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    [propertiesPart]: propertiesXml(about),
    'word/styles.xml': `${head}<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:lang w:val="${xmlText(about.language)}"/></w:rPr></w:rPrDefault></w:docDefaults>${styles}</w:styles>`,
    'word/document.xml': `${head}<w:document xmlns:w="${word}"><w:body>${parts.map(partXml).join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1200" w:right="1400" w:bottom="1200" w:left="1400" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr></w:body></w:document>`
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
