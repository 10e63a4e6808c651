import PDFDocument from 'pdfkit';

type Options = ConstructorParameters<typeof PDFDocument>[0];
export type Pdf = InstanceType<typeof PDFDocument>;

/** A PDF as `pdfkit` writes it. */
export async function pdfFile(write: (pdf: Pdf) => void, options: Options = {}): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', margin: 72, info: { CreationDate: new Date(Date.UTC(2026, 0, 1)) }, ...options });
  const pieces: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => pdf.on('data', (piece: Buffer) => pieces.push(piece)).on('end', resolve).on('error', reject));
  write(pdf);
  pdf.end();
  await ended;
  return Uint8Array.from(Buffer.concat(pieces));
}

/** One with structure. */
export const taggedPdf = (write: (pdf: Pdf) => void, options: Options = {}): Promise<Uint8Array> => pdfFile(write, { tagged: true, pdfVersion: '1.5', lang: 'en-GB', ...options });
