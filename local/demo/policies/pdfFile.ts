import PDFDocument from 'pdfkit';
import { titleOf, type Part, type Run } from './markup';

const words = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
const margin = 56;

function collected(document: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('error', reject);
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
  });
}

const open = (title: string, tagged: boolean): PDFKit.PDFDocument =>
  new PDFDocument({ size: 'A4', margin, tagged, pdfVersion: '1.7', lang: 'en-GB', displayTitle: true, info: { Title: title, Author: 'Northmere Borough Council' } });

const sizes = { 1: 20, 2: 15, 3: 12.5 } as const;

/** A PDF with structure, as Word and LibreOffice make them when asked: headings, lists and table cells are tagged as what they are. */
export function taggedPdf(parts: readonly Part[]): Promise<Uint8Array<ArrayBuffer>> {
  const document = open(titleOf(parts), true);
  const done = collected(document);
  const body = document.struct('Document');
  document.addStructure(body);
  for (const part of parts) {
    switch (part.kind) {
      case 'heading':
        body.add(document.struct(`H${part.level}`, {}, () => document.moveDown(0.6).font('Helvetica-Bold').fontSize(sizes[part.level]).text(words(part.runs)).moveDown(0.3)));
        break;
      case 'paragraph':
        body.add(document.struct('P', {}, () => document.font('Helvetica').fontSize(11).text(words(part.runs)).moveDown(0.5)));
        break;
      case 'list':
        body.add(list(document, part));
        break;
      case 'table':
        body.add(table(document, part));
        break;
    }
  }
  body.end();
  document.end();
  return done;
}

function list(document: PDFKit.PDFDocument, part: Part & { kind: 'list' }): PDFKit.PDFStructureElement {
  const element = document.struct('L');
  part.items.forEach((item, index) => {
    const label = document.struct('Lbl', {}, () => document.font('Helvetica').fontSize(11).text(part.ordered ? `${index + 1}. ` : '• ', margin, document.y, { continued: true }));
    const content = document.struct('LBody', {}, () => document.text(words(item)));
    element.add(document.struct('LI', {}, [label, content]));
  });
  element.end();
  document.moveDown(0.5);
  return element;
}

function table(document: PDFKit.PDFDocument, part: Part & { kind: 'table' }): PDFKit.PDFStructureElement {
  const element = document.struct('Table');
  const width = (document.page.width - 2 * margin) / part.rows[0].length;
  part.rows.forEach((row, at) => {
    document.font(at === 0 ? 'Helvetica-Bold' : 'Helvetica').fontSize(10);
    const height = Math.max(...row.map((cell) => document.heightOfString(words(cell), { width: width - 8 }))) + 8;
    if (document.y + height > document.page.height - margin) document.addPage();
    const top = document.y;
    const cells = row.map((cell, column) => document.struct(at === 0 ? 'TH' : 'TD', {}, () => document.text(words(cell), margin + column * width + 4, top + 4, { width: width - 8 })));
    element.add(document.struct('TR', {}, cells));
    document.markContent('Artifact', { type: 'Layout' });
    document.lineWidth(0.5).rect(margin, top, width * row.length, height).stroke();
    document.endMarkedContent();
    document.x = margin;
    document.y = top + height;
  });
  element.end();
  document.moveDown(0.8);
  return element;
}

/** What a scanner makes of a page: marks that look like lines of text, and not one letter. */
export function scannedPdf(title: string): Promise<Uint8Array<ArrayBuffer>> {
  const document = open(title, false);
  const done = collected(document);
  document.rect(0, 0, document.page.width, document.page.height).fill('#f4f1ea');
  document.fillColor('#3a3a3a');
  for (let line = 0; line < 34; line += 1) {
    for (let x = margin + (line % 3), word = 0; x < document.page.width - margin - 40; word += 1) {
      const width = 14 + ((line * 7 + word * 13) % 38);
      document.rect(x, margin + 20 + line * 20 + (word % 2) * 0.6, width, 5.5).fill();
      x += width + 7;
    }
  }
  document.end();
  return done;
}
