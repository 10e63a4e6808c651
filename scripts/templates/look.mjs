/** How every document of the desk looks: A4, a readable type, real headings, so that Word's navigation and screen readers find their way. */
import { AlignmentType, BorderStyle, Document, Footer, Packer, PageNumber, Paragraph, Table, TextRun, WidthType } from 'docx';

const font = 'Arial';
const ink = '1B1B1B';
const accent = '0C3B5E';
/** In twentieths of a point. */
const cm = (centimetres) => Math.round(centimetres * 567);

const heading = (size, before, after) => ({ run: { font, size, bold: true, color: accent }, paragraph: { spacing: { before, after }, keepNext: true } });
const own = (id, name, run, paragraph) => ({ id, name, basedOn: 'Normal', quickFormat: true, run, paragraph });

export const words = {
  'en-GB': { page: 'Page', of: 'of' },
  'cy-GB': { page: 'Tudalen', of: 'o' }
};

const paragraph = (look) => (...runs) => new Paragraph({ ...look, children: runs.map((run) => (typeof run === 'string' ? new TextRun(run) : run)) });
export const text = paragraph({});
export const title = paragraph({ heading: 'Title' });
export const heading1 = paragraph({ heading: 'Heading1' });
export const heading2 = paragraph({ heading: 'Heading2' });
export const heading3 = paragraph({ heading: 'Heading3' });
/** The title of a letter, which stands below its greeting. */
export const subject = paragraph({ heading: 'Title', spacing: { before: 320, after: 200 } });
export const bullet = paragraph({ bullet: { level: 0 } });
/** Stays on the page of what comes next. */
export const kept = paragraph({ keepNext: true });
/** Before a signature, with room for it. */
export const closing = paragraph({ spacing: { after: 800 }, keepNext: true });

/** `widths` in centimetres; 17 fit between the margins. Rows may be content controls that hold rows. */
export const table = (widths, rows) =>
  new Table({
    width: { size: cm(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(cm),
    layout: 'fixed',
    borders: Object.fromEntries(['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'].map((side) => [side, { style: BorderStyle.SINGLE, size: 4, color: '8A97A5' }])),
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    rows
  });

/**
 * The parts of a Word file, by name.
 * @param {{ locale: 'en-GB' | 'cy-GB', title: string, children: readonly object[] }} template
 */
export async function parts({ locale, title: name, children }) {
  const { page, of } = words[locale];
  const document = new Document({
    title: name,
    creator: 'Data Protection Desk',
    description: name,
    styles: {
      default: {
        document: { run: { font, size: 22, color: ink, language: { value: locale } }, paragraph: { spacing: { after: 120, line: 276 } } },
        title: heading(36, 160, 200),
        heading1: heading(28, 320, 120),
        heading2: heading(24, 240, 80),
        heading3: heading(22, 120, 40),
        listParagraph: { paragraph: { spacing: { after: 80 } } }
      },
      paragraphStyles: [
        own('TableHead', 'Table heading', { bold: true, color: accent }, { spacing: { before: 40, after: 40 } }),
        own('TableName', 'Table name', { bold: true }, { spacing: { before: 20, after: 20 } }),
        own('TableText', 'Table text', {}, { spacing: { before: 20, after: 20 } }),
        own('Quiet', 'Quiet', { size: 20, color: '4A4A4A' }, { spacing: { after: 80 } }),
        own('Subtitle', 'Subtitle', { size: 26, color: '4A4A4A' }, { spacing: { after: 240 } }),
        own('FormLead', 'Form lead', { bold: true, color: accent }, { spacing: { before: 240, after: 80 }, keepNext: true }),
        own('FormHelp', 'Form help', { size: 20, color: '4A4A4A' }, { spacing: { after: 80 }, keepNext: true }),
        own('FormAnswer', 'Form answer', {}, { spacing: { after: 80 }, indent: { left: 170 }, border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: 'B9CBDD' } } })
      ]
    },
    sections: [{
      properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: cm(2), bottom: cm(2), left: cm(2), right: cm(2) } } },
      footers: {
        default: new Footer({
          children: [new Paragraph({ style: 'Quiet', alignment: AlignmentType.RIGHT, children: [new TextRun({ children: [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES] })] })]
        })
      },
      children
    }]
  });
  return tidy(await unpacked(document), locale);
}

async function unpacked(document) {
  const { strFromU8, unzipSync } = await import('fflate');
  const files = unzipSync(new Uint8Array(await Packer.toBuffer(document)));
  return Object.fromEntries(Object.entries(files).filter(([part]) => !part.endsWith('/')).map(([part, bytes]) => [part, strFromU8(bytes)]));
}

/**
 * Times that differ each run would make every check fail. The language stands as `{locale}`, so that the styles are the same for all, and namespaces
 * that nothing uses go: they weigh more than a letter's words.
 */
function tidy(files, locale) {
  const plain = Object.entries(files).map(([part, xml]) => [part, xml
    .replace(/(<w:lang w:val=")[^"]*/g, '$1{locale}')
    .replace(/ xmlns:(?!(?:mc|w|r|w14|w15|wp14|xsi|cp|dc|dcterms|dcmitype|vt|a)=)\w+="[^"]*"/g, '')]);
  const core = files['docProps/core.xml']
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-01-01T00:00:00Z')
    .replace(/(<cp:lastModifiedBy>)[^<]*/g, '$1Data Protection Desk')
    .replace('</cp:coreProperties>', `<dc:language>${locale}</dc:language></cp:coreProperties>`);
  return { ...Object.fromEntries(plain), 'docProps/core.xml': core };
}
