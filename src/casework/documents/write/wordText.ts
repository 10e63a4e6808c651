import { xmlText } from '../../../platform/officeFiles/properties';
import { linesOf } from '../fill/wordXml';

/**
 * Paragraphs, controls and tables of a Word file as text of XML, with `w:` for Word's own names (ISO/IEC 29500-1 §17): for documents whose parts no template can
 * repeat. What is not of ours is escaped here and nowhere else.
 */

/** A text within an attribute. */
export const quotedText = (text: string): string => xmlText(text).replace(/"/g, '&quot;').replace(/[\t\n\r]/g, ' ');

/** One line of text: tabs as Word's own, everything else as typed. @param look what stands in `w:rPr` */
export function runXml(line: string, look = ''): string {
  const parts = line.split('\t').map((part) => (part === '' ? '' : `<w:t xml:space="preserve">${xmlText(part)}</w:t>`));
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${parts.join('<w:tab/>')}</w:r>`;
}

/** @param content runs and controls @param more what else stands in `w:pPr` */
export const paragraphXml = (style: string, content: string, more = ''): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${content}</w:p>`;

/** A paragraph for each line. */
export const linesXml = (style: string, text: string): string => linesOf(text).map((line) => paragraphXml(style, line === '' ? '' : runXml(line))).join('');

export interface ControlLook {
  readonly tag: string;
  /** What its handle shows. */
  readonly title: string;
  readonly id: number;
  /** Nothing is answered: what stands in it is a prompt. */
  readonly prompt: boolean;
  /** What kind it is; rich text without it. */
  readonly kind?: string;
}

/** A content control that nobody deletes by mistake; what is in it can be changed. The order of its properties is that of the schema (§17.5.2.38). */
export function controlXml({ tag, title, id, prompt, kind = '' }: ControlLook, content: string): string {
  const handle = title.length > 60 ? `${title.slice(0, 59).replace(/[\uD800-\uDBFF]$/, '')}…` : title;
  const properties = `<w:alias w:val="${quotedText(handle)}"/><w:tag w:val="${quotedText(tag)}"/><w:id w:val="${id}"/><w:lock w:val="sdtLocked"/>${prompt ? '<w:showingPlcHdr/>' : ''}${kind}`;
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** A mark that people do not see, around what it marks. */
export const bookmarkXml = (name: string, id: number, content: string): string => `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;

export interface TableLook {
  /** In twentieths of a point. */
  readonly widths: readonly number[];
  readonly headStyle: string;
  readonly styles: readonly string[];
  /** For whoever does not see it (§17.4.63). */
  readonly caption: string;
}

/** A plain table: a header row that each page repeats, and rows of texts. */
export function tableXml({ widths, headStyle, styles, caption }: TableLook, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (place: number, content: string, shade = ''): string => `<w:tc><w:tcPr><w:tcW w:w="${widths[place]}" w:type="dxa"/>${shade}</w:tcPr>${content}</w:tc>`;
  const shade = '<w:shd w:val="clear" w:color="auto" w:fill="E8EEF4"/>';
  const head = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${heads.map((text, place) => cell(place, paragraphXml(headStyle, runXml(text)), shade)).join('')}</w:tr>`;
  // a row that is longer than its page has to be split
  const whole = (row: readonly string[]): string => (row.join('').length < 1500 ? '<w:trPr><w:cantSplit/></w:trPr>' : '');
  const body = rows.map((row) => `<w:tr>${whole(row)}${row.map((text, place) => cell(place, linesXml(styles[place], text))).join('')}</w:tr>`);
  const line = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="8A97A5"/>`).join('');
  const margins = '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar>';
  const look = '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>';
  return `<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/><w:tblBorders>${line}</w:tblBorders><w:tblLayout w:type="fixed"/>${margins}${look}<w:tblCaption w:val="${quotedText(caption)}"/></w:tblPr>`
    + `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${head}${body.join('')}</w:tbl>`;
}
