/** @jest-environment jsdom */
import { DeletedTextRun, Document, ExternalHyperlink, FootnoteReferenceRun, HeadingLevel, ImageRun, InsertedTextRun, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { readPolicyFile } from './readFile';
import { lendBrowserParts } from './testing/browserParts';
import { outline } from './testing/outline';

lendBrowserParts();

/** A policy as another program writes it, with everything that policies have. */
async function policy(): Promise<Uint8Array> {
  const clause = (level: number): { reference: string; level: number } => ({ reference: 'clauses', level });
  const cell = (text: string, options = {}): InstanceType<typeof TableCell> => new TableCell({ children: [new Paragraph(text)], ...options });
  const changed = { id: 1, author: 'A. Officer', date: '2026-01-01T00:00:00Z' };
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const made = new Document({
    title: 'Access policy',
    numbering: { config: [{ reference: 'clauses', levels: [
      { level: 0, format: LevelFormat.DECIMAL, text: '%1' }, { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2' }, { level: 2, format: LevelFormat.LOWER_LETTER, text: '(%3)' }
    ] }] },
    footnotes: { 1: { children: [new Paragraph('Section 45, Data Protection Act 2018.')] } },
    sections: [{ children: [
      new Paragraph({ text: 'Access policy', heading: HeadingLevel.TITLE }),
      new Paragraph({ text: 'Time limits', heading: HeadingLevel.HEADING_1, numbering: clause(0) }),
      new Paragraph({ numbering: clause(1), children: [new TextRun('Answers take '), new DeletedTextRun({ text: '40 days', ...changed }), new InsertedTextRun({ text: 'one month', ...changed, id: 2 }), new FootnoteReferenceRun(1), new TextRun({ text: ', always', bold: true }), new TextRun('.')] }),
      new Paragraph({ text: 'by letter', numbering: clause(2) }),
      new Paragraph({ text: 'by e-mail', numbering: clause(2) }),
      new Paragraph({ text: 'One point', bullet: { level: 0 } }),
      new Paragraph({ text: 'A point below', bullet: { level: 1 } }),
      new Paragraph({ children: [new ExternalHyperlink({ link: 'https://ico.org.uk/', children: [new TextRun('The ICO')] })] }),
      new Paragraph({ children: [new ImageRun({ type: 'png', data: png, transformation: { width: 10, height: 10 }, altText: { name: 'flow', description: 'Flow of a request', title: 'Flow' } })] }),
      new Table({ rows: [new TableRow({ tableHeader: true, children: [cell('Request'), cell('Days', { columnSpan: 2 })] }), new TableRow({ children: [cell('Simple', { rowSpan: 2 }), cell('30'), cell('days')] }), new TableRow({ children: [cell('or'), cell('less')] })] }),
      new Paragraph({ text: 'Review', heading: HeadingLevel.HEADING_1, numbering: clause(0) })
    ] }]
  });
  return Uint8Array.from(Buffer.from(await Packer.toBase64String(made), 'base64'));
}

test('a policy that another program wrote is read whole', async () => {
  const read = await readPolicyFile(await policy(), 'policy.docx');
  if (!read.ok) throw new Error(read.reason);
  expect(outline(read.text.blocks).split('\n')).toEqual([
    '# Access policy', '# 1 Time limits', '1.1 Answers take one month[1]**, always**.', '(a) by letter', '(b) by e-mail', '- One point', '  - A point below',
    '[The ICO](https://ico.org.uk/)', '!(Flow of a request)', '|^Request |^Days>2 |', '| Simplev2 | 30 | days |', '| or | less |', '# 2 Review', '[1] Section 45, Data Protection Act 2018.'
  ]);
  expect(read.text).toMatchObject({ title: 'Access policy', notices: ['tracked-changes'] });
});
