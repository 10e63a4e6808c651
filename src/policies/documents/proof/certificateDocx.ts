import { strToU8, zipSync } from 'fflate';

/** What stands in a document, in its order. */
export type DocumentPart =
  | { readonly kind: 'title' | 'heading' | 'text' | 'small'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, value: string])[] };

const escaped = (text: string): string => text
  // XML has no way to write these
  .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
  .replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const styleOf = { title: 'Title', heading: 'Heading1', text: 'Normal', small: 'Small' } as const;
const run = (text: string): string => text.split(/\r\n|\r|\n/).map((line) => `<w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`).join('<w:r><w:br/></w:r>');
const paragraph = (style: string, text: string): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;
const cell = (width: number, style: string, text: string): string => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(style, text)}</w:tc>`;

function partXml(part: DocumentPart): string {
  if (part.kind !== 'facts') return paragraph(styleOf[part.kind], part.text);
  const rows = part.rows.map(([name, value]) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(2600, 'FactName', name)}${cell(6400, 'Fact', value)}</w:tr>`);
  return `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="2600"/><w:gridCol w:w="6400"/></w:tblGrid>${rows.join('')}</w:tbl>${paragraph('Small', '')}`;
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const style = (id: string, name: string, size: number, more: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}${more}<w:rPr>${more.includes('outlineLvl') || id === 'Title' || id === 'FactName' ? '<w:b/>' : ''}<w:sz w:val="${size}"/></w:rPr></w:style>`;

/** A Word file of plain parts, with real headings; its language is said, so that it is read aloud rightly. */
export function certificateDocx(parts: readonly DocumentPart[], language: string): Uint8Array {
  const styles = [
    style('Normal', 'Normal', 22, '<w:pPr><w:spacing w:after="120"/></w:pPr>'), style('Title', 'Title', 36, '<w:pPr><w:spacing w:after="200"/></w:pPr>'),
    style('Heading1', 'heading 1', 26, '<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="0"/></w:pPr>'),
    style('Small', 'Small', 18, '<w:pPr><w:spacing w:after="80"/></w:pPr>'), style('Fact', 'Fact', 20, '<w:pPr><w:spacing w:after="20"/></w:pPr>'),
    style('FactName', 'Fact name', 20, '<w:pPr><w:spacing w:after="20"/></w:pPr>')
  ].join('');
  const files = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `${head}<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:lang w:val="${escaped(language)}"/></w:rPr></w:rPrDefault></w:docDefaults>${styles}</w:styles>`,
    'word/document.xml': `${head}<w:document xmlns:w="${word}"><w:body>${parts.map(partXml).join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1200" w:right="1400" w:bottom="1200" w:left="1400" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr></w:body></w:document>`
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
