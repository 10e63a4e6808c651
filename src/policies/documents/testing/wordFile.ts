import { zipSync } from 'fflate';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const spaces = `xmlns:w="${w}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`
  + ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
  + ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"';

export const toBytes = (text: string): Uint8Array => Uint8Array.from(new TextEncoder().encode(text));

export interface WordParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly settings?: string;
  readonly core?: string;
  /** External links, by id. */
  readonly links?: Readonly<Record<string, string>>;
}

const part = (name: string, content: string | undefined): Record<string, Uint8Array> => (content === undefined ? {} : { [`word/${name}.xml`]: toBytes(`<w:${name} ${spaces}>${content}</w:${name}>`) });

/** A Word file of hand-made XML: what programs that write Word files do not offer. */
export function wordFile(body: string, parts: WordParts = {}): Uint8Array {
  const links = Object.entries(parts.links ?? {}).map(([id, target]) => `<Relationship Id="${id}" Type="${w}/hyperlink" Target="${target.replace(/&/g, '&amp;')}" TargetMode="External"/>`).join('');
  return zipSync({
    '[Content_Types].xml': toBytes('<Types/>'),
    'word/document.xml': toBytes(`<?xml version="1.0" encoding="UTF-8"?><w:document ${spaces}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': toBytes(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`),
    ...part('styles', parts.styles), ...part('numbering', parts.numbering), ...part('footnotes', parts.footnotes), ...part('endnotes', parts.endnotes), ...part('settings', parts.settings),
    ...(parts.core === undefined ? {} : { 'docProps/core.xml': toBytes(`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${parts.core}</cp:coreProperties>`) })
  });
}

export const run = (text: string, look = ''): string => `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (content: string, properties = ''): string => `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`;
/** `listed('2', 1)`: in the list 2, on its second level. */
export const listed = (numId: string, level = 0): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
export const level = (place: number, format: string, text: string, more = ''): string => `<w:lvl w:ilvl="${place}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
export const style = (id: string, name: string, more = ''): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
