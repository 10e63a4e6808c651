import {
  AlignmentType, DeletedTextRun, Document, ExternalHyperlink, HeadingLevel, InsertedTextRun, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType, type ParagraphChild
} from 'docx';
import { titleOf, type Part, type Run } from './markup';

/** Who made the tracked changes, and when. */
const change = { author: 'Rhian Vaughan', date: '2026-10-05T09:30:00Z' } as const;

function child(run: Run, id: number): ParagraphChild {
  const { text, bold, link } = run;
  if (link !== undefined) return new ExternalHyperlink({ link, children: [new TextRun({ text, style: 'Hyperlink' })] });
  if (run.change === 'inserted') return new InsertedTextRun({ text, id, ...change });
  if (run.change === 'deleted') return new DeletedTextRun({ text, id, ...change });
  return new TextRun({ text, bold });
}

const children = (runs: readonly Run[], at: number): ParagraphChild[] => runs.map((run, index) => child(run, at * 100 + index + 1));

const headings = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2] as const;

function blocks(part: Part, at: number): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[part.level - 1], children: children(part.runs, at), ...(part.level === 1 ? {} : { numbering: { reference: 'headings', level: part.level - 2 } }) })];
    case 'paragraph':
      return [new Paragraph({ children: children(part.runs, at), spacing: { after: 160 } })];
    case 'list':
      return part.items.map((item, index) => new Paragraph({ children: children(item, at * 10 + index), numbering: { reference: part.ordered ? 'steps' : 'points', level: 0, ...(part.ordered ? { instance: at } : {}) } }));
    case 'table':
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: part.rows.map((row, index) => new TableRow({ tableHeader: index === 0, children: row.map((cell) => new TableCell({ children: [new Paragraph({ children: children(index === 0 ? cell.map((run) => ({ ...run, bold: true })) : cell, at) })] })) }))
        })
      ];
  }
}

const level = (place: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, left: number): object => ({
  level: place, format, text, alignment: AlignmentType.START, style: { paragraph: { indent: { left, hanging: 360 } } }
});

/** A Word file as councils have them: numbered headings, lists, tables with a header row, links, and what was left as tracked changes. */
export async function wordFile(parts: readonly Part[], author: string): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: titleOf(parts), creator: author, description: 'Made up for the demonstration',
    styles: { default: { document: { run: { font: 'Arial', size: 22, language: { value: 'en-GB' } } } } },
    features: { trackRevisions: parts.some((part) => part.kind === 'paragraph' && part.runs.some((run) => run.change !== undefined)) },
    numbering: {
      config: [
        { reference: 'headings', levels: [level(0, LevelFormat.DECIMAL, '%1', 360), level(1, LevelFormat.DECIMAL, '%1.%2', 540)] },
        { reference: 'steps', levels: [level(0, LevelFormat.DECIMAL, '%1.', 720)] },
        { reference: 'points', levels: [level(0, LevelFormat.BULLET, '•', 720)] }
      ] as never
    },
    sections: [{ children: parts.flatMap((part, at) => blocks(part, at)) }]
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
